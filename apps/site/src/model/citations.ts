import type { Citation } from '@mirocals/data';
import { addressIn } from '@mirocals/data/address';
import type { FactName } from './fact-name.ts';
import { listOf } from './list-of.ts';
import type { Cited } from './page.ts';
import { type Named, nameOf } from './record-words.ts';
import type { Site } from './site.ts';

type Value = Readonly<Record<string, unknown>>;

/** A fact in words: the name of its field, and of the part or list entry within it. */
interface FactLabel {
  readonly field: string;
  readonly part?: Named;
}

/**
 * A path from `supports` in words, down to the second level.
 *
 * @example factLabel(trial, 'arms.placebo.participants', site) // { field: 'Arms', part: { text: 'Placebo', lang: 'en' } }
 */
const factLabel = (record: object, path: string, site: Site): FactLabel => {
  const [field = '', part] = path.split('.');
  const label = site.words.facts[field as FactName];
  if (part === undefined) return { field: label };
  const value = (record as Value)[field];
  const entry = Array.isArray(value) ? (value as Value[]).find(({ id }) => id === part) : undefined;
  return { field: label, part: entry ? nameOf(entry, site) : { text: site.words.facts[part as FactName] } };
};

/** A record that cites a source: where it is shown, and which of its facts the source supports. */
export interface SupportedRecord {
  readonly key: string;
  readonly collection: string;
  readonly name: Named;
  readonly href: string;
  readonly facts: readonly FactLabel[];
  /** The paths of the facts, as in `supports`. */
  readonly fields: readonly string[];
  /** The day of the oldest look-up. */
  readonly lookedUp: string;
  readonly confidence: Confidence;
}

/** The confidence of a group of citations. */
export type Confidence = 'high' | 'mixed' | 'medium';

/** The confidence of several citations together: `high` only if all of them are. */
export const confidenceOf = (citations: readonly Citation[]): Confidence => {
  const firm = citations.filter(({ confidence }) => confidence === 'high').length;
  if (firm === citations.length) return 'high';
  return firm === 0 ? 'medium' : 'mixed';
};

const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);

/**
 * The citations of a record that support one of some fields, or a part of one.
 *
 * @example citationsOf(trial, ['status', 'answers'])
 */
export const citationsOf = ({ sources }: Cited, fields: readonly string[]): readonly Citation[] =>
  sources.filter(({ supports }) =>
    supports.some((path) => fields.some((field) => within(path, field) || within(field, path))),
  );

/** A record with only the citations of some of its fields, for a page that shows no others. */
export const onlyCited = (record: Cited, fields: readonly string[]): Cited => ({
  ...record,
  sources: citationsOf(record, fields),
});

/** The day of the oldest look-up; a newer one would claim too much for the other citations. */
export const lookedUpOn = (citations: readonly Citation[]): string =>
  citations.map(({ retrieved }) => retrieved).sort()[0] ?? '';

/** The collections whose records cite sources, in the order of display. */
const citing = [
  'project',
  'trial',
  'results',
  'publications',
  'organisations',
  'people',
  'centres',
  'milestones',
  'news',
] as const satisfies readonly (keyof Site['words']['collections'])[];

/** The records that cite a source, with the facts that it supports. */
export const supportedBy = (site: Site, source: string): SupportedRecord[] =>
  citing.flatMap((collection) =>
    listOf(site.records, collection).flatMap((record) => {
      const citations = record.sources.filter((citation) => citation.source === source);
      if (citations.length === 0) return [];
      const fields = [...new Set(citations.flatMap(({ supports }) => supports))];
      const facts = fields.map((path) => factLabel(record, path, site));
      return {
        key: `${collection}/${record.id}`,
        collection: site.words.collections[collection],
        name: nameOf(record, site),
        href: site.path(addressIn(site.records, collection, record.id)),
        facts: [...new Map(facts.map((fact) => [`${fact.field}/${fact.part?.text}`, fact])).values()],
        fields,
        lookedUp: lookedUpOn(citations),
        confidence: confidenceOf(citations),
      };
    }),
  );
