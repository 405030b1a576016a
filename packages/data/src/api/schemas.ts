import { dialect, open, recordSchema } from '../emit/json-schema.ts';
import { collectionsOf } from '../emit/records-of.ts';
import { type JsonSchema, jsonSchemaOf, type Shapes } from '../emit/shapes.ts';
import type { Records } from '../records.ts';
import type { CollectionName } from '../schema/id.ts';
import { schemasIn } from '../schema/index.ts';
import type { Languages } from '../schema/languages.ts';
import { languagesOf } from '../text.ts';
import { apiShapes } from './collection.ts';

const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const day: JsonSchema = { type: 'string', format: 'date' };
const address: JsonSchema = { type: 'string', format: 'uri' };
const version: JsonSchema = { title: 'Version of the records', type: 'string', examples: ['1.2.0'] };

const object = (title: string, properties: Record<string, JsonSchema>, optional: readonly string[] = []) => {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { title, type: 'object', properties, required } satisfies JsonSchema;
};

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** The JSON Schema of a file of the API: a collection in one language. */
export const collectionSchema = (collection: CollectionName, languages: Languages, origin: string): JsonSchema => {
  const { name, shapes } = apiShapes(collection, languages);
  return {
    $schema: dialect,
    $id: `${origin}/api/v1/schema/${collection}.json`,
    ...object(`All records of type ${name}, in one language`, {
      $schema: address,
      version,
      language: { title: 'Language', enum: [...languages] },
      license: { ...address, title: 'Licence' },
      funding: object('The funding text that must accompany the records', {
        statement: { $ref: '#/$defs/Text' },
        disclaimer: { $ref: '#/$defs/Text' },
      }),
      records: list({ $ref: `#/$defs/${name}` }),
    }),
    $defs: open(shapes),
  } as JsonSchema;
};

/** The reason for a withdrawal is in all languages, unlike every other text of the API. */
const retiredShapes = (languages: Languages) =>
  JSON.parse(
    JSON.stringify(jsonSchemaOf(schemasIn(languages).retiredId).$defs).replaceAll(
      '#/$defs/Text',
      '#/$defs/AllLanguages',
    ),
  ) as Shapes;

/** The shapes of the files of the API that do not contain a collection. */
export const fileShapes = (languages: Languages): Shapes => {
  const { RetiredId = {}, Text, Translation } = retiredShapes(languages);
  const retired = { ...RetiredId, properties: { ...RetiredId.properties, address } };
  const dates = { created: day, modified: day };
  return {
    ...(Text && { AllLanguages: Text }),
    ...(Translation && { Translation }),
    Ids: object('Every current and retired id', {
      version,
      records: list(object('Id', { id: text, address, since: version, ...dates }, ['since', 'created', 'modified'])),
      retired: list(retired),
    }),
    Changes: object('The ids that a version added', { version, previous: version, added: list(text) }, ['previous']),
    NotFound: object('There is no such file', {
      error: { title: 'Error', const: 'not-found' },
      message: { title: 'Message', description: 'What to do, in English.', type: 'string' },
      openapi: { title: 'Where to look', description: 'The address of the description of the API.', ...address },
    }),
    Coverage: object('How many facts a source supports', {
      facts: count,
      covered: count,
      percent: { type: 'number', minimum: 0, maximum: 100 },
    }),
  };
};

/** The schemas that the API serves: their names, and functions that make them. */
export const schemaFiles = (records: Records, origin: string): [string, () => JsonSchema][] => {
  const languages = languagesOf(records);
  return collectionsOf(records).flatMap((collection) => [
    [collection, () => collectionSchema(collection, languages, origin)],
    [`record/${collection}`, () => recordSchema(collection, languages, origin)],
  ]);
};
