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

/** A value that the schema marks as a fact. */
export interface CitedLeaf {
  readonly path: Path;
  /** The path as `supports` writes it. */
  readonly name: string;
}

const known = new WeakMap<Entry, readonly CitedLeaf[]>();

/** Every value that the schema marks as a fact, down to its single words and numbers. */
export const citedLeaves = (entry: Entry): readonly CitedLeaf[] => {
  const leaves = known.get(entry) ?? findLeaves(entry);
  known.set(entry, leaves);
  return leaves;
};

const findLeaves = (entry: Entry): CitedLeaf[] => {
  // Parents come first, so that what is inside a fact is known to be inside it.
  const cited = new Set<string>();
  return visitsOf(entry).flatMap(({ path, meta, value }) => {
    const own = dotted(path);
    const isCited = meta.cited === true || cited.has(dotted(path.slice(0, -1)));
    if (isCited) cited.add(own);
    const isLeaf = typeof value !== 'object' && meta.cited !== false;
    return isCited && isLeaf ? [{ path, name: namedPath(entry.value, path) }] : [];
  });
};

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
