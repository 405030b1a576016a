import { Glossary } from '../components/glossary.tsx';
import { PageHeader } from '../components/page-header.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page that explains all words of the glossary. */
export const glossary = (site: Site): Page => {
  const { words } = site;
  const entries = site.records.glossary;
  return {
    path: '/glossary/',
    title: words.nav.glossary,
    description: words.descriptions.glossary,
    shows: [],
    main: (
      <>
        <PageHeader title={words.nav.glossary}>
          <p>{entries.length > 0 ? words.descriptions.glossary : words.nothingYet}</p>
        </PageHeader>
        <Glossary site={site} entries={entries} />
      </>
    ),
  };
};
