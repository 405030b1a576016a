/** A single word, number or text. */
export type Leaf = string | number | boolean;

/** The content of a record: its values by their paths, and the order of each of its lists. */
export interface Statements {
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly orders: ReadonlyMap<string, readonly string[]>;
}

/** Sources and git dates are metadata and are not compared; nor are the fields that are computed from others. */
const ignored = ['id', 'sources', 'created', 'modified', 'glossary', 'authors', 'people'];

/**
 * The values of a published record by their paths. A path names a list entry by its id, or by the id that it refers to, so
 * that an entry inserted at the top counts as one addition and not as a change of every entry below it.
 *
 * @example statementsOf({ id: 'a', roles: [{ role: 'biobank' }] }).leaves // Map { 'roles.biobank.role' → 'biobank' }
 */
export const statementsOf = (record: object): Statements => {
  const leaves = new Map<string, Leaf>();
  const orders = new Map<string, readonly string[]>();
  const visit = (value: unknown, name: string) => {
    if (Array.isArray(value)) {
      const names = namesOf(value);
      orders.set(name, names);
      for (const [index, entry] of value.entries()) visit(entry, `${name}.${names[index]}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries(value)) visit(field, `${name}.${key}`);
    } else leaves.set(name, value as Leaf);
  };
  for (const [key, value] of Object.entries(record)) if (!ignored.includes(key)) visit(value, key);
  return { leaves, orders };
};

const isId = (value: unknown) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const namesOf = (list: readonly unknown[]): string[] => {
  const seen = new Map<string, number>();
  return list.map((entry, index) => {
    const first = typeof entry === 'object' && entry !== null ? Object.values(entry)[0] : entry;
    const name = isId(first) ? String(first) : String(index);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  });
};
