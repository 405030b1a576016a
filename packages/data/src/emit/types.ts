import * as z from 'zod';
import { collectionNames, languages, schemas, singletons } from '../schema/index.ts';
import { retiredId } from '../schema/register.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const indent = (lines: string) => lines.replace(/^(?=.)/gm, '  ');

const docComment = ({ title, description, examples }: JsonSchema) => {
  const lines = [description ? [title, description].filter(Boolean).join('. ') : title]
    .concat(examples?.map((example) => `@example ${JSON.stringify(example)}`))
    .filter((line) => line !== undefined);
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
};

const fields = (schema: JsonSchema) =>
  Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const optional = schema.required?.includes(key) ? '' : '?';
    return `${docComment(field as JsonSchema)}readonly ${key}${optional}: ${typeOf(field as JsonSchema)};\n`;
  });

const typeOf = (schema: JsonSchema): string => {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.allOf) return schema.allOf.map((part) => typeOf(part as JsonSchema)).join(' & ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `readonly ${wrap(typeOf(schema.items as JsonSchema))}[]`;
  if (schema.type === 'object') return `{\n${indent(fields(schema).join(''))}}`;
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type;
  throw new Error(`no TypeScript type for the JSON Schema ${JSON.stringify(schema)}`);
};

const own = `/** The name of the record's file, which never changes. */
readonly id: string;
/** The day on which the record came into the repository, as \`2026-11-23\`; absent where its history is not known. */
readonly created?: string;
/** The day on which the record last changed there. */
readonly modified?: string;
`;

const wrap = (type: string) => (type.includes(' | ') || type.includes(' & ') ? `(${type})` : type);

const interfaceOf = (name: string, schema: JsonSchema, first = '') =>
  `${docComment(schema)}export interface ${name} {\n${indent(first + fields(schema).join(''))}}\n`;

/**
 * The TypeScript declarations of the published records, made from the schemas: plain interfaces without zod.
 *
 * @returns the text of `records.ts`.
 */
export const emitTypes = () => {
  const shapes = new Map<string, string>();
  const collections = collectionNames.map((collection) => {
    const { $defs = {}, ...json } = z.toJSONSchema(schemas[collection]) as JsonSchema;
    const record = typeOf(json);
    for (const [name, shape] of Object.entries($defs)) {
      const { note: _, ...properties } = (shape as JsonSchema).properties ?? {};
      shapes.set(name, interfaceOf(name, { ...(shape as JsonSchema), properties }, name === record ? own : ''));
    }
    const single = (singletons as readonly string[]).includes(collection);
    return `readonly ${collection}: ${single ? record : `readonly ${record}[]`};\n`;
  });
  const retired = (z.toJSONSchema(retiredId) as JsonSchema).$defs?.RetiredId as JsonSchema;
  shapes.set('RetiredId', interfaceOf('RetiredId', retired));
  collections.push(
    '/** The ids that are no more, and what became of them. */\nreadonly retired: readonly RetiredId[];\n',
  );
  return [
    '// Made from the schemas by `pnpm generate`; a test compares it with them.\n',
    `/** A language of the project, as a BCP 47 tag. */\nexport type Language = ${languages.map((language) => `'${language}'`).join(' | ')};\n`,
    ...shapes.values(),
    `/** All records of a consortium, in the order in which they are shown. */\nexport interface Records {\n${indent(collections.join(''))}}\n`,
  ].join('\n');
};
