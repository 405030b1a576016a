import * as z from 'zod';
import { type CollectionName, schemas } from '../schema/index.ts';
import { ownFields } from '../schema/published.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The shapes that records are made of, by name, such as `Organisation`, `Place` and `Text`. */
export type Shapes = Readonly<Record<string, JsonSchema>>;

/** Annotations of this project, prefixed so that they are not taken for words of JSON Schema. */
const prefixed: z.core.ToJSONSchemaParams['override'] = ({ jsonSchema }) => {
  const { cited, reference, ...schema } = jsonSchema as Record<string, unknown>;
  for (const key of ['cited', 'reference']) delete (jsonSchema as Record<string, unknown>)[key];
  Object.assign(jsonSchema, schema, cited === true && { 'x-cited': true }, reference && { 'x-reference': reference });
};

/** The JSON Schema of a zod schema, with the titles, descriptions and examples of its fields. */
export const jsonSchemaOf = (schema: z.ZodType, options: z.core.ToJSONSchemaParams = {}): JsonSchema =>
  z.toJSONSchema(schema, { ...options, override: prefixed }) as JsonSchema;

/** The name that a `$ref` points to. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const publishedRecord = (shape: JsonSchema): JsonSchema => {
  const { properties: own, required: ownRequired = [] } = jsonSchemaOf(ownFields);
  const { note: _, ...properties } = shape.properties ?? {};
  return { ...shape, properties: { ...own, ...properties }, required: [...ownRequired, ...(shape.required ?? [])] };
};

/** A record's shape by its name, with all that it is made of. */
export interface RecordShapes {
  readonly name: string;
  readonly shapes: Shapes;
}

const made = new Map<CollectionName, RecordShapes>();

/** The shapes of a collection's records as they are published: with their own fields, and without remarks for editors. */
export const publishedShapes = (collection: CollectionName): RecordShapes => {
  const known = made.get(collection);
  if (known) return known;
  const { $ref = '', $defs = {} } = jsonSchemaOf(schemas[collection]);
  const name = refName($ref);
  const shapes = $defs as Shapes;
  const found = { name, shapes: { ...shapes, [name]: publishedRecord(shapes[name] ?? {}) } };
  made.set(collection, found);
  return found;
};
