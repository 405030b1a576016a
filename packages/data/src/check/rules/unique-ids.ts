import type { Entry } from '../entry.ts';
import { oncePer } from '../once-per.ts';
import { findingAt, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

const idOf = (one: unknown) => (typeof one === 'object' ? (one as { id?: unknown } | null)?.id : one);

/** The indexes of the entries of a list whose id occurs before them. */
const repeated = (list: readonly unknown[], seen = new Set<unknown>()): number[] =>
  list.flatMap((one, index) => {
    const id = idOf(one);
    const isRepeated = seen.has(id);
    if (typeof id === 'string') seen.add(id);
    return isRepeated ? [index] : [];
  });

/** Whether two entries of a list share an id, so that a path through it may mean either of them. */
export const hasAmbiguousIds = oncePer((entry: Entry): boolean =>
  visitsOf(entry).some(
    ({ value }) => Array.isArray(value) && repeated(value.filter((one) => typeof one === 'object')).length > 0,
  ),
);

const duplicate = (entry: Entry, path: Path, list: readonly unknown[], index: number) => {
  const one = list[index];
  const message = `"${idOf(one)}" is listed twice; change or remove one of them`;
  return findingAt(entry, typeof one === 'object' ? [...path, index, 'id'] : [...path, index], message);
};

const inOneList = eachRecord(function* (entry) {
  for (const { value, path } of visitsOf(entry)) {
    if (!Array.isArray(value)) continue;
    for (const index of repeated(value)) yield duplicate(entry, path, value, index);
  }
});

/** Requires unique ids in each list. Those of findings are unique across all results, since publications name them. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'No list has duplicate ids or references; ids of findings are unique across all results.',
  severity: 'error',
  *check(context) {
    yield* inOneList(context);
    const known = new Set<unknown>();
    for (const entry of context.entries.filter(({ collection }) => collection === 'results')) {
      const findings = entry.value.findings as readonly { id: string }[];
      for (const [index, { id }] of findings.entries()) {
        if (known.has(id)) yield duplicate(entry, ['findings'], findings, index);
      }
      for (const { id } of findings) known.add(id);
    }
  },
};
