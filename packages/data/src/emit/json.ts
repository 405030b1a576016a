import type { Records } from '../records.ts';
import { collectionNames } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';

/** The records as JSON: one file per collection, and the retired ids. */
export const emitJson = (records: Records): Outputs =>
  new Map(
    [...collectionNames, 'retired' as const].flatMap((name) =>
      records[name] === undefined ? [] : [[`json/${name}.json`, asJson(records[name])] as const],
    ),
  );

/** The declarations of the JSON files, which give them the types of the records. */
export const emitJsonTypes = (): Outputs =>
  new Map(
    [...collectionNames, 'retired' as const].map((name) => [
      `json/${name}.d.ts`,
      `import type { Records } from '../records/types.d.ts';\ndeclare const ${name}: Records['${name}'];\nexport default ${name};\n`,
    ]),
  );
