/**
 * The collections of records; each is a folder of `content/`.
 *
 * @example collectionNames.includes('people') // true
 */
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

/** The name of a collection, such as `organisations`. */
export type CollectionName = (typeof collectionNames)[number];

/**
 * Whether a word is the name of a collection.
 *
 * @example isCollection('person') // false
 */
export const isCollection = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);

/**
 * The collections that contain one record: `project` exactly one, `trial` one or none.
 *
 * @example singletons.includes('project') // true
 */
export const singletons = ['project', 'trial'] as const satisfies readonly CollectionName[];

/**
 * What an id may refer to: a record of a collection, or an entry of a list that other records share
 * (`project.roles`: the roles of organisations and people).
 */
export type ReferenceTarget = CollectionName | 'project.roles';
