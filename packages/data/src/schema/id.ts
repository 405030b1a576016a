import * as z from 'zod';
import type { ReferenceTarget } from './collections.ts';

export {
  type CollectionName,
  collectionNames,
  isCollection,
  type RecordsKey,
  type ReferenceTarget,
  recordsKey,
  singletons,
} from './collections.ts';

/**
 * An id: lower-case words joined by hyphens. A record's id is the name of its file and part of its permanent address.
 *
 * @example 'university-of-gothenburg'
 */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id; use lower-case letters, digits and single hyphens, such as "university-of-gothenburg"',
});

/**
 * The id that a name would have: lower-case letters without accents, digits and hyphens.
 *
 * @example slugOf('Hôpital Pasteur 2') // 'hopital-pasteur-2'
 */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * An id that must exist in `target`; the check reports one that does not.
 *
 * @example reference('organisations')
 */
export const reference = (target: ReferenceTarget) => id.meta({ reference: target });

/** The id of a list entry inside a record. It identifies the entry, for example in `supports`, and needs no source itself. */
export const entryId = id.meta({ title: 'Id', cited: false });
