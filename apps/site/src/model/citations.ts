import type { Citation } from '@mirocals/data';
import type { FactName } from './fact-name.ts';
import { type Named, nameOf } from './record-words.ts';
import type { Site } from './site.ts';

type Value = Readonly<Record<string, unknown>>;

/** A fact in words: its field, and the part or the entry of it that is meant. */
interface FactLabel {
  readonly field: string;
  readonly part?: Named;
}

/**
 * A path of `supports` in words. What is deeper than a part is not told apart.
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

/** A record that stands on a source: where it is shown, and which of its facts the source supports. */
export interface Standing {
  readonly key: string;
  readonly collection: string;
  readonly name: Named;
  readonly href: string;
  readonly facts: readonly FactLabel[];
  /** Their paths. */
  readonly fields: readonly string[];
  /** The oldest look-up. */
  readonly lookedUp: string;
  readonly confidence: Confidence;
}

/** How firm a group of citations is. */
export type Confidence = 'high' | 'mixed' | 'medium';

/** How firm citations are together: never said to be firmer than the least of them. */
export const confidenceOf = (citations: readonly Citation[]): Confidence => {
  const firm = citations.filter(({ confidence }) => confidence === 'high').length;
  if (firm === citations.length) return 'high';
  return firm === 0 ? 'medium' : 'mixed';
};

/** The oldest look-up: a newer one would claim more than was done. */
export const lookedUpOn = (citations: readonly Citation[]): string =>
  citations.map(({ retrieved }) => retrieved).sort()[0] ?? '';

/** The page and the place on it that show a record, in the order in which a reader looks for them. */
const places = {
  project: () => '/#about',
  trial: () => '/trial/',
  results: (id) => `/results/#${id}`,
  publications: (id) => `/publications/#${id}`,
  organisations: (id) => `/partners/${id}/`,
  people: (id) => `/people/#${id}`,
  centres: (id) => `/centres/#${id}`,
  milestones: (id) => `/timeline/#${id}`,
  news: (id) => `/news/${id}/`,
} satisfies Record<keyof Site['words']['collections'], (id: string) => string>;

/** The records that stand on a source, with the facts that it supports. */
export const standingOn = (site: Site, source: string): Standing[] =>
  (Object.keys(places) as (keyof typeof places)[]).flatMap((collection) =>
    [site.records[collection]].flat().flatMap((record) => {
      const citations = record.sources.filter((citation) => citation.source === source);
      if (citations.length === 0) return [];
      const fields = [...new Set(citations.flatMap(({ supports }) => supports))];
      const facts = fields.map((path) => factLabel(record, path, site));
      return {
        key: `${collection}/${record.id}`,
        collection: site.words.collections[collection],
        name: nameOf(record, site),
        href: site.path(places[collection](record.id)),
        facts: [...new Map(facts.map((fact) => [`${fact.field}/${fact.part?.text}`, fact])).values()],
        fields,
        lookedUp: lookedUpOn(citations),
        confidence: confidenceOf(citations),
      };
    }),
  );
