import type { Records } from '../records.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';

/** The fields that every published record has. */
interface PublishedRecord {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
}

/** The records of a collection as a list, even if it contains one record. */
export const recordsOf = (records: Records, collection: CollectionName): readonly PublishedRecord[] =>
  [records[collection] ?? []].flat();

/** The collections that have records. */
export const collectionsOf = (records: Records): CollectionName[] =>
  collectionNames.filter((collection) => recordsOf(records, collection).length > 0);
