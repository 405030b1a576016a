import type { Organisation } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { organisation } from '@mirocals/data/json-ld';
import { Mark } from '@mirocals/widgets';
import { organisationName } from '@mirocals/widgets/feed';
import { Fragment } from 'react';
import { type Fact, Facts } from '../components/facts.tsx';
import { Foreign } from '../components/foreign.tsx';
import { OrganisationName } from '../components/organisation-name.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { partnersOf } from '../components/partner-cards.tsx';
import { PartnerGroups } from '../components/partner-groups.tsx';
import { PersonLine } from '../components/person-line.tsx';
import { Places } from '../components/places.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import { heldRoles } from '../model/roles.ts';
import type { Site } from '../model/site.ts';

/** The page of all organisations, with a filter by country, and a map. */
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
        {records.project.composition && (
          <Section id="composition" title={words.facts.composition}>
            <p>
              <Words site={site} of={records.project.composition} />
            </p>
          </Section>
        )}
        <PartnerGroups site={site} />
        <Places site={site} of={records.organisations} />
        <SourcesOfPage site={site} of={records.organisations} />
      </>
    ),
  };
};

const withoutProtocol = (address: string) => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

const Place = ({ site, of }: { readonly site: Site; readonly of: NonNullable<Organisation['place']> }) => (
  <>
    {of.city && (
      <>
        <Words site={site} of={of.city} />
        {', '}
      </>
    )}
    {site.country(of.country)}
  </>
);

const factsOf = (site: Site, { name, nativeName, unit, place, website, ror, isni, roles }: Organisation): Fact[] => {
  const { facts } = site.words;
  const held = heldRoles(site, roles).map(({ id, title, period }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Words site={site} of={title} />
      {period && ` (${period})`}
    </Fragment>
  ));
  return [
    [
      facts.nativeName,
      nativeName && nativeName.text !== organisationName({ name, nativeName }, site.lang, site.first).text && (
        <Foreign site={site} lang={nativeName.lang} name>
          {nativeName.text}
        </Foreign>
      ),
    ],
    [
      facts.unit,
      unit && (
        <Foreign site={site} lang="en" name>
          {unit}
        </Foreign>
      ),
    ],
    [facts.place, place && <Place site={site} of={place} />],
    [facts.roles, held.length > 0 && held],
    [facts.website, website && <a href={website}>{withoutProtocol(website)}</a>],
    [facts.ror, ror && <a href={ror}>{withoutProtocol(ror)}</a>],
    [facts.isni, isni],
  ];
};

/** The page of an organisation: its names, place, identifiers, roles and people. */
export const partner = (site: Site, record: Organisation): Page => {
  const { records, words } = site;
  const { id } = record;
  const name = organisationName(record, site.lang, site.first).text;
  const people = records.people.filter(({ affiliations }) => affiliations.some((one) => one.organisation === id));
  const facts = factsOf(site, record).filter(([, value]) => value);
  const roles = heldRoles(site, record.roles).map(({ title }) => site.text(title).text);
  const mark = partnersOf(site).find((one) => one.id === id)?.mark;
  return {
    path: addressOf('organisations', id),
    title: name,
    description: [name, ...roles].join(' · '),
    record: `organisations/${id}`,
    shows: [record, ...people],
    jsonLd: [organisation(site, record)],
    main: (
      <>
        <PageHeader
          title={<OrganisationName site={site} of={record} />}
          eyebrow={<a href={site.path('/partners/')}>{words.partnersOf(records.project.acronym)}</a>}
        />
        <div className="section">
          <div className="mirocals profile">
            {record.logo ? (
              <img className="logo" src={`/logos/${record.logo}`} alt="" width="192" height="128" />
            ) : (
              mark && <Mark {...mark} />
            )}
          </div>
          <div className="section-body">
            {facts.length > 0 ? <Facts of={facts} /> : <p>{words.onlyName}</p>}
            <Sources site={site} of={record} about={name} />
          </div>
        </div>
        {people.length > 0 && (
          <Section id="people" title={words.peopleHere}>
            <ul className="directory">
              {people.map((person) => (
                <PersonLine key={person.id} site={site} person={person} under={id} />
              ))}
            </ul>
            <Sources site={site} of={people} about={words.peopleHere} />
          </Section>
        )}
      </>
    ),
  };
};
