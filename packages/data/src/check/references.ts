import type { ReferenceTarget } from '../schema/id.ts';
import type { Entries, Entry } from './entry.ts';
import { adviceFor } from './names.ts';
import { oncePer } from './once-per.ts';
import { findingAt, type Path, type Problem, problemOf, withMessage } from './problem.ts';
import { referenceIn } from './shape.ts';
import { visitsOf } from './walk.ts';

/** A place where a record refers to an id. */
export interface Reference {
  readonly from: Entry;
  readonly path: Path;
  readonly target: ReferenceTarget;
  readonly id: string;
}

const referencesIn = oncePer((from: Entry): readonly Reference[] =>
  visitsOf(from).flatMap(({ meta, value, path }) =>
    meta.reference && typeof value === 'string' ? [{ from, path, target: meta.reference, id: value }] : [],
  ),
);

/** All references in the records. */
export const referencesOf = (entries: readonly Entry[]): Reference[] => entries.flatMap(referencesIn);

/** Reports every reference to something that does not exist. A record that failed validation counts as existing. */
export const checkReferences = (all: Entries): Problem[] => {
  const advice = advisor(all.entries);
  const targets = new Map<ReferenceTarget, ReadonlySet<string> | 'unknown'>();
  return referencesOf(all.entries).flatMap(({ from, path, target, id }) => {
    const ids = targets.get(target) ?? idsIn(all, target);
    targets.set(target, ids);
    if (ids === 'unknown' || ids.has(id)) return [];
    const message = `there is no "${id}" in ${target}${advice(id, target)}`;
    return [problemOf('reference', findingAt(from, path, message))];
  });
};

/** Advice on references to nothing, worked out once for each: many may be wrong in the same way. */
const advisor = (entries: readonly Entry[]) => {
  const known = new Map<string, string>();
  return (id: string, target: ReferenceTarget) => {
    const key = `${target} ${id}`;
    const found = known.get(key) ?? adviceFor(id, entries, target);
    known.set(key, found);
    return found;
  };
};

/** Names the records that references meant which have not even the form of an id. */
export const withMeantRecords = (problems: readonly Problem[], entries: readonly Entry[]): Problem[] => {
  const advice = advisor(entries);
  return problems.map((problem) => {
    const { target, written } = referenceIn(problem) ?? {};
    if (target === undefined || written === undefined) return problem;
    const meant = advice(written, target) || exampleIn(entries, target);
    return withMessage(problem, `"${written}" is not an id in ${target}${meant}`);
  });
};

const exampleIn = (entries: readonly Entry[], target: ReferenceTarget) => {
  const example = entries.find(({ collection }) => collection === target)?.id;
  return example === undefined ? '' : `; write one such as ${example}`;
};

/** The ids of a target; `unknown` if the record that lists them is broken. */
const idsIn = ({ entries, broken }: Entries, target: ReferenceTarget): ReadonlySet<string> | 'unknown' => {
  const [collection = '', list] = target.split('.');
  const records = entries.filter((entry) => entry.collection === collection);
  const prefix = `${collection}/`;
  const unread = [...broken].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  if (!list) return new Set([...records.map(({ id }) => id), ...unread]);
  if (unread.length > 0) return 'unknown';
  return new Set(records.flatMap(({ value }) => (value[list] as { id: string }[]).map(({ id }) => id)));
};
