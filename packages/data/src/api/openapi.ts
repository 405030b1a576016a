import { license } from '../emit/license.ts';
import { collectionsOf, recordsOf } from '../emit/records-of.ts';
import type { JsonSchema } from '../emit/shapes.ts';
import type { Records } from '../records.ts';
import type { CollectionName } from '../schema/id.ts';
import { type Languages, languageName } from '../schema/languages.ts';
import { languagesOf } from '../text.ts';
import { collectionSchema, fileShapes } from './schemas.ts';
import type { ApiSource } from './source.ts';

const inComponents = <T>(value: T) =>
  JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as T;

const parameter = (name: string, schema: JsonSchema, description: string) =>
  ({ name, in: 'path', required: true, description, schema }) as const;

const languageParameter = (languages: Languages) =>
  parameter(
    'language',
    { type: 'string', enum: [...languages] },
    `The language of the texts. Texts without a translation are in ${languageName(languages[0])}.`,
  );
const version = parameter('version', { type: 'string' }, 'A version of the records, such as 1.2.0.');
const publication = parameter(
  'publication',
  { type: 'string' },
  'The id of an article, or `publications` for all articles in one file.',
);
const collectionParameter = (collections: readonly CollectionName[]) =>
  parameter('collection', { type: 'string', enum: [...collections] }, 'A collection.');

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly content: object;
  readonly parameters?: readonly object[];
}

const get = ({ id, tag, summary, content, parameters = [] }: Operation) => ({
  get: {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: { 200: { description: summary, content }, 404: { $ref: '#/components/responses/NotFound' } },
  },
});

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const jsonOf = (type: string) => ({ [type]: { schema: { type: 'object' } } });
const textOf = (type: string) => ({ [type]: { schema: { type: 'string' } } });

const tags = {
  Records: 'The records of each collection, in one language.',
  Citations: 'The articles for reference managers.',
  Registers: 'The ids, what a version added, and how many facts have a source.',
  Formats: 'The descriptions of all other files.',
};

const collectionPaths = (name: CollectionName, records: Records) => {
  const languages = languagesOf(records);
  const isSingle = (name === 'project' || name === 'trial') && recordsOf(records, name).length === 1;
  const summary = isSingle ? `The ${name}, in one language` : `All records of ${name}, in one language`;
  const path = `/api/v1/{language}/${name}`;
  const common = { tag: 'Records', parameters: [languageParameter(languages)] };
  return {
    [`${path}.json`]: get({ ...common, id: name, summary, content: json(fileName(name)) }),
    [`${path}.csv`]: get({
      ...common,
      id: `${name}Csv`,
      summary: `${summary}, for spreadsheets`,
      content: textOf('text/csv'),
    }),
  };
};

const fileName = (name: CollectionName) => `${name[0]?.toUpperCase()}${name.slice(1)}File`;

const citationPaths = () => {
  const formats = [
    ['csl.json', 'Csl', 'CSL-JSON', { 'application/json': { schema: { type: 'array', items: { type: 'object' } } } }],
    ['bib', 'Bibtex', 'BibTeX', textOf('application/x-bibtex')],
    ['ris', 'Ris', 'RIS', textOf('application/x-research-info-systems')],
  ] as const;
  return Object.fromEntries(
    formats.map(([ending, id, name, content]) => [
      `/api/v1/citations/{publication}.${ending}`,
      get({
        id: `citation${id}`,
        tag: 'Citations',
        summary: `The citation of an article in ${name}`,
        content,
        parameters: [publication],
      }),
    ]),
  );
};

const otherPaths = (languages: Languages, collections: readonly CollectionName[]) => ({
  '/api/v1/{language}/records.jsonld': get({
    id: 'graph',
    tag: 'Records',
    summary: 'Every record as linked data',
    content: jsonOf('application/ld+json'),
    parameters: [languageParameter(languages)],
  }),
  '/api/v1/ids.json': get({
    id: 'ids',
    tag: 'Registers',
    summary: 'Every current and retired id',
    content: json('Ids'),
  }),
  '/api/v1/changes/{version}.json': get({
    id: 'changes',
    tag: 'Registers',
    summary: 'The ids that a version added',
    content: json('Changes'),
    parameters: [version],
  }),
  '/api/v1/coverage.json': get({
    id: 'coverage',
    tag: 'Registers',
    summary: 'How many facts a source supports',
    content: json('Coverage'),
  }),
  '/api/v1/openapi.json': get({
    id: 'openapi',
    tag: 'Formats',
    summary: 'This description of the API',
    content: jsonOf('application/json'),
  }),
  '/api/v1/schema/{collection}.json': get({
    id: 'schema',
    tag: 'Formats',
    summary: "The JSON Schema of a collection's file",
    content: jsonOf('application/schema+json'),
    parameters: [collectionParameter(collections)],
  }),
  '/api/v1/schema/record/{collection}.json': get({
    id: 'recordSchema',
    tag: 'Formats',
    summary: 'The JSON Schema of a record in all its languages',
    content: jsonOf('application/schema+json'),
    parameters: [collectionParameter(collections)],
  }),
});

/** The OpenAPI 3.1 description of the API, generated from the schemas of the records. @see https://spec.openapis.org/oas/v3.1.0 */
export const openApi = ({ records, origin }: ApiSource) => {
  const languages = languagesOf(records);
  const shapes: Record<string, unknown> = { ...fileShapes(languages) };
  const collections = collectionsOf(records);
  for (const name of collections) {
    const { $schema: _s, $id: _i, $defs, ...file } = collectionSchema(name, languages, origin);
    Object.assign(shapes, $defs, { [fileName(name)]: file });
  }
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
    // Every file is public.
    security: [],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: {
      ...Object.assign({}, ...collections.map((name) => collectionPaths(name, records))),
      ...(collections.includes('publications') ? citationPaths() : {}),
      ...otherPaths(languages, collections),
    },
    components: {
      schemas: inComponents(shapes),
      responses: { NotFound: { description: 'There is no such file.', content: json('NotFound') } },
    },
  };
};
