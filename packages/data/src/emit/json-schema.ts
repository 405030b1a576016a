import { type CollectionName, collectionNames, type Languages, recordsKey, singletons } from '../schema/index.ts';
import { asJson, type Outputs } from './outputs.ts';
import { type JsonSchema, publishedShapes, type Shapes } from './shapes.ts';

/** The JSON Schema dialect of the published schemas. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Fields that every record has now but that the first files of version 1 of the API do not have, by shape. Its schemas accept
 * those files too, so they do not require these fields.
 */
const addedLater: Readonly<Record<string, readonly string[]>> = { Project: ['languages'] };

const isFromTheStart = (shape: string) => (field: string) => !addedLater[shape]?.includes(field);

/**
 * Allows unknown properties, so that clients with today's schema accept fields added later, does not require fields that were
 * added since the first files, and removes the annotations of this project, which strict validators refuse.
 */
export const open = (shapes: Shapes): Record<string, JsonSchema> => {
  const accepting = Object.entries(shapes).map(([name, shape]) => [
    name,
    { ...shape, ...(shape.required && { required: shape.required.filter(isFromTheStart(name)) }) },
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(accepting)), (key, value) =>
    key === 'additionalProperties' || key.startsWith('x-') ? undefined : value,
  );
};

/** The JSON Schema of a record in all its languages, as it is in the package. */
export const recordSchema = (collection: CollectionName, languages: Languages, origin: string): JsonSchema => {
  const { name, shapes } = publishedShapes(collection, languages);
  return {
    $schema: dialect,
    $id: `${origin}/api/v1/schema/record/${collection}.json`,
    $ref: `#/$defs/${name}`,
    $defs: open(shapes),
  };
};

/** The JSON Schema of a list of records in the folder `json`. */
const listSchema = (collection: CollectionName, languages: Languages, origin: string): JsonSchema => {
  const { $ref, $defs, ...schema } = recordSchema(collection, languages, origin);
  return {
    ...schema,
    $id: `${origin}/api/v1/schema/list/${recordsKey(collection)}.json`,
    type: 'array',
    items: { $ref } as JsonSchema,
    ...($defs && { $defs }),
  };
};

/** The JSON Schemas of the records: of a record of each collection and, in `list`, of the list of them. */
export const emitJsonSchemas = (languages: Languages, origin: string): Outputs =>
  new Map(
    collectionNames.flatMap((collection) => [
      [`json-schema/${collection}.json`, asJson(recordSchema(collection, languages, origin))],
      ...((singletons as readonly string[]).includes(collection)
        ? []
        : [
            [
              `json-schema/list/${recordsKey(collection)}.json`,
              asJson(listSchema(collection, languages, origin)),
            ] as const,
          ]),
    ]),
  );
