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
 * The collections that contain exactly one record.
 *
 * @example singletons.includes('project') // true
 */
export const singletons = ['project'] as const satisfies readonly CollectionName[];

/** The key of a collection in `Records`. */
export type RecordsKey<Name extends CollectionName = CollectionName> = Name extends 'trial' ? 'trials' : Name;

/**
 * The key of a collection in `Records`: that of `trial`, whose folder and files of the API are named in the singular, is `trials`.
 *
 * @example recordsKey('people') // 'people'
 */
export const recordsKey = <Name extends CollectionName>(collection: Name): RecordsKey<Name> =>
  (collection === 'trial' ? 'trials' : collection) as RecordsKey<Name>;

/**
 * What an id may refer to: a record of a collection, or an entry of a list that other records share
 * (`project.roles`: the roles of organisations and people).
 */
export type ReferenceTarget = CollectionName | 'project.roles';
