import type { Organisation } from '@mirocals/data';
import { Mark } from '@mirocals/widgets';
import { markOf } from '@mirocals/widgets/feed';
import { type Fact, Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PartnerCards } from '../components/partner-cards.tsx';
import { PersonLine } from '../components/person-line.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import type { Page } from '../model/page.ts';
import { heldRoles } from '../model/roles.ts';
import type { Site } from '../model/site.ts';
import { organisation } from '../outputs/json-ld.ts';

/** All organisations of the consortium, in its own order. */
export const partners = (site: Site): Page => {
  const { records, words } = site;
  return {
    path: '/partners/',
    title: words.nav.partners,
    description: words.descriptions.partners(records.project.acronym),
    shows: records.organisations,
    main: (
      <>
        <PageHeader title={words.partnersCount(records.organisations.length)}>
          <p>{words.descriptions.partners(records.project.acronym)}</p>
        </PageHeader>
        <PartnerCards site={site} headingLevel={2} />
        <Sources site={site} of={records.organisations} />
      </>
    ),
  };
};

const withoutProtocol = (address: string) => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

const factsOf = (site: Site, { nativeName, unit, place, website, ror, isni, roles }: Organisation): Fact[] => {
  const { facts } = site.words;
  const held = heldRoles(site, roles).map(({ title, period }) => (period ? `${title} (${period})` : title));
  return [
    [facts.nativeName, nativeName && <span lang={nativeName.lang}>{nativeName.text}</span>],
    [facts.unit, unit],
    [facts.place, place && site.place(place)],
    [facts.roles, held.join(', ')],
    [facts.website, website && <a href={website}>{withoutProtocol(website)}</a>],
    [facts.ror, ror && <a href={ror}>{withoutProtocol(ror)}</a>],
    [facts.isni, isni],
  ];
};

/** One organisation: its names, its place, its identifiers, what it does and who of it takes part. */
export const partner = (site: Site, record: Organisation): Page => {
  const { records, words } = site;
  const { id, name } = record;
  const people = records.people.filter(({ affiliations }) => affiliations.some((one) => one.organisation === id));
  const facts = factsOf(site, record).filter(([, value]) => value);
  const roles = heldRoles(site, record.roles).map(({ title }) => title);
  return {
    path: `/partners/${id}/`,
    title: name,
    description: [name, ...roles].join(' · '),
    shows: [record, ...people],
    jsonLd: [organisation(site, record)],
    main: (
      <>
        <PageHeader
          title={name}
          eyebrow={<a href={site.path('/partners/')}>{words.partnersOf(records.project.acronym)}</a>}
        />
        <div className="section">
          <div className="mirocals profile">
            <Mark {...markOf(name)} />
          </div>
          <div className="section-body">
            {facts.length > 0 ? <Facts of={facts} /> : <p>{words.nameAlone}</p>}
            <Sources site={site} of={record} />
          </div>
        </div>
        {people.length > 0 && (
          <Section id="people" title={words.peopleHere}>
            <ul className="directory">
              {people.map((person) => (
                <PersonLine key={person.id} site={site} person={person} />
              ))}
            </ul>
            <Sources site={site} of={people} />
          </Section>
        )}
      </>
    ),
  };
};
