import { license } from '../emit/license.ts';
import type { JsonSchema } from '../emit/shapes.ts';
import { collectionNames } from '../schema/id.ts';
import { languages } from '../schema/text.ts';
import { collectionSchema, fileShapes } from './schemas.ts';
import type { ApiSource } from './source.ts';

const inComponents = <T>(value: T) =>
  JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as T;

const parameter = (name: string, schema: JsonSchema, description: string) =>
  ({ name, in: 'path', required: true, description, schema }) as const;

const language = parameter(
  'language',
  { type: 'string', enum: [...languages] },
  'The language of the texts. Texts without a translation are in English.',
);
const version = parameter('version', { type: 'string' }, 'A version of the records, such as 1.2.0.');

const get = (operationId: string, summary: string, content: object, parameters: object[] = []) => ({
  get: {
    operationId,
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: { 200: { description: summary, content }, 404: { description: 'No such file.' } },
  },
});

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

/** The OpenAPI 3.1 description of the API, generated from the schemas of the records. @see https://spec.openapis.org/oas/v3.1.0 */
export const openApi = ({ records, origin }: ApiSource) => {
  const shapes: Record<string, unknown> = { ...fileShapes() };
  const paths: Record<string, unknown> = {};
  for (const collection of collectionNames) {
    const { $schema: _s, $id: _i, $defs, ...file } = collectionSchema(collection, origin);
    const name = `${collection[0]?.toUpperCase()}${collection.slice(1)}File`;
    Object.assign(shapes, $defs, { [name]: file });
    const path = `/api/v1/{language}/${collection}`;
    const summary = `All ${collection}, in one language`;
    const csv = { 'text/csv': { schema: { type: 'string' } } };
    paths[`${path}.json`] = get(collection, summary, json(name), [language]);
    paths[`${path}.csv`] = get(`${collection}Csv`, `${summary}, for spreadsheets`, csv, [language]);
  }
  const linked = { 'application/ld+json': { schema: { type: 'object' } } };
  return {
    openapi: '3.1.0',
    info: {
      title: `The records of ${records.project.acronym}`,
      // The version of the API; each file names the version of its records.
      version: '1',
      summary: 'Read-only files. Nothing is removed within v1.',
      license: { name: license.name, identifier: license.id },
    },
    servers: [{ url: origin }],
    paths: {
      ...paths,
      '/api/v1/{language}/records.jsonld': get('graph', 'Every record as linked data', linked, [language]),
      '/api/v1/ids.json': get('ids', 'Every current and retired id', json('Ids')),
      '/api/v1/changes/{version}.json': get('changes', 'The ids that a version added', json('Changes'), [version]),
      '/api/v1/coverage.json': get('coverage', 'How many facts a source supports', json('Coverage')),
    },
    components: { schemas: inComponents(shapes) },
  };
};
