import type { Entry } from '../entry.ts';
import { problemAt, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Whether an entry of a list shares its id with another, so that a path through it may mean either. */
export const hasAmbiguousIds = (entry: Entry) =>
  visitsOf(entry).some(({ value }) => {
    if (!Array.isArray(value)) return false;
    const ids = value.map((one) => one?.id).filter((id) => typeof id === 'string');
    return new Set(ids).size < ids.length;
  });

/** Ids are unique in the list that they stand in, and the findings' over all results, since publications name them. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  description:
    'No id, and no reference to the same record, stands twice in a list; ids of findings are unique over all results.',
  severity: 'error',
  *check({ entries }) {
    const findings = new Set<string>();
    for (const entry of entries) {
      for (const { value, path } of visitsOf(entry)) {
        if (!Array.isArray(value)) continue;
        const seen =
          entry.collection === 'results' && path[0] === 'findings' && path.length === 1 ? findings : new Set();
        for (const [index, one] of value.entries()) {
          const id = typeof one === 'object' ? one?.id : one;
          if (typeof id !== 'string') continue;
          if (seen.has(id)) {
            const at = typeof one === 'object' ? [...path, index, 'id'] : [...path, index];
            yield problemAt(entry, at, `"${id}" stands here a second time: give each its own, or remove one`);
          }
          seen.add(id);
        }
      }
    }
  },
};
