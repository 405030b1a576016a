import { exportName } from '../export-name.ts';
import type { Records } from '../records.ts';
import { type CollectionName, collectionNames } from '../schema/index.ts';
import type { Outputs } from './outputs.ts';
import { recordsOf } from './records-of.ts';
import { publishedShapes } from './shapes.ts';

const header = '// Generated from the records; edit those.\n';

const freeze = `export const freeze = (value) => {
  for (const key in value) if (typeof value[key] === 'object') freeze(value[key]);
  return Object.freeze(value);
};
`;

/**
 * The records as ECMAScript modules with their declarations: one module per collection, one named export per record. They
 * contain only frozen data, so that a bundler can drop every unused record.
 */
export const emitModules = (records: Records): Outputs => {
  const names = collectionNames.map((collection) => `export { ${collection} } from './records/${collection}.js';\n`);
  return new Map([
    ['index.js', header + names.join('')],
    ['index.d.ts', `${header}export type * from './records.d.ts';\n${names.join('')}`],
    ['records/freeze.js', freeze],
    ...collectionNames.flatMap((collection) => moduleOf(collection, records)),
  ]);
};

const moduleOf = (collection: CollectionName, records: Records): [path: string, text: string][] => {
  const { name: type } = publishedShapes(collection);
  const isSingle = !Array.isArray(records[collection]);
  const names = isSingle ? [collection] : recordsOf(records, collection).map(({ id }) => exportName(id));
  const js = recordsOf(records, collection).map(
    (record, index) => `export const ${names[index]} = /*#__PURE__*/ freeze(${JSON.stringify(record)});\n`,
  );
  const dts = names.map((name) => `export declare const ${name}: ${type};\n`);
  if (!isSingle) {
    js.push(`export const ${collection} = /*#__PURE__*/ Object.freeze([${names.join(', ')}]);\n`);
    dts.push(`export declare const ${collection}: readonly ${type}[];\n`);
  }
  return [
    [`records/${collection}.js`, `${header}import { freeze } from './freeze.js';\n${js.join('')}`],
    [`records/${collection}.d.ts`, `${header}import type { ${type} } from '../records.d.ts';\n${dts.join('')}`],
  ];
};
