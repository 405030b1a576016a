import { addressOf } from '@mirocals/data/address';
import { confidenceOf, lookedUpOn } from '../model/citations.ts';
import type { Cited } from '../model/page.ts';
import { sourceTitle } from '../model/record-words.ts';
import type { Site } from '../model/site.ts';
import { Confidence } from './confidence.tsx';
import { Words } from './words.tsx';

interface SourcesOfPageProps {
  readonly site: Site;
  readonly of: readonly Cited[];
}

/** The sources of a whole page in one list, each once, marked where it is second-hand. */
export const SourcesOfPage = ({ site, of }: SourcesOfPageProps) => {
  const { words, records } = site;
  const citations = of.flatMap(({ sources }) => sources);
  const groups = [...Map.groupBy(citations, ({ source }) => source)];
  return (
    <footer className="sources">
      <details>
        <summary>{words.sourcesOfPage(groups.length)}</summary>
        <p>{words.sourcesOn(site.date(lookedUpOn(citations)))}</p>
        <ul>
          {groups.map(([id, group]) => {
            const source = records.sources.find((one) => one.id === id);
            return (
              <li key={id}>
                <a href={site.path(addressOf('sources', id))}>
                  {source && <Words site={site} of={sourceTitle(source)} />}
                </a>
                <Confidence site={site} of={confidenceOf(group)} />
                {source?.url && <span className="on-paper">{source.url}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </footer>
  );
};
