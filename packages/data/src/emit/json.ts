import type { Records } from '../records.ts';
import { collectionNames, recordsKey } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';

const keys = [...collectionNames.map(recordsKey), 'retired' as const];

/** The records as JSON: one file per collection, the first trial as a single record, and the retired ids. */
export const emitJson = (records: Records): Outputs =>
  new Map([
    ...keys.map((key) => [`json/${key}.json`, asJson(records[key])] as const),
    ...records.trials.slice(0, 1).map((trial) => ['json/trial.json', asJson(trial)] as const),
  ]);

/** The declarations of the JSON files, which give them the types of the records. */
export const emitJsonTypes = (): Outputs =>
  new Map(
    [...keys.map((key) => [key, `Records['${key}']`] as const), ['trial', "Records['trials'][number]"] as const].map(
      ([name, type]) => [
        `json/${name}.d.ts`,
        `import type { Records } from '../records/types.d.ts';\ndeclare const ${name}: ${type};\nexport default ${name};\n`,
      ],
    ),
  );
