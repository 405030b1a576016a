import type { Entry } from '../entry.ts';
import { oncePer } from '../once-per.ts';
import { findingAt, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

const idOf = (one: unknown) => (typeof one === 'object' ? (one as { id?: unknown } | null)?.id : one);

/** What must be unique: the id, or all of an entry without one. Authors are compared with one another by another rule. */
const keyOf = (one: unknown) =>
  typeof one === 'object' && one !== null && !('id' in one || 'family' in one) ? JSON.stringify(one) : idOf(one);

/** The indexes of the entries of a list whose key occurs before them. */
const repeated = (list: readonly unknown[], seen = new Set<unknown>()): number[] =>
  list.flatMap((one, index) => {
    const key = keyOf(one);
    const isRepeated = seen.has(key);
    if (typeof key === 'string') seen.add(key);
    return isRepeated ? [index] : [];
  });

/** Whether two entries of a list share an id, so that a path through it may mean either of them. */
export const hasAmbiguousIds = oncePer((entry: Entry): boolean =>
  visitsOf(entry).some(
    ({ value }) =>
      Array.isArray(value) && repeated(value.filter((one) => typeof one === 'object' && 'id' in one)).length > 0,
  ),
);

const duplicate = (entry: Entry, path: Path, list: readonly unknown[], index: number) => {
  const one = list[index];
  const key = typeof one === 'object' && one !== null ? ('id' in one ? 'id' : Object.keys(one)[0]) : undefined;
  const shown = key === undefined ? one : (one as Readonly<Record<string, unknown>>)[key];
  const message = `"${shown}" is listed twice; change or remove one of them`;
  return findingAt(entry, [...path, index, ...(key === undefined ? [] : [key])], message);
};

const inOneList = eachRecord(function* (entry) {
  for (const { value, path } of visitsOf(entry)) {
    if (!Array.isArray(value)) continue;
    for (const index of value.length > 1 ? repeated(value) : []) yield duplicate(entry, path, value, index);
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
