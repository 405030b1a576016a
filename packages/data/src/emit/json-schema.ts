import { type CollectionName, collectionNames } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';
import { type JsonSchema, publishedShapes, type Shapes } from './shapes.ts';

/** The JSON Schema dialect of the published schemas. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Allows unknown properties, so that clients with today's schema accept fields added later. */
export const open = (shapes: Shapes): Record<string, JsonSchema> =>
  JSON.parse(JSON.stringify(shapes), (key, value) => (key === 'additionalProperties' ? undefined : value));

/** The JSON Schema of a record in all its languages, as it is in the package. */
export const recordSchema = (collection: CollectionName, origin: string): JsonSchema => {
  const { name, shapes } = publishedShapes(collection);
  return {
    $schema: dialect,
    $id: `${origin}/api/v1/schema/record/${collection}.json`,
    $ref: `#/$defs/${name}`,
    $defs: open(shapes),
  };
};

/** The JSON Schemas of the records, one file per collection. */
export const emitJsonSchemas = (origin: string): Outputs =>
  new Map(
    collectionNames.map((collection) => [`json-schema/${collection}.json`, asJson(recordSchema(collection, origin))]),
  );
