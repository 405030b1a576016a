import { emitCitations } from '../emit/citations.ts';
import { publishedCoverage } from '../emit/coverage.ts';
import { asJson } from '../emit/outputs.ts';
import { collectionsOf } from '../emit/records-of.ts';
import { graph } from '../json-ld/graph.ts';
import { languagesOf } from '../text.ts';
import { collectionInLanguage, csvInLanguage } from './collection.ts';
import { changesOf, idsOf } from './ids.ts';
import { openApi } from './openapi.ts';
import { schemaFiles } from './schemas.ts';
import { type ApiSource, versionsOf } from './source.ts';

/** A file of the API: its path on the site, and a function that makes its text. */
export interface ApiFile {
  readonly path: string;
  readonly content: () => string;
}

const json = (path: string, value: () => unknown): ApiFile => ({
  path: `/api/v1/${path}.json`,
  content: () => asJson(value()),
});

/** The answer to a request for a file that does not exist. The web server sends it with the status 404. */
const notFound = ({ origin }: ApiSource) => ({
  error: 'not-found',
  message: 'There is no such file; see the description of the API.',
  openapi: `${origin}/api/v1/openapi.json`,
});

/**
 * Every file of the static API:
 *
 * - `/api/v1/<language>/<collection>.json` and `.csv`: a collection that has records, with its texts in one language;
 * - `/api/v1/<language>/records.jsonld`: every record as linked data, in schema.org types;
 * - `/api/v1/citations/publications.bib`, `.ris` and `.csl.json`, and the same for each article by its id;
 * - `/api/v1/ids.json`: every current and retired id; `/api/v1/changes/<version>.json`: the ids that a version added;
 * - `/api/v1/coverage.json`: how many facts have a source;
 * - `/api/v1/openapi.json` and `/api/v1/schema/<collection>.json`: the formats of all these files;
 * - `/api/v1/404.json`: the answer to a request for any other file.
 *
 * @example
 * const { records, coverage, released } = await check(contentFolder);
 * if (records) for (const { path, content } of apiFiles({ records, coverage, released, version: packageVersion, origin, day })) …
 */
export const apiFiles = (source: ApiSource): ApiFile[] => [
  ...languagesOf(source.records).flatMap((language) =>
    collectionsOf(source.records).flatMap((collection) => [
      json(`${language}/${collection}`, () => collectionInLanguage(source, collection, language)),
      { path: `/api/v1/${language}/${collection}.csv`, content: () => csvInLanguage(source, collection, language) },
    ]),
  ),
  ...languagesOf(source.records).map((lang) => ({
    path: `/api/v1/${lang}/records.jsonld`,
    content: () => asJson(graph({ ...source, lang })),
  })),
  ...(source.records.publications.length > 0 ? [...emitCitations(source.records)] : []).map(([path, text]) => ({
    path: `/api/v1/${path}`,
    content: () => text,
  })),
  json('ids', () => idsOf(source)),
  ...versionsOf(source.released).map((version) =>
    json(`changes/${version}`, () => changesOf(version, source.released)),
  ),
  json('coverage', () => publishedCoverage(source.coverage)),
  json('openapi', () => openApi(source)),
  json('404', () => notFound(source)),
  ...schemaFiles(source.records, source.origin).map(([name, schema]) => json(`schema/${name}`, schema)),
];
