import type { Entry } from './entry.ts';
import { oncePer } from './once-per.ts';
import { type Visit, visitsOf } from './walk.ts';

/** How many facts the records contain, and how many of them have a source. */
export interface Coverage {
  readonly facts: number;
  readonly covered: number;
}

/** An entry of a record's `sources`. */
export interface Citation {
  readonly source: string;
  readonly retrieved: string;
  readonly confidence: 'high' | 'medium';
  readonly locator?: string;
  readonly supports: readonly string[];
}

/** The citations of a record. */
export const citationsOf = (entry: Entry) => (entry.value.sources ?? []) as readonly Citation[];

/** Every value that the schema marks as a fact, down to single words and numbers. */
export const citedLeaves = (entry: Entry): readonly Visit[] =>
  visitsOf(entry).filter(({ isFact, meta, value }) => isFact && typeof value !== 'object' && meta.cited !== false);

const supportsOf = oncePer((entry: Entry) => new Set(citationsOf(entry).flatMap(({ supports }) => supports)));

/** Whether one of a record's citations covers a field. */
export const isCovered = (entry: Entry, name: string): boolean => {
  const supports = supportsOf(entry);
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    if (supports.has(name.slice(0, end))) return true;
  }
  return false;
};

const coverageIn = oncePer((entry: Entry): Coverage => {
  const leaves = citedLeaves(entry);
  return { facts: leaves.length, covered: leaves.filter(({ name }) => isCovered(entry, name)).length };
});

/** Counts the facts of all records, down to single words and numbers. */
export const coverageOf = (entries: readonly Entry[]): Coverage => {
  const counts = entries.filter(({ collection }) => collection !== 'sources').map(coverageIn);
  return {
    facts: counts.reduce((sum, { facts }) => sum + facts, 0),
    covered: counts.reduce((sum, { covered }) => sum + covered, 0),
  };
};
