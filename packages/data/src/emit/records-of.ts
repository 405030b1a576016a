import type { Records } from '../records.ts';
import type { CollectionName } from '../schema/id.ts';

/** What every published record has, whatever it is of. */
export interface PublishedRecord {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
}

/** The records of a collection as a list, also where there is one alone. */
export const recordsOf = (records: Records, collection: CollectionName): readonly PublishedRecord[] =>
  [records[collection]].flat();
