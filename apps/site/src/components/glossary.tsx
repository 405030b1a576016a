import type { GlossaryEntry } from '@mirocals/data';
import { glossaryFor } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

interface GlossaryProps {
  readonly site: Site;
  readonly entries: readonly GlossaryEntry[];
}

/** Words, each with what it means. */
export const Glossary = ({ site, entries }: GlossaryProps) => (
  <dl className="facts glossary">
    {entries.map(({ id, term, explanation }) => (
      <div key={id} id={id}>
        <dt>
          <Words site={site} of={term} />
        </dt>
        <dd>
          <Words site={site} of={explanation} />
        </dd>
      </div>
    ))}
  </dl>
);

interface WordsOnThisPageProps {
  readonly site: Site;
  /** Texts that the page shows, or records and lists that hold them. */
  readonly of: readonly unknown[];
}

/** The words of a page that readers may not know, explained where they stand: nothing to hover, nothing to open. */
export const WordsOnThisPage = ({ site, of }: WordsOnThisPageProps) => {
  const { words, path } = site;
  const entries = glossaryFor(site, of);
  if (entries.length === 0) return null;
  return (
    <Section id="words" title={words.wordsOnThisPage}>
      <Glossary site={site} entries={entries} />
      <a className="more" href={path('/glossary/')}>
        {words.allWords}
      </a>
    </Section>
  );
};
