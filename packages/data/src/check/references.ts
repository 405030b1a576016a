import type { ReferenceTarget } from '../schema/id.ts';
import type { Entries, Entry } from './entry.ts';
import { dotted, type Path, type Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { visitsOf } from './walk.ts';

/** A place where a record names an id of something else. */
export interface Reference {
  readonly from: Entry;
  readonly path: Path;
  readonly target: ReferenceTarget;
  readonly id: string;
}

const known = new WeakMap<Entry, readonly Reference[]>();

const referencesIn = (from: Entry): readonly Reference[] => {
  const references =
    known.get(from) ??
    visitsOf(from).flatMap(({ meta, value, path }) =>
      meta.reference && typeof value === 'string' ? [{ from, path, target: meta.reference, id: value }] : [],
    );
  known.set(from, references);
  return references;
};

/** Every reference that the records make. */
export const referencesOf = (entries: readonly Entry[]): Reference[] => entries.flatMap(referencesIn);

/** A problem for every reference to something that is not there. What is there but broken is not counted as missing. */
export const checkReferences = (all: Entries, references: readonly Reference[]): Problem[] => {
  const targets = new Map<ReferenceTarget, Set<string>>();
  return references.flatMap(({ from, path, target, id }) => {
    const ids = targets.get(target) ?? targetIds(all, target);
    targets.set(target, ids);
    if (ids.has(id) || isUncertain(all, target)) return [];
    const message = `there is no "${id}" in ${target}${didYouMean(id, [...ids])}`;
    return [{ ...from.at(path), path: dotted(path), message, rule: 'reference' }];
  });
};

const targetIds = ({ entries, broken }: Entries, target: ReferenceTarget): Set<string> => {
  const [collection = '', list] = target.split('.');
  const records = entries.filter((entry) => entry.collection === collection);
  if (list) return new Set(records.flatMap(({ value }) => (value[list] as { id: string }[]).map((one) => one.id)));
  const prefix = `${collection}/`;
  const unread = [...broken].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return new Set([...records.map(({ id }) => id), ...unread]);
};

/** Whether ids are missing because a record that lists them is broken. */
const isUncertain = ({ broken }: Entries, target: ReferenceTarget) => {
  const [collection, list] = target.split('.');
  return list !== undefined && [...broken].some((key) => key.startsWith(`${collection}/`));
};
