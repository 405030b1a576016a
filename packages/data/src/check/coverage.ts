import type { Entry } from './entry.ts';
import { dotted, type Path } from './problem.ts';
import { visitsOf } from './walk.ts';

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

/** A path as `supports` writes it: an entry of a list goes by its id, if it has one. */
export const namedPath = (value: unknown, path: Path): string => {
  let here = value;
  const steps = path.map((step) => {
    here = (here as Record<string | number, unknown>)[step];
    const ownId = typeof step === 'number' ? (here as { id?: unknown } | null)?.id : undefined;
    return typeof ownId === 'string' ? ownId : step;
  });
  return dotted(steps);
};

/** Whether a path of `supports` covers a field: it names the field, or something that the field is in. */
export const covers = (support: string, path: string) => path === support || path.startsWith(`${support}.`);

/** Every value that the schema marks as a fact, down to its single words and numbers. */
export const citedLeaves = (entry: Entry): { path: Path; name: string }[] => {
  const visits = visitsOf(entry).map(({ path, meta, value }) => ({
    path,
    name: dotted(path),
    cited: meta.cited === true,
    leaf: typeof value !== 'object' && meta.cited !== false,
  }));
  const cited = visits.filter((visit) => visit.cited).map(({ name }) => name);
  return visits
    .filter(({ leaf, name }) => leaf && cited.some((path) => covers(path, name)))
    .map(({ path }) => ({ path, name: namedPath(entry.value, path) }));
};

/** Whether one of a record's citations covers a field. */
export const isCovered = (entry: Entry, name: string) =>
  citationsOf(entry).some(({ supports }) => supports.some((support) => covers(support, name)));

/** The facts of all records, counted down to single words and numbers. */
export const coverageOf = (entries: readonly Entry[]): Coverage => {
  const leaves = entries
    .filter(({ collection }) => collection !== 'sources')
    .flatMap((entry) => citedLeaves(entry).map(({ name }) => isCovered(entry, name)));
  return { facts: leaves.length, covered: leaves.filter(Boolean).length };
};
