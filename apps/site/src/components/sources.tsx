import type { Citation } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { confidenceOf, lookedUpOn } from '../model/citations.ts';
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

const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);

const supportsOne = ({ supports }: Citation, fields: readonly string[]) =>
  supports.some((path) => fields.some((field) => within(path, field) || within(field, path)));

/** The sources of the facts above: each listed once, under the day of its look-up, and marked where it is second-hand. */
export const Sources = ({ site, of, fields }: SourcesProps) => {
  const { words, records } = site;
  const citations = [of].flat().flatMap((record) => (record as Cited).sources);
  const wanted = fields ? citations.filter((citation) => supportsOne(citation, fields)) : citations;
  const groups = [...Map.groupBy(wanted, ({ source }) => source)];
  const days = Map.groupBy(groups, ([, group]) => lookedUpOn(group));
  return (
    <footer className="sources">
      {[...days].map(([day, entries]) => (
        <details key={day}>
          <summary>
            {words.sourcesOn(site.date(day))} ({entries.length})
          </summary>
          <ul>
            {entries.map(([id, group]) => {
              const source = records.sources.find((one) => one.id === id);
              return (
                <li key={id}>
                  <a href={site.path(addressOf('sources', id))}>
                    {source && <Words site={site} of={sourceTitle(source)} />}
                  </a>
                  <Confidence site={site} of={confidenceOf(group)} />
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </footer>
  );
};
