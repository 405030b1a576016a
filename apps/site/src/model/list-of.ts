import type { Records } from '@mirocals/data';
import { type CollectionName, type RecordsKey, recordsKey } from '@mirocals/data/schema';

type One<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** The records of a collection as a list, even if it is the project. */
export const listOf = <Name extends CollectionName>(records: Records, collection: Name) =>
  [records[recordsKey(collection)]].flat() as readonly One<Records[RecordsKey<Name>]>[];
