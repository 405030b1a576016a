import type { ReferenceTarget } from '../schema/id.ts';
import { slugOf } from '../schema/id.ts';
import { isLanguage } from '../schema/languages.ts';
import type { Entry } from './entry.ts';
import { nearest } from './suggest.ts';

/** The fields that contain a name of a record. */
const nameFields = ['acronym', 'name', 'nativeName', 'shortName', 'title', 'label', 'term', 'partOf', 'url'] as const;

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    (key === 'text' || isLanguage(key)) && typeof one === 'string' ? [one] : [],
  );
};

interface Named {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The file of a record; a role is an entry of a list in another file. */
  readonly file: string | undefined;
}

/** What a reference may mean: records of a collection, or the roles of the project. */
const namedIn = (entries: readonly Entry[], target: ReferenceTarget): readonly Named[] => {
  const [collection, list] = target.split('.');
  const records = entries.filter((entry) => entry.collection === collection);
  if (!list) return records;
  return records.flatMap(({ value }) =>
    (value[list] as readonly { readonly id: string }[]).map((one) => ({
      id: one.id,
      value: { ...one },
      file: undefined,
    })),
  );
};

/**
 * What to write for a reference to nothing, to append to a message: the id of the record that has this name, that of a similar
 * one, or some id of the collection.
 *
 * @example advise('Timothy Tree', entries, 'people') // '; it is the name of people/timothy-tree.yaml, so write timothy-tree'
 */
export const adviceFor = (written: string, entries: readonly Entry[], target: ReferenceTarget): string => {
  const slug = slugOf(written.replace(/^.*\/(?=[a-z\d-]+(\.yaml|\.\w\w\.md)?$)|(\.yaml|\.\w\w\.md)$/g, ''));
  const named = namedIn(entries, target);
  if (named.some(({ id }) => id === slug)) return `; did you mean "${slug}"?`;
  const byName = new Map(
    named.flatMap((one) => nameFields.flatMap((field) => textsOf(one.value[field])).map((name) => [slugOf(name), one])),
  );
  const found = byName.get(slug);
  if (found) return `; it is the name of ${found.file ?? found.id}, so write ${found.id}`;
  const ids = named.map(({ id }) => id);
  const containing = ids.filter((id) => slug.length > 3 && `-${id}-`.includes(`-${slug}-`));
  const similar =
    nearest(slug, ids) ??
    (containing.length === 1 ? containing[0] : byName.get(nearest(slug, [...byName.keys()]) ?? '')?.id);
  if (similar !== undefined) return `; did you mean "${similar}"?`;
  const elsewhere = entries.find(({ id }) => id === written);
  return elsewhere ? `, but in ${elsewhere.collection}` : '';
};
