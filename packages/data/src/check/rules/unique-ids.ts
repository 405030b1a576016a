import type { Entry } from '../entry.ts';
import type { Path } from '../problem.ts';
import { eachRecord, problemAt, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

const idOf = (one: unknown) => (typeof one === 'object' ? (one as { id?: unknown } | null)?.id : one);

/** The places in a list of those ids that stood in it before. */
const repeated = (list: readonly unknown[], seen = new Set<unknown>()): number[] =>
  list.flatMap((one, index) => {
    const id = idOf(one);
    const isAgain = seen.has(id);
    if (typeof id === 'string') seen.add(id);
    return isAgain ? [index] : [];
  });

const ambiguous = new WeakMap<Entry, boolean>();

/** Whether an entry of a list shares its id with another, so that a path through it may mean either. */
export const hasAmbiguousIds = (entry: Entry): boolean => {
  const isAmbiguous = ({ value }: { value: unknown }) =>
    Array.isArray(value) && repeated(value.filter((one) => typeof one === 'object')).length > 0;
  const answer = ambiguous.get(entry) ?? visitsOf(entry).some(isAmbiguous);
  ambiguous.set(entry, answer);
  return answer;
};

const again = (entry: Entry, path: Path, list: readonly unknown[], index: number) => {
  const one = list[index];
  const message = `"${idOf(one)}" stands here a second time: give each its own, or remove one`;
  return problemAt(entry, typeof one === 'object' ? [...path, index, 'id'] : [...path, index], message);
};

const inOneList = eachRecord(function* (entry) {
  for (const { value, path } of visitsOf(entry)) {
    if (!Array.isArray(value)) continue;
    for (const index of repeated(value)) yield again(entry, path, value, index);
  }
});

/** Ids are unique in the list that they stand in, and the findings' over all results, since publications name them. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  description:
    'No id, and no reference to the same record, stands twice in a list; ids of findings are unique over all results.',
  severity: 'error',
  *check(context) {
    yield* inOneList(context);
    const told = new Set<unknown>();
    for (const entry of context.entries.filter(({ collection }) => collection === 'results')) {
      const findings = entry.value.findings as readonly { id: string }[];
      for (const [index, { id }] of findings.entries()) {
        if (told.has(id)) yield again(entry, ['findings'], findings, index);
      }
      for (const { id } of findings) told.add(id);
    }
  },
};
