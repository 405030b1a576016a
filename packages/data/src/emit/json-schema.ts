import { type CollectionName, collectionNames } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';
import { type JsonSchema, publishedShapes, type Shapes } from './shapes.ts';

/** The dialect of the published schemas. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Shapes that let pass what they do not know: who reads with a schema of today is not to refuse the field of tomorrow. */
export const open = (shapes: Shapes): Record<string, JsonSchema> =>
  JSON.parse(JSON.stringify(shapes), (key, value) => (key === 'additionalProperties' ? undefined : value));

/** The JSON Schema of a record as the package holds it, in all its languages. */
export const recordSchema = (collection: CollectionName, origin: string): JsonSchema => {
  const { name, shapes } = publishedShapes(collection);
  return {
    $schema: dialect,
    $id: `${origin}/api/v1/schema/record/${collection}.json`,
    $ref: `#/$defs/${name}`,
    $defs: open(shapes),
  };
};

/** The JSON Schemas of the records, one file a collection. */
export const emitJsonSchemas = (origin: string): Outputs =>
  new Map(
    collectionNames.map((collection) => [`json-schema/${collection}.json`, asJson(recordSchema(collection, origin))]),
  );
