import * as z from 'zod';
import { type CollectionName, schemas } from '../schema/index.ts';
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

/** The shape of a record and of its parts, and the name of the record's shape. */
export interface RecordShapes {
  readonly name: string;
  readonly shapes: Shapes;
}

const known = new Map<CollectionName, RecordShapes>();

/** The published shape of a collection's records: with id and dates, and without notes for editors. */
export const publishedShapes = (collection: CollectionName): RecordShapes => {
  const before = known.get(collection);
  if (before) return before;
  const { $ref = '', $defs = {} } = jsonSchemaOf(schemas[collection]);
  const name = refName($ref);
  const shapes = $defs as Shapes;
  const record = publishedRecord(shapes[name] ?? {});
  const found =
    collection === 'project'
      ? { name, shapes: { ...shapes, ...publishedShapes('glossary').shapes, [name]: withGlossary(record) } }
      : { name, shapes: { ...shapes, [name]: record } };
  known.set(collection, found);
  return found;
};
