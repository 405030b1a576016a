import type { GlossaryEntry } from '@mirocals/data';
import { glossaryFor } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { Words } from './words.tsx';

interface GlossaryProps {
  readonly site: Site;
  readonly entries: readonly GlossaryEntry[];
}

/** A list of terms with their explanations. */
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
  /** The texts that the page shows, or the records and lists that contain them. */
  readonly of: readonly unknown[];
}

/**
 * Explanations of the difficult words on a page, in a closed list at its end: nothing to hover over. Reader views recognise the class
 * `related` and leave the list out; otherwise some would show it instead of the page.
 */
export const WordsOnThisPage = ({ site, of }: WordsOnThisPageProps) => {
  const { words, path } = site;
  const entries = glossaryFor(site, of);
  if (entries.length === 0) return null;
  return (
    <aside id="words" className="related sources" aria-label={words.wordsOnThisPage}>
      <details>
        <summary>
          {words.wordsOnThisPage} ({entries.length})
        </summary>
        <Glossary site={site} entries={entries} />
        <a className="more" href={path('/glossary/')}>
          {words.allWords}
        </a>
      </details>
    </aside>
  );
};
