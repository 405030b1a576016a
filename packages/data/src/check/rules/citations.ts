import type { Entry } from '../entry.ts';
import { dotted, type Path } from '../problem.ts';
import { problemAt, type Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { walk } from '../walk.ts';

interface Citation {
  readonly retrieved: string;
  readonly supports: readonly string[];
}

const citationsOf = (entry: Entry) => (entry.value.sources ?? []) as readonly Citation[];

/** A path as `supports` writes it: an entry of a list goes by its id, if it has one. */
const namedPath = (value: unknown, path: Path): string => {
  let here = value;
  const steps = path.map((step) => {
    here = (here as Record<string | number, unknown>)[step];
    const ownId = typeof step === 'number' ? (here as { id?: unknown } | null)?.id : undefined;
    return typeof ownId === 'string' ? ownId : step;
  });
  return dotted(steps);
};

const covers = (support: string, path: string) => path === support || path.startsWith(`${support}.`);

/** Every value that the schema marks as a fact, down to its single words and numbers. */
const citedLeaves = (entry: Entry): { path: Path; name: string }[] => {
  const visits = [...walk(entry.schema, entry.value)].map(({ path, meta, value }) => ({
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

/** How many of a record's facts there are, and how many of them a citation covers. */
export const coverageOf = (entry: Entry): { facts: number; covered: number } => {
  const supports = citationsOf(entry).flatMap((citation) => citation.supports);
  const leaves = citedLeaves(entry);
  return {
    facts: leaves.length,
    covered: leaves.filter(({ name }) => supports.some((support) => covers(support, name))).length,
  };
};

/** No fact stands without a source: reported once for each field, not for each word in it. */
export const factsAreCited: Rule = {
  name: 'facts-are-cited',
  description: 'Every fact of a record is covered by a path in `supports` of one of its sources.',
  *check({ entries }) {
    for (const entry of entries) {
      if (entry.collection === 'sources') continue;
      const supports = citationsOf(entry).flatMap((citation) => citation.supports);
      const bare = citedLeaves(entry).filter(({ name }) => !supports.some((support) => covers(support, name)));
      for (const [field, [first]] of Map.groupBy(bare, ({ path }) => path[0])) {
        if (!first) continue;
        const message = `has no source: add "${first.name.replace(/\.en$/, '')}" to supports of the source that says so`;
        yield problemAt(
          entry,
          bare.every(({ path }) => path[0] !== field || path === first.path) ? first.path : [field as string],
          message,
          'key',
        );
      }
    }
  },
};

/** A path in `supports` leads to a field that the record has. */
export const supportsExist: Rule = {
  name: 'supports-exist',
  description: 'Every path in `supports` names a field that the record has.',
  *check({ entries }) {
    for (const entry of entries) {
      const names = [...walk(entry.schema, entry.value)]
        .map(({ path }) => namedPath(entry.value, path))
        .filter(Boolean);
      const seen = new Set(names);
      for (const [index, { supports }] of citationsOf(entry).entries()) {
        for (const [place, support] of supports.entries()) {
          if (seen.has(support)) continue;
          const message = `"${support}" is no field of this record${didYouMean(support, [...seen])}`;
          yield problemAt(entry, ['sources', index, 'supports', place], message);
        }
      }
    }
  },
};

/** Nobody can have looked a source up on a day to come. */
export const retrievedIsPast: Rule = {
  name: 'retrieved-is-past',
  description: 'The day on which a source was looked up is not in the future.',
  *check({ entries, day }) {
    for (const entry of entries) {
      for (const [index, { retrieved }] of citationsOf(entry).entries()) {
        if (retrieved <= day) continue;
        yield problemAt(
          entry,
          ['sources', index, 'retrieved'],
          `"${retrieved}" is a day to come: write when it was looked up`,
        );
      }
    }
  },
};
