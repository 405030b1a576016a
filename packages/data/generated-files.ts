import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { apiFiles } from './src/api/index.ts';
import { check, contentFolder } from './src/check/index.ts';
import { emitCitation } from './src/emit/citation.ts';
import { datasetOf } from './src/emit/dataset.ts';
import { emitEditorSchemas, emitEditorSettings } from './src/emit/editor.ts';
import { withFieldTables } from './src/emit/field-tables.ts';
import { emitIssueForms } from './src/emit/issue-forms.ts';
import { emitJsonSchemas } from './src/emit/json-schema.ts';
import { emitEntryTypes, emitTypes } from './src/emit/types.ts';
import { packageVersion } from './src/emit/version.ts';
import { languagesOf } from './src/text.ts';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

const settings = '.vscode/settings.json';
const current = (path: string) => readFile(join(root, path), 'utf8');

// A fixed base URL, so that the files in git do not depend on SITE_URL.
const origin = 'https://mirocals.example';

/**
 * The generated files that are kept in git, where a review sees how they change: texts by their paths from the root of the
 * repository. `pnpm generate` writes them; a test compares them.
 */
export const generatedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const { records, coverage, released } = await check(contentFolder);
  if (!records) throw new Error('The records have problems; run `mirocals-data check`.');
  const languages = languagesOf(records);
  const dataset = datasetOf(records, packageVersion, origin);
  const api = apiFiles({ records, coverage, released, version: packageVersion, origin, day: dataset.date });
  const openApi = api.find(({ path }) => path.endsWith('/openapi.json'));
  const within = (folder: string, files: ReadonlyMap<string, string>) =>
    [...files].map(([path, text]) => [`${folder}/${path}`, text] as const);
  return new Map([
    ['packages/data/src/records.ts', emitTypes()],
    ['packages/data/src/index.d.ts', emitEntryTypes()],
    ...within('packages/data/schemas/editor', emitEditorSchemas(languages)),
    ...within('packages/data/schemas', emitJsonSchemas(languages, origin)),
    ['packages/data/schemas/openapi.json', openApi?.content() ?? ''],
    [settings, emitEditorSettings(await current(settings), 'packages/data/schemas/editor', 'packages/data/content')],
    ...within('.github/ISSUE_TEMPLATE', emitIssueForms()),
    ['docs/data.md', withFieldTables(await current('docs/data.md'), languages)],
    ['CITATION.cff', emitCitation(dataset)],
  ]);
};
