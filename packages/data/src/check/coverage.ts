import type { Entry } from './entry.ts';
import { type Visit, visitsOf } from './walk.ts';

/** How many facts the records hold, and how many of them a source supports. */
export interface Coverage {
  readonly facts: number;
  readonly covered: number;
}

/** An entry of a record's `sources`, as far as rules look at it. */
export interface Citation {
  readonly source: string;
  readonly retrieved: string;
  readonly confidence: 'high' | 'medium';
  readonly locator?: string;
  readonly supports: readonly string[];
}

/** The citations of a record. */
export const citationsOf = (entry: Entry) => (entry.value.sources ?? []) as readonly Citation[];

/** Whether a path of `supports` covers a field: it names the field, or something that the field is in. */
export const covers = (support: string, path: string) => path === support || path.startsWith(`${support}.`);

/** Every value that the schema marks as a fact, down to its single words and numbers. */
export const citedLeaves = (entry: Entry): readonly Visit[] =>
  visitsOf(entry).filter(({ isFact, meta, value }) => isFact && typeof value !== 'object' && meta.cited !== false);

/** Whether one of a record's citations covers a field. */
export const isCovered = (entry: Entry, name: string) =>
  citationsOf(entry).some(({ supports }) => supports.some((support) => covers(support, name)));

const counted = new WeakMap<Entry, Coverage>();

const coverageIn = (entry: Entry): Coverage => {
  const leaves = citedLeaves(entry);
  const count = counted.get(entry) ?? {
    facts: leaves.length,
    covered: leaves.filter(({ name }) => isCovered(entry, name)).length,
  };
  counted.set(entry, count);
  return count;
};

/** The facts of all records, counted down to single words and numbers. */
export const coverageOf = (entries: readonly Entry[]): Coverage => {
  const counts = entries.filter(({ collection }) => collection !== 'sources').map(coverageIn);
  return {
    facts: counts.reduce((sum, { facts }) => sum + facts, 0),
    covered: counts.reduce((sum, { covered }) => sum + covered, 0),
  };
};
