import { PageHeader } from '../components/page-header.tsx';
import { PersonLine } from '../components/person-line.tsx';
import { Sources } from '../components/sources.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page of the people of the consortium, by family name. */
export const people = (site: Site): Page => {
  const { records, words } = site;
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
        <ul className="directory">
          {records.people.map((person) => (
            <PersonLine key={person.id} site={site} person={person} withOrganisations />
          ))}
        </ul>
        <Sources site={site} of={records.people} />
      </>
    ),
  };
};
