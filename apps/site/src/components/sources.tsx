import type { Cited } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface SourcesProps {
  readonly site: Site;
  readonly of: Cited | readonly Cited[];
  /** Only the citations that support one of these fields; all by default. */
  readonly fields?: readonly string[];
}

const supportsOne = (supports: readonly string[], fields: readonly string[]) =>
  supports.some((path) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`)),
  );

/** Where the facts above come from: each source once, when it was last looked up, and whether it is second-hand. */
export const Sources = ({ site, of, fields }: SourcesProps) => {
  const { words, records } = site;
  const citations = [of].flat().flatMap((record) => (record as Cited).sources);
  const wanted = fields ? citations.filter(({ supports }) => supportsOne(supports, fields)) : citations;
  const bySource = [...Map.groupBy(wanted, ({ source }) => source)];
  return (
    <p className="sources">
      <span className="sources-label">{words.sourcesTitle}</span>{' '}
      {bySource.map(([id, group], index) => {
        const source = records.sources.find((one) => one.id === id);
        const oldest = group.map(({ retrieved }) => retrieved).sort()[0] ?? '';
        const firm = group.some(({ confidence }) => confidence === 'high');
        return (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={`${site.path('/sources/')}#${id}`}>{source?.title ?? id}</a>, {words.lookedUp(site.date(oldest))}
            {!firm && ` (${words.secondHand})`}
          </span>
        );
      })}
    </p>
  );
};
