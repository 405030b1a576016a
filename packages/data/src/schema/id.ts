import * as z from 'zod';

/** The collections of records; each is a folder of `content/`. */
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
  'glossary',
] as const;

/** @example 'organisations' */
export type CollectionName = (typeof collectionNames)[number];

/** The collections that contain exactly one record. */
export const singletons = ['project', 'trial'] as const satisfies readonly CollectionName[];

/**
 * What an id may refer to: a record of a collection, or an entry of a list that other records share
 * (`project.roles`: the roles of organisations and people).
 */
export type ReferenceTarget = CollectionName | 'project.roles';

/**
 * An id: lower-case words joined by hyphens. A record's id is the name of its file and part of its permanent address.
 *
 * @example 'university-of-gothenburg'
 */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id; use lower-case letters, digits and single hyphens, such as "university-of-gothenburg"',
});

/**
 * An id that must exist in `target`; the check reports one that does not.
 *
 * @example reference('organisations')
 */
export const reference = (target: ReferenceTarget) => id.meta({ reference: target });

/** The id of a list entry inside a record. It identifies the entry, for example in `supports`, and needs no source itself. */
export const entryId = id.meta({ title: 'Id', cited: false });
