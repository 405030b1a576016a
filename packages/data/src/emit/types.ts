import { collectionNames, languages, singletons } from '../schema/index.ts';
import { retiredId } from '../schema/register.ts';
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

/**
 * The TypeScript declarations of the published records, generated from the schemas: plain interfaces without zod.
 *
 * @returns the text of `records.ts`.
 */
export const emitTypes = () => {
  const shapes = new Map<string, string>();
  const collections = collectionNames.map((collection) => {
    const { name: record, shapes: parts } = publishedShapes(collection);
    for (const name of [record, ...Object.keys(parts)]) shapes.set(name, interfaceOf(name, parts[name] ?? {}));
    const single = (singletons as readonly string[]).includes(collection);
    return `readonly ${collection}: ${single ? record : `readonly ${record}[]`};\n`;
  });
  const retired = jsonSchemaOf(retiredId).$defs?.RetiredId as JsonSchema;
  shapes.set('RetiredId', interfaceOf('RetiredId', retired));
  collections.push('/** The retired ids and what replaced them. */\nreadonly retired: readonly RetiredId[];\n');
  return [
    '// Generated from the schemas by `pnpm generate`.\n',
    `/** A language of the project, as a BCP 47 tag. */\nexport type Language = ${languages.map((language) => `'${language}'`).join(' | ')};\n`,
    ...shapes.values(),
    `/** All records of a consortium, in display order. */\nexport interface Records {\n${indent(collections.join(''))}}\n`,
  ].join('\n');
};

/**
 * Declares what the package's entry exports in every release: the types and the collections, without single records.
 * Code in the workspace is type-checked against it, since the entry itself exists only after a build.
 *
 * @returns the text of `index.d.ts`.
 */
export const emitEntryTypes = () =>
  [
    '// Generated from the schemas by `pnpm generate`.\n',
    "import type { Records } from './records.ts';\n\n",
    "export type * from './records.ts';\n",
    ...collectionNames.map((collection) => `export declare const ${collection}: Records['${collection}'];\n`),
  ].join('');
