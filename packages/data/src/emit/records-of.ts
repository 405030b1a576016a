import type { Records } from '../records.ts';
import { type CollectionName, collectionNames, recordsKey } from '../schema/collections.ts';

/** The fields that every published record has. */
interface PublishedRecord {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
}

/** The records of a collection as a list, even if it is the project. */
export const recordsOf = (records: Records, collection: CollectionName): readonly PublishedRecord[] =>
  [records[recordsKey(collection)]].flat();

/** The collections that have records. */
export const collectionsOf = (records: Records): CollectionName[] =>
  collectionNames.filter((collection) => recordsOf(records, collection).length > 0);
