import type { Citation } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { citationsOf, confidenceOf, lookedUpOn } from '../model/citations.ts';
import type { Cited } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { sourceTitle } from '../model/translated.ts';
import { Confidence } from './confidence.tsx';
import { Words } from './words.tsx';

interface SourcesProps {
  readonly site: Site;
  readonly of: Cited | readonly Cited[];
  /** What the sources are about, for screen readers and voice control: a page has several of these lists. */
  readonly about: string;
  /** Shows only the citations that support one of these fields; all by default. */
  readonly fields?: readonly string[];
}

/** Citations grouped by their source. */
type CitedSources = readonly (readonly [id: string, citations: readonly Citation[]])[];

interface SourceListProps {
  readonly site: Site;
  readonly of: CitedSources;
  /** Whether to print the addresses: once on each sheet of paper, in the list of the whole page. */
  readonly onPaper?: boolean;
}

/** A list of sources, each with the day of its look-up, and marked where it is second-hand. */
export const SourceList = ({ site, of, onPaper }: SourceListProps) => (
  <ul>
    {of.map(([id, group]) => {
      const source = site.records.sources.find((one) => one.id === id);
      return (
        <li key={id}>
          <a href={site.path(addressOf('sources', id))}>
            {source && <Words site={site} of={sourceTitle(source, site.first)} />}
          </a>
          {', '}
          {site.words.lookedUp(site.date(lookedUpOn(group)))}
          <Confidence site={site} of={confidenceOf(group)} />
          {onPaper && source?.url && <span className="on-paper">{source.url}</span>}
        </li>
      );
    })}
  </ul>
);

/** The sources of the facts above in one closed list, each once. */
export const Sources = ({ site, of, about, fields }: SourcesProps) => {
  const { words } = site;
  const cited: readonly Cited[] = [of].flat();
  const wanted = cited.flatMap((record) => (fields ? citationsOf(record, fields) : record.sources));
  const groups = [...Map.groupBy(wanted, ({ source }) => source)];
  if (groups.length === 0) return null;
  return (
    <footer className="sources">
      <details>
        <summary>
          {words.nav.sources} ({groups.length})
          <span className="unseen">
            {words.colon}
            {about}
          </span>
        </summary>
        <SourceList site={site} of={groups} />
      </details>
    </footer>
  );
};
