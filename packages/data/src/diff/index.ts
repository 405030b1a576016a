import type { Records } from '../records.ts';
import { type Leaf, type Statements, statementsOf } from './statements.ts';

/** The kind of version that a difference calls for; see the rules in `docs/publishing.md`. */
export type Level = 'major' | 'minor' | 'patch' | 'none';

/** A fact that was added, changed or removed. */
export interface FactChange {
  /** The path of the fact in its record, such as `place.city.en`. */
  readonly fact: string;
  /** `undefined` if the fact was added. */
  readonly before?: Leaf;
  /** `undefined` if the fact was removed. */
  readonly after?: Leaf;
}

/** The changes in a record that both versions contain. */
export interface RecordChange {
  /** Collection and id, such as `organisations/genethon`. */
  readonly record: string;
  readonly facts: readonly FactChange[];
  /** Whether its sources changed, or the days on which they were read. */
  readonly sources: boolean;
}

/** The difference between two versions of the records. */
export interface Difference {
  readonly level: Level;
  /** The records that only the later version contains, by collection and id. */
  readonly added: readonly string[];
  /** The records that only the earlier version contains. */
  readonly removed: readonly string[];
  readonly changed: readonly RecordChange[];
}

/**
 * Compares two versions of the records, fact by fact.
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
    const facts = compare(statementsOf(past), statementsOf(value));
    const sources = JSON.stringify(past.sources) !== JSON.stringify(value.sources);
    return facts.length > 0 || sources ? [{ record, facts, sources }] : [];
  });
  return { level: levelOf(added, removed, changed), added, removed, changed };
};

type Published = { readonly id: string; readonly sources?: unknown };

const byKey = (records: Partial<Records>): Map<string, Published> => {
  const collections = Object.entries(records).filter(([collection]) => collection !== 'retired');
  const keyed = collections.flatMap(([key, list]) => {
    const collection = key === 'trials' ? 'trial' : key;
    return ([list].flat() as Published[]).map((record) => [`${collection}/${record.id}`, record] as const);
  });
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const compare = (before: Statements, after: Statements): FactChange[] => {
  const paths = new Set([...before.leaves.keys(), ...after.leaves.keys()]);
  const facts = [...paths].flatMap((fact) => {
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
  const hasNewOrLostFact = changed.some(({ facts }) =>
    facts.some(({ before, after }) => before === undefined || after === undefined),
  );
  if (added.length > 0 || hasNewOrLostFact) return 'minor';
  return changed.length > 0 ? 'patch' : 'none';
};
