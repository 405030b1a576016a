import type { Citation } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { citationsOf, confidenceOf, lookedUpOn } from '../model/citations.ts';
import type { Cited } from '../model/page.ts';
import { sourceTitle } from '../model/record-words.ts';
import type { Site } from '../model/site.ts';
import { Confidence } from './confidence.tsx';
import { Words } from './words.tsx';

interface SourcesProps {
  readonly site: Site;
  readonly of: Cited | readonly Cited[];
  /** Shows only the citations that support one of these fields; all by default. */
  readonly fields?: readonly string[];
}

/** Citations grouped by their source. */
export type CitedSources = readonly (readonly [id: string, citations: readonly Citation[]])[];

/** A list of sources, each marked where it is second-hand; on paper with its address, if asked for. */
export const SourceList = ({ site, of, onPaper }: { site: Site; of: CitedSources; onPaper?: boolean }) => (
  <ul>
    {of.map(([id, group]) => {
      const source = site.records.sources.find((one) => one.id === id);
      return (
        <li key={id}>
          <a href={site.path(addressOf('sources', id))}>{source && <Words site={site} of={sourceTitle(source)} />}</a>
          <Confidence site={site} of={confidenceOf(group)} />
          {onPaper && source?.url && <span className="on-paper">{source.url}</span>}
        </li>
      );
    })}
  </ul>
);

/** The sources of the facts above: each listed once, under the day of its look-up, and marked where it is second-hand. */
export const Sources = ({ site, of, fields }: SourcesProps) => {
  const { words } = site;
  const cited: readonly Cited[] = [of].flat();
  const wanted = cited.flatMap((record) => (fields ? citationsOf(record, fields) : record.sources));
  const groups = [...Map.groupBy(wanted, ({ source }) => source)];
  const days = Map.groupBy(groups, ([, group]) => lookedUpOn(group));
  return (
    <footer className="sources">
      {[...days].map(([day, entries]) => (
        <details key={day}>
          <summary>
            {words.sourcesOn(site.date(day))} ({entries.length})
          </summary>
          <SourceList site={site} of={entries} />
        </details>
      ))}
    </footer>
  );
};
