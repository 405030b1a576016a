import * as z from 'zod';

/** The collections of a consortium's records; each is a folder of `content/`. */
export const collectionNames = [
  'project',
  'trial',
  'organisations',
  'people',
  'centres',
  'results',
  'milestones',
  'publications',
  'news',
  'sources',
] as const;

/** @example 'organisations' */
export type CollectionName = (typeof collectionNames)[number];

/** The collections that hold exactly one record. */
export const singletons = ['project', 'trial'] as const satisfies readonly CollectionName[];

/**
 * What an id may point at: a record of a collection, or an entry of a list that one record keeps for all
 * (`project.roles`: the roles that organisations and people hold).
 */
export type ReferenceTarget = CollectionName | 'project.roles';

/**
 * An id: lower-case words joined by hyphens. A record's id is the name of its file and the end of its address, for ever.
 *
 * @example 'university-of-gothenburg'
 */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id: use lower-case letters, digits and single hyphens, such as "university-of-gothenburg"',
});

/**
 * An id that must exist in `target`; the check refuses one that does not.
 *
 * @example reference('organisations')
 */
export const reference = (target: ReferenceTarget) => id.meta({ reference: target });

/** The id of an entry of a list inside a record. It names the entry, in `supports` and elsewhere, and is itself no fact. */
export const entryId = id.meta({ title: 'Id', cited: false });
