import * as z from 'zod';
import { type CollectionName, type Languages, schemasIn } from '../schema/index.ts';
import { ownFields } from '../schema/published.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The shapes of records and their parts, by name, such as `Organisation`, `Place` and `Text`. */
export type Shapes = Readonly<Record<string, JsonSchema>>;

/** Changes the JSON Schema of a field. */
export type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/** Prefixes the annotations of this project, which are not keywords of JSON Schema. */
const prefixed: Override = ({ jsonSchema }) => {
  const { cited, reference } = jsonSchema;
  for (const key of ['cited', 'fieldPaths', 'reference']) delete jsonSchema[key];
  if (cited === true) jsonSchema['x-cited'] = true;
  if (reference !== undefined) jsonSchema['x-reference'] = reference;
};

/**
 * The JSON Schema of a zod schema, with the titles, descriptions and examples of its fields.
 *
 * @param override called for each field; may change it.
 */
export const jsonSchemaOf = (schema: z.ZodType, override: Override = () => {}): JsonSchema => {
  const json = z.toJSONSchema(schema, {
    override: (field) => {
      prefixed(field);
      override(field);
    },
  }) as JsonSchema;
  for (const shape of Object.values(json.$defs ?? {})) titleReferences(shape, json.$defs as Shapes);
  return json;
};

/** Restores the title of a field that has the same title as its shape; zod drops it. */
const titleReferences = ({ properties = {} }: JsonSchema, shapes: Shapes) => {
  for (const field of Object.values(properties) as JsonSchema[]) {
    const title = field.title ?? (field.$ref && shapes[refName(field.$ref)]?.title);
    if (title) field.title = title;
    titleReferences(field, shapes);
  }
};

/** The name that a `$ref` points to. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const publishedRecord = (shape: JsonSchema): JsonSchema => {
  const { properties: own, required: ownRequired = [] } = jsonSchemaOf(ownFields);
  const { note: _, ...properties } = shape.properties ?? {};
  return { ...shape, properties: { ...own, ...properties }, required: [...ownRequired, ...(shape.required ?? [])] };
};

/** Repeats the glossary in the project, where version 1 of the API has published it from the start. */
const withGlossary = ({ properties: { sources, ...properties } = {}, ...project }: JsonSchema): JsonSchema => {
  const glossary: JsonSchema = {
    title: 'Glossary',
    description: 'The collection `glossary`. It is not written in the file of the project.',
    type: 'array',
    items: { $ref: '#/$defs/GlossaryEntry' },
  };
  return { ...project, properties: { ...properties, glossary, ...(sources && { sources }) } };
};

/**
 * Adds the fields that version 1 of the API has published from the start and that now follow from the byline: the authors as
 * they are cited, and those with a record.
 */
const withAuthors = ({ properties = {}, ...publication }: JsonSchema): JsonSchema => {
  const authors: JsonSchema = {
    title: 'Authors',
    description: 'The byline in one line, as it is cited. It is not written in the file.',
    type: 'string',
    examples: ['Bensimon G, Leigh PN, Tree T'],
  };
  const people: JsonSchema = {
    title: 'People',
    description: 'The authors with a record. It is not written in the file.',
    type: 'array',
    items: { type: 'string', 'x-reference': 'people' },
  };
  const fields = Object.entries(properties).flatMap(([key, field]) =>
    key === 'byline'
      ? [
          [key, field],
          ['authors', authors],
          ['people', people],
        ]
      : [[key, field]],
  );
  return { ...publication, properties: Object.fromEntries(fields) };
};

/** The published shape of the collections that have more fields than their files. */
const additions: { readonly [name in CollectionName]?: (record: JsonSchema) => JsonSchema } = {
  project: withGlossary,
  publications: withAuthors,
};

/** The shape of a record and of its parts, and the name of the record's shape. */
export interface RecordShapes {
  readonly name: string;
  readonly shapes: Shapes;
}

const known = new Map<string, RecordShapes>();

/** The published shape of a collection's records: with id and dates, and without notes for editors. */
export const publishedShapes = (collection: CollectionName, languages: Languages): RecordShapes => {
  const key = `${collection} ${languages.join()}`;
  const before = known.get(key);
  if (before) return before;
  const { $ref = '', $defs = {} } = jsonSchemaOf(schemasIn(languages).collections[collection]);
  const name = refName($ref);
  const shapes = $defs as Shapes;
  const record = publishedRecord(shapes[name] ?? {});
  const extended = additions[collection]?.(record) ?? record;
  const others = collection === 'project' ? publishedShapes('glossary', languages).shapes : {};
  const found = { name, shapes: { ...shapes, ...others, [name]: extended } };
  known.set(key, found);
  return found;
};
