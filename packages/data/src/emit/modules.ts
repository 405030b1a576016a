import type { Records } from '../records.ts';
import { type CollectionName, collectionNames, singletons } from '../schema/index.ts';
import type { Outputs } from './outputs.ts';

const types: Record<CollectionName, string> = {
  project: 'Project',
  trial: 'Trial',
  organisations: 'Organisation',
  people: 'Person',
  centres: 'Centre',
  results: 'Result',
  milestones: 'Milestone',
  publications: 'Publication',
  news: 'NewsItem',
  sources: 'Source',
  glossary: 'GlossaryEntry',
};

const header = '// Generated from the records; edit those.\n';

/**
 * The export name of a record.
 *
 * @example exportName('kings-college-london') // 'kingsCollegeLondon'
 * @example exportName('2025-results') // '_2025Results'
 */
export const exportName = (id: string) =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, '_');

/**
 * The records as ECMAScript modules with their declarations: one module per collection, one named export per record. They
 * contain only frozen data, so that a bundler can drop every unused record.
 */
export const emitModules = (records: Records): Outputs => {
  const outputs = new Map<string, string>();
  const names = collectionNames.map((collection) => `export { ${collection} } from './records/${collection}.js';\n`);
  outputs.set('index.js', header + names.join(''));
  outputs.set('index.d.ts', `${header}export type * from './records.d.ts';\n${names.join('')}`);
  outputs.set('records/freeze.js', freeze);
  for (const collection of collectionNames) {
    const { js, dts } = isSingle(collection)
      ? single(collection, records[collection])
      : list(collection, records[collection]);
    outputs.set(`records/${collection}.js`, `${header}import { freeze } from './freeze.js';\n${js}`);
    outputs.set(
      `records/${collection}.d.ts`,
      `${header}import type { ${types[collection]} } from '../records.d.ts';\n${dts}`,
    );
  }
  return outputs;
};

const freeze = `export const freeze = (value) => {
  for (const key in value) if (typeof value[key] === 'object') freeze(value[key]);
  return Object.freeze(value);
};
`;

type Single = (typeof singletons)[number];
const isSingle = (collection: CollectionName): collection is Single =>
  (singletons as readonly string[]).includes(collection);

const single = (collection: Single, record: Records[Single]) => ({
  js: `export const ${collection} = /*#__PURE__*/ freeze(${JSON.stringify(record)});\n`,
  dts: `export declare const ${collection}: ${types[collection]};\n`,
});

const list = (collection: Exclude<CollectionName, Single>, records: Records[Exclude<CollectionName, Single>]) => {
  const names = records.map(({ id }) => exportName(id));
  const exported = records.map(
    (record, index) => `export const ${names[index]} = /*#__PURE__*/ freeze(${JSON.stringify(record)});\n`,
  );
  const declared = names.map((name) => `export declare const ${name}: ${types[collection]};\n`);
  return {
    js: `${exported.join('')}export const ${collection} = /*#__PURE__*/ Object.freeze([${names.join(', ')}]);\n`,
    dts: `${declared.join('')}export declare const ${collection}: readonly ${types[collection]}[];\n`,
  };
};
