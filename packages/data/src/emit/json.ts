import type { Records } from '../records.ts';
import { collectionNames } from '../schema/index.ts';
import type { Outputs } from './modules.ts';

/** The records as JSON, one file a collection. */
export const emitJson = (records: Records): Outputs =>
  new Map(
    collectionNames.map((collection) => [
      `json/${collection}.json`,
      `${JSON.stringify(records[collection], null, 2)}\n`,
    ]),
  );
