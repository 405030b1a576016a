import type { Records } from '../records.ts';
import { collectionNames } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';

/** The records as JSON, one file per collection. */
export const emitJson = (records: Records): Outputs =>
  new Map(collectionNames.map((collection) => [`json/${collection}.json`, asJson(records[collection])]));
