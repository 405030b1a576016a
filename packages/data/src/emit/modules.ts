import { exportName, lookupNames } from '../export-name.ts';
import type { NativeName, Records, Text } from '../records.ts';
import { type CollectionName, collectionNames, recordsKey } from '../schema/index.ts';
import { languagesOf, originalText } from '../text.ts';
import type { Outputs } from './outputs.ts';
import { recordsOf } from './records-of.ts';
import { publishedShapes } from './shapes.ts';
import { emitTypes, firstTrialDoc, functionTypes, recordsType } from './types.ts';

const header = '// Generated from the records; edit those.\n';

const freeze = `const freezeParts = (value) => {
  for (const key in value) if (typeof value[key] === 'object') freezeParts(value[key]);
  return Object.freeze(value);
};
export const freeze = (json) => freezeParts(JSON.parse(json));
export const byId = (list, name) => (id) => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new RangeError(\`There is no "\${id}" in \${name}.\`);
  return found;
};
`;

/** An expression of frozen data. Engines read JSON in a string in less time than an object in the code. */
const frozen = (data: object) => `/*#__PURE__*/ freeze('${JSON.stringify(data).replace(/[\\']/g, '\\$&')}')`;

const lookups: Readonly<Partial<Record<CollectionName, string>>> = lookupNames;

/** The names that the entry exports from the module of a collection. */
const exportsOf = (collection: CollectionName) => [
  recordsKey(collection),
  ...(collection === 'project' ? ['roleById'] : []),
  ...(collection === 'trial' ? ['trial'] : []),
  ...(lookups[collection] ? [lookups[collection]] : []),
];

/**
 * The records as ECMAScript modules with their declarations: one module per collection, with one named export per record,
 * the list of the records and a function that looks one up. They contain only frozen data, so that a bundler can drop
 * every unused record. The ids in the types are those of the records.
 */
export const emitModules = (records: Records): Outputs => {
  const keys = collectionNames.map((collection) =>
    collection === 'trial' ? ['trial', 'trials'] : [recordsKey(collection)],
  );
  const names = collectionNames.map(
    (collection) => `export { ${exportsOf(collection).join(', ')} } from './records/${collection}.js';\n`,
  );
  const imports = collectionNames.map(
    (collection, index) => `import { ${keys[index]?.join(', ')} } from './records/${collection}.js';\n`,
  );
  return new Map([
    [
      'index.js',
      [
        header,
        ...imports,
        "import { retired } from './records/retired.js';\n",
        ...names,
        'export { retired };\n',
        `export const records = /*#__PURE__*/ Object.freeze({ ${keys.flat().join(', ')}, retired });\n`,
      ].join(''),
    ],
    [
      'index.d.ts',
      [
        header,
        "import type { trial } from './records/trial.d.ts';\n",
        "import type { Records } from './records/types.d.ts';\n",
        "export type * from './records/types.d.ts';\n",
        ...names,
        "export { retired } from './records/retired.js';\n",
        `/**\n * All records, with the retired ids.\n *\n * @example records.people.length // ${records.people.length}\n */\nexport declare const records: ${recordsType};\n`,
      ].join(''),
    ],
    ['records/types.d.ts', emitTypes(records)],
    ['records/freeze.js', freeze],
    [
      'records/retired.js',
      `${header}import { freeze } from './freeze.js';\nexport const retired = ${frozen(records.retired)};\n`,
    ],
    [
      'records/retired.d.ts',
      `${header}import type { RetiredId } from './types.d.ts';\n/** The ids that are no longer used, and what replaced them. */\nexport declare const retired: readonly RetiredId[];\n`,
    ],
    ...collectionNames.flatMap((collection) => moduleOf(collection, records)),
  ]);
};

/** The name of a record in its doc comment, which editors show. */
const nameOf = (record: object) => {
  const fields = record as Readonly<Record<string, string | Text | NativeName>>;
  const value = ['acronym', 'label', 'name', 'title', 'term']
    .map((key) => fields[key])
    .find((one) => one !== undefined);
  const text = typeof value !== 'object' ? value : 'text' in value ? value.text : originalText(value);
  return (text ?? '').replaceAll('*/', '* /');
};

const moduleOf = (collection: CollectionName, records: Records): [path: string, text: string][] => {
  const { name: type } = publishedShapes(collection, languagesOf(records));
  const list = recordsOf(records, collection);
  const names = collection === 'project' ? [collection] : list.map(({ id }) => exportName(id));
  const lookup = lookups[collection];
  const key = recordsKey(collection);
  const js = list.map((record, index) => `export const ${names[index]} = ${frozen(record)};\n`);
  const dts = list.map((record, index) => `/** ${nameOf(record)} */\nexport declare const ${names[index]}: ${type};\n`);
  const types = [type];
  if (lookup) {
    js.push(`export const ${key} = /*#__PURE__*/ Object.freeze([${names.join(', ')}]);\n`);
    js.push(`export const ${lookup} = /*#__PURE__*/ byId(${key}, '${key}');\n`);
    const [first] = list;
    const example = first ? ` *\n * @example ${lookup}('${first.id}') === ${key}[0] // true\n` : '';
    dts.push(`/** All ${key}, in display order. */\nexport declare const ${key}: readonly ${type}[];\n`);
    dts.push(
      `/**\n * Looks up a record by its id.\n *\n * @throws RangeError if there is no such record.\n${example} */\nexport declare const ${lookup}: (id: ${type}Id) => ${type};\n`,
    );
    types.push(`${type}Id`);
  }
  if (collection === 'project') {
    js.push("export const roleById = /*#__PURE__*/ byId(project.roles, 'project.roles');\n");
    dts.push(
      `/**\n * Looks up a role of the project by its id.\n *\n * @example roleById('${records.project.roles[0]?.id}') === project.roles[0] // true\n */\nexport declare const roleById: (id: RoleId) => Role;\n`,
    );
    types.push('Role', 'RoleId');
  }
  if (collection === 'trial') {
    js.push(`export const trial = ${names[0]};\n`);
    dts.push(`${firstTrialDoc}export declare const trial: ${names.length > 0 ? type : 'undefined'};\n`);
  }
  const functions = lookup || collection === 'project' ? 'byId, freeze' : 'freeze';
  return [
    [`records/${collection}.js`, `${header}import { ${functions} } from './freeze.js';\n${js.join('')}`],
    [
      `records/${collection}.d.ts`,
      `${header}import type { ${types.join(', ')} } from './types.d.ts';\n${dts.join('')}`,
    ],
  ];
};

/**
 * The modules of the package: those of the records, and an entry that also has functions which ask them.
 *
 * @throws if the modules have no entry.
 */
export const emitPackageModules = (records: Records): Outputs => {
  const modules = new Map(emitModules(records));
  const [js, dts] = [modules.get('index.js') ?? '', modules.get('index.d.ts') ?? ''];
  modules.set(
    'index.js',
    `${js}import { citationsOf, newsInLanguage } from './ask.js';
import { news as items } from './records/news.js';
import { sourceById as sourceOf } from './records/sources.js';
export const sourcesOf = (record, field) =>
  citationsOf(record, field).map((citation) => ({ ...citation, source: sourceOf(citation.source) }));
export const newsIn = (lang, base) => newsInLanguage(items, lang, base);
`,
  );
  modules.set(
    'index.d.ts',
    `${dts.replace('{ Records }', '{ Citation, Language, Records, Source }')}import type { NewsIn } from './news.d.ts';\nexport type { NewsIn };\n${functionTypes}`,
  );
  return modules;
};
