import type { Organisation } from '@mirocals/data';
import { Mark, PartnerCard } from '@mirocals/widgets';
import { markOf, partnersFeed } from '@mirocals/widgets/feed';
import { Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
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
        <div className="mirocals">
          <ul className="mirocals-cards">
            {partnersFeed(records, site).partners.map((partner) => (
              <PartnerCard key={partner.id} partner={partner} headingLevel={2} />
            ))}
          </ul>
        </div>
        <Sources site={site} of={records.organisations} />
      </>
    ),
  };
};

/** One organisation: its names, its place, its identifiers, what it does and who of it takes part. */
export const partner = (site: Site, record: Organisation): Page => {
  const { records, words } = site;
  const { id, name, nativeName, unit, place, website, ror, roles } = record;
  const people = records.people.filter(({ affiliations }) => affiliations.some((one) => one.organisation === id));
  const held = heldRoles(site, roles);
  return {
    path: `/partners/${id}/`,
    title: name,
    description: [
      name,
      held.map(({ title }) => title).join(', ') || words.descriptions.partners(records.project.acronym),
    ].join(': '),
    shows: [record, ...people],
    jsonLd: [organisation(site, record)],
    main: (
      <>
        <PageHeader title={name} eyebrow={<a href={site.path('/partners/')}>{words.nav.partners}</a>}>
          {nativeName && <p lang={nativeName.lang}>{nativeName.text}</p>}
          {unit && <p>{unit}</p>}
        </PageHeader>
        <div className="mirocals profile">
          <Mark {...markOf(name)} />
          <Facts
            of={[
              [words.role, held.map(({ title, period }) => (period ? `${title} (${period})` : title)).join(', ')],
              [words.place, place && site.place(place)],
              [words.website, website && <a href={website}>{website.replace(/^https:\/\/(www\.)?/, '')}</a>],
              [words.identifier, ror && <a href={ror}>{ror.replace('https://', '')}</a>],
            ]}
          />
        </div>
        <Sources site={site} of={record} />
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
