import { Glossary } from '../components/glossary.tsx';
import { PageHeader } from '../components/page-header.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** All words that are explained, in the order of the alphabet. */
export const glossary = (site: Site): Page => {
  const { records, words, text, lang } = site;
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true });
  const entries = (records.project.glossary ?? []).toSorted((one, other) =>
    compare(text(one.term).text, text(other.term).text),
  );
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
