import { lookupNames } from '../export-name.ts';
import type { Records } from '../records.ts';
import { dateForm } from '../schema/calendar.ts';
import {
  type CollectionName,
  collectionNames,
  type Languages,
  type ReferenceTarget,
  recordsKey,
  schemasIn,
  shippedLanguages,
  singletons,
} from '../schema/index.ts';
import { languagesOf } from '../text.ts';
import { recordsOf } from './records-of.ts';
import { type JsonSchema, jsonSchemaOf, publishedShapes, refName } from './shapes.ts';

const indent = (lines: string) => lines.replace(/^(?=.)/gm, '  ');

const docComment = ({ title, description, examples }: JsonSchema) => {
  const lines = [description ? [title, description].filter(Boolean).join('. ') : title]
    .concat(examples?.map((example) => `@example ${JSON.stringify(example)}`))
    .filter((line) => line !== undefined);
  if (lines.length === 0) return '';
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
};

const fields = (schema: JsonSchema) =>
  Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const optional = schema.required?.includes(key) ? '' : '?';
    return `${docComment(field as JsonSchema)}readonly ${key}${optional}: ${typeOf(field as JsonSchema)};\n`;
  });

const typeOf = (schema: JsonSchema): string => {
  if (schema.$ref) return refName(schema.$ref);
  if (schema['x-reference']) return idTypeOf(schema['x-reference'] as ReferenceTarget);
  if (schema.pattern === dateForm.source) return 'EdtfDate';
  if (schema.format === 'date') return 'Day';
  if (schema.allOf) return schema.allOf.map((part) => typeOf(part as JsonSchema)).join(' & ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `readonly ${wrap(typeOf(schema.items as JsonSchema))}[]`;
  if (schema.type === 'object') return `{\n${indent(fields(schema).join(''))}}`;
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type;
  throw new Error(`no TypeScript type for the JSON Schema ${JSON.stringify(schema)}`);
};

const wrap = (type: string) => (type.includes(' | ') || type.includes(' & ') ? `(${type})` : type);

const interfaceOf = (name: string, schema: JsonSchema) =>
  `${docComment(schema)}export interface ${name} {\n${indent(fields(schema).join(''))}}\n`;

/** The name of the type of an id. */
const idTypeOf = (target: ReferenceTarget): string =>
  target === 'project.roles' ? 'RoleId' : `${publishedShapes(target, shippedLanguages).name}Id`;

const common = (languages: Languages) => `/** A language of the project, as a BCP 47 tag. */
export type Language = ${languages.map((language) => `'${language}'`).join(' | ')};

/**
 * A date in EDTF, only as precise as it is known: \`2019\`, \`2019-23\` (autumn), \`2019-09\` or \`2019-09-30\`.
 * \`formatDate\` of \`@mirocals/data/dates\` writes it in words.
 */
export type EdtfDate = string;

/** A day, such as \`2025-05-09\`. */
export type Day = string;
`;

/** The ids that a reference can have: those of some records, or any. */
const idType = (target: ReferenceTarget, records: Records | undefined) => {
  const isRole = target === 'project.roles';
  const ids = records && (isRole ? records.project.roles : recordsOf(records, target)).map(({ id }) => `'${id}'`);
  const what = isRole ? 'a role in `project.roles`' : `a record in \`${target}\``;
  const union = ids === undefined ? 'string' : ids.length === 0 ? 'never' : ids.join(' | ');
  return `/** The id of ${what}. */\nexport type ${idTypeOf(target)} = ${union};\n`;
};

/** The interface of a record, whose id has the type of its collection. */
const recordInterface = (collection: CollectionName, name: string, shape: JsonSchema) => {
  const { id, ...fields } = shape.properties ?? {};
  const typed = { ...(id as JsonSchema), 'x-reference': collection } as JsonSchema;
  return interfaceOf(name, { ...shape, properties: { id: typed, ...fields } });
};

/** Every language of the software as one that others fall back to, and as one that has translations. */
const anyFirst: Languages = [shippedLanguages[0], ...shippedLanguages];

const anyText = `/** Text. A text with its translations: a string in the first language of the consortium. */
export type Text = { readonly [language in Language]?: string | Translation };
`;

/**
 * The TypeScript declarations of the published records, generated from the schemas: plain interfaces without zod.
 *
 * @param records the records whose ids and languages are the only ones that the types allow; without them, any id is allowed,
 *   and every language of the software, any of which may be the first.
 * @returns the text of `records.ts`.
 */
export const emitTypes = (records?: Records): string => {
  const shapes = new Map<string, string>();
  const languages = records ? languagesOf(records) : anyFirst;
  const collections = collectionNames.map((collection) => {
    const { name: record, shapes: parts } = publishedShapes(collection, languages);
    for (const name of Object.keys(parts))
      if (!shapes.has(name))
        shapes.set(name, name === 'Text' && !records ? anyText : interfaceOf(name, parts[name] ?? {}));
    shapes.set(record, recordInterface(collection, record, parts[record] ?? {}));
    const single = (singletons as readonly string[]).includes(collection);
    const doc = `/** All that is recorded in \`${collection}\`${single ? '' : ', in display order'}. */\n`;
    return `${doc}readonly ${recordsKey(collection)}: ${single ? record : `readonly ${record}[]`};\n`;
  });
  const retired = jsonSchemaOf(schemasIn(languages).retiredId).$defs?.RetiredId as JsonSchema;
  shapes.set('RetiredId', interfaceOf('RetiredId', retired));
  collections.push('/** The retired ids and what replaced them. */\nreadonly retired: readonly RetiredId[];\n');
  return [
    records ? '// Generated from the records; edit those.\n' : '// Generated from the schemas by `pnpm generate`.\n',
    common(records ? languages : shippedLanguages),
    ...[...collectionNames, 'project.roles' as const].map((target) => idType(target, records)),
    ...shapes.values(),
    `/** All records of a consortium, in display order. */\nexport interface Records {\n${indent(collections.join(''))}}\n`,
  ].join('\n');
};

/** The functions of the entry that look up records; those of the single records are not needed. */
const lookupDeclarations = (): readonly (readonly [name: string, type: string])[] =>
  Object.entries(lookupNames).map(([collection, name]) => {
    const { name: record } = publishedShapes(collection as CollectionName, shippedLanguages);
    return [name, `(id: ${record}Id) => ${record}`];
  });

const lookupDoc = '/** Looks up a record by its id. Throws a RangeError if there is no such record. */\n';

/** The doc comment of the export `trial`, which is older than trials in the plural. */
export const firstTrialDoc = '/** The first of `trials`. */\n';

/** The type of the export `records`, which keeps the key `trial`. */
export const recordsType = 'Records & { /** @deprecated Use `trials`. */ readonly trial: typeof trial }';

/**
 * Declares what the package's entry exports in every release: the types, the collections and the functions, without single
 * records. Code in the workspace is type-checked against it, since the entry itself exists only after a build.
 *
 * @returns the text of `index.d.ts`.
 */
export const emitEntryTypes = () => {
  const names = ['Citation', 'Language', 'Records', 'Role', 'RoleId', 'Source'];
  const records = lookupDeclarations().flatMap(([, type]) => [...type.matchAll(/\w+(?=\)|$)/g)].map(([name]) => name));
  const imported = [...new Set([...names, ...records])].sort().join(', ');
  return [
    '// Generated from the schemas by `pnpm generate`.\n',
    "import type { NewsIn } from './news.ts';\n",
    `import type { ${imported} } from './records.ts';\n\n`,
    "export type * from './records.ts';\n",
    ...collectionNames.map(
      (collection) =>
        `/** All that is recorded in \`${collection}\`. */\nexport declare const ${recordsKey(collection)}: Records['${recordsKey(collection)}'];\n`,
    ),
    `${firstTrialDoc}export declare const trial: Trial;\n`,
    "/** The ids that are no longer used, and what replaced them. */\nexport declare const retired: Records['retired'];\n",
    `/** All records, with the retired ids. */\nexport declare const records: ${recordsType};\n`,
    ...lookupDeclarations().map(([name, type]) => `${lookupDoc}export declare const ${name}: ${type};\n`),
    '/** Looks up a role of the project by its id. */\nexport declare const roleById: (id: RoleId) => Role;\n',
    functionTypes,
  ].join('');
};

/** The declarations of the functions that the entry of the package adds to the records. */
export const functionTypes = `
/** A citation with the record of its source. */
export interface CitationWithSource extends Omit<Citation, 'source'> {
  readonly source: Source;
}

/**
 * The sources of a fact, each with the day on which it was read. For a field with parts, those of all parts.
 *
 * @param field the path of a field, such as \`place.city\`; an entry of a list is named by its id.
 * @throws RangeError if the record has no such field.
 * @example sourcesOf(genethon, 'place.city')[0]?.source.publisher // 'ROR'
 */
export declare const sourcesOf: (
  record: { readonly id: string; readonly sources: readonly Citation[] },
  field: string,
) => CitationWithSource[];

/**
 * The news in one language, newest first, or in English where it is not translated.
 *
 * @param base the base URL of the site, without a trailing slash; it makes the addresses and links absolute.
 * @example newsIn('fr', 'https://mirocals.example')[0]?.title.lang // 'fr'
 */
export declare const newsIn: (lang: Language, base?: string) => NewsIn[];
`;
