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
  /** Whether the list is closed at first, on a page whose words are explained in its sentences. */
  readonly closed?: boolean;
}

/**
 * Explanations of the difficult words on a page, at its end: nothing to hover over. Reader views recognise the class
 * `related` and leave the list out; otherwise some would show it instead of the page.
 */
export const WordsOnThisPage = ({ site, of, closed }: WordsOnThisPageProps) => {
  const { words, path } = site;
  const entries = glossaryFor(site, of);
  if (entries.length === 0) return null;
  const list = (
    <>
      <Glossary site={site} entries={entries} />
      <a className="more" href={path('/glossary/')}>
        {words.allWords}
      </a>
    </>
  );
  return closed ? (
    <aside id="words" className="related sources" aria-label={words.wordsOnThisPage}>
      <details>
        <summary>
          {words.wordsOnThisPage} ({entries.length})
        </summary>
        {list}
      </details>
    </aside>
  ) : (
    <aside id="words" className="section related" aria-labelledby="words-title">
      <h2 id="words-title">{words.wordsOnThisPage}</h2>
      <div className="section-body">{list}</div>
    </aside>
  );
};
