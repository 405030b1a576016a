import { addressOf } from '@mirocals/data/address';
import { OrganisationName } from '../components/organisation-name.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PersonLine } from '../components/person-line.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page of the people of the project, by organisation in the order of the partners. */
export const people = (site: Site): Page => {
  const { records, words } = site;
  const groups = Map.groupBy(records.people, ({ affiliations }) => affiliations[0]?.organisation);
  return {
    path: '/people/',
    title: words.nav.people,
    description: words.descriptions.people(records.project.acronym),
    shows: records.people,
    main: (
      <>
        <PageHeader title={words.nav.people}>
          <p>{words.descriptions.people(records.project.acronym)}</p>
        </PageHeader>
        {records.organisations.map((organisation) => {
          const members = groups.get(organisation.id);
          if (!members) return null;
          const name = (
            <a href={site.path(addressOf('organisations', organisation.id))}>
              <OrganisationName site={site} of={organisation} />
            </a>
          );
          return (
            <section key={organisation.id} className="people" aria-labelledby={`at-${organisation.id}`}>
              <h2 id={`at-${organisation.id}`}>{name}</h2>
              <ul className="directory">
                {members.map((person) => (
                  <PersonLine key={person.id} site={site} person={person} under={organisation.id} />
                ))}
              </ul>
            </section>
          );
        })}
        <SourcesOfPage site={site} of={records.people} />
      </>
    ),
  };
};
