import type { Records } from '../records.ts';
import type { CollectionName } from '../schema/collections.ts';

/** The fields that every published record has. */
interface PublishedRecord {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
}

/** The records of a collection as a list, even if it contains exactly one record. */
export const recordsOf = (records: Records, collection: CollectionName): readonly PublishedRecord[] =>
  [records[collection]].flat();
