import type { Records } from '../records.ts';
import { type Facts, factsOf, type Leaf } from './facts.ts';

/** How a version of the records that has a difference is numbered; `docs/publishing.md` has the rules. */
export type Level = 'major' | 'minor' | 'patch' | 'none';

/** A fact that only one of two versions has, or that they state differently. */
export interface FactChange {
  /** Where it stands in the record, such as `place.city.en`. */
  readonly fact: string;
  /** `undefined`: the fact was added. */
  readonly before?: Leaf;
  /** `undefined`: the fact was removed. */
  readonly after?: Leaf;
}

/** A record that both versions have, and what is different in it. */
export interface RecordChange {
  /** Collection and id, such as `organisations/genethon`. */
  readonly record: string;
  readonly facts: readonly FactChange[];
  /** Whether other sources support it, or were looked up on another day. */
  readonly sources: boolean;
}

/** What is different between two versions of the records. */
export interface Difference {
  readonly level: Level;
  /** The records that only the later version has, by collection and id. */
  readonly added: readonly string[];
  /** The records that only the earlier version has. */
  readonly removed: readonly string[];
  readonly changed: readonly RecordChange[];
}

/**
 * The facts that were added, changed and removed from one version of the records to another.
 *
 * @example diffRecords(before, after).changed[0] // { record: 'people/a-b', facts: [{ fact: 'honorific', after: 'Dr' }], … }
 */
export const diffRecords = (before: Partial<Records>, after: Partial<Records>): Difference => {
  const [old, now] = [byKey(before), byKey(after)];
  const added = [...now.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !now.has(key));
  const changed = [...now].flatMap(([record, value]) => {
    const past = old.get(record);
    if (!past) return [];
    const facts = compare(factsOf(past), factsOf(value));
    const sources = JSON.stringify(past.sources) !== JSON.stringify(value.sources);
    return facts.length > 0 || sources ? [{ record, facts, sources }] : [];
  });
  return { level: levelOf(added, removed, changed), added, removed, changed };
};

type Published = { readonly id: string; readonly sources?: unknown };

const byKey = (records: Partial<Records>): Map<string, Published> => {
  const collections = Object.entries(records).filter(([collection]) => collection !== 'retired');
  const keyed = collections.flatMap(([collection, list]) =>
    ([list].flat() as Published[]).map((record) => [`${collection}/${record.id}`, record] as const),
  );
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const compare = (before: Facts, after: Facts): FactChange[] => {
  const names = new Set([...before.leaves.keys(), ...after.leaves.keys()]);
  const facts = [...names].flatMap((fact) => {
    const [past, now] = [before.leaves.get(fact), after.leaves.get(fact)];
    if (past === now) return [];
    return [{ fact, ...(past !== undefined && { before: past }), ...(now !== undefined && { after: now }) }];
  });
  const orders = [...after.orders].flatMap(([fact, names]) => {
    const past = before.orders.get(fact) ?? [];
    const isSameSet = past.length === names.length && past.every((name) => names.includes(name));
    if (!isSameSet || past.every((name, index) => name === names[index])) return [];
    return [{ fact: `${fact} (order)`, before: past.join(', '), after: names.join(', ') }];
  });
  return [...facts, ...orders];
};

const levelOf = (added: readonly string[], removed: readonly string[], changed: readonly RecordChange[]): Level => {
  if (removed.length > 0) return 'major';
  const comesOrGoes = changed.some(({ facts }) =>
    facts.some(({ before, after }) => before === undefined || after === undefined),
  );
  if (added.length > 0 || comesOrGoes) return 'minor';
  return changed.length > 0 ? 'patch' : 'none';
};
