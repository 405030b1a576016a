// Reads the published files with the programs of others. Run `npm ci && npm run check` here after a build of the workspace.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTS, { astToString } from 'openapi-typescript';
import { RE2JS } from 're2js';
import Parser from 'rss-parser';
import ts from 'typescript';
import xlsx from 'xlsx';

const data = join(import.meta.dirname, '..');
const site = join(data, '../../apps/site/dist');
const text = (...path) => readFileSync(join(...path), 'utf8');

/** The patterns in a JSON Schema. */
const patternsIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        key === 'pattern' && typeof part === 'string' ? [part] : patternsIn(part),
      )
    : [];

const checks = {
  'RE2 compiles every pattern of the JSON Schemas': () => {
    const names = readdirSync(join(data, 'dist/json-schema')).filter((name) => name.endsWith('.json'));
    const patterns = names.flatMap((name) => patternsIn(JSON.parse(text(data, 'dist/json-schema', name))));
    assert(patterns.length > 100);
    for (const pattern of new Set(patterns)) RE2JS.compile(pattern);
  },
  'swagger-parser accepts the description of the API': async () => {
    await SwaggerParser.validate(JSON.parse(text(data, 'schemas/openapi.json')));
  },
  'openapi-typescript makes types that compile, with the error': async () => {
    const code = astToString(await openapiTS(JSON.parse(text(data, 'schemas/openapi.json'))));
    assert.match(code, /NotFound/);
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
    assert.deepEqual(diagnostics, []);
  },
  'SheetJS keeps months and digits if cells are read as text': () => {
    const csv = readFileSync(join(data, 'dist/csv/publications.csv'));
    const { Sheets, SheetNames } = xlsx.read(csv, { type: 'buffer', raw: true });
    const rows = xlsx.utils.sheet_to_json(Sheets[SheetNames[0]]);
    assert.equal(rows.find(({ id }) => id === 'imodals-2020').date, '2020-07');
    assert.equal(rows.find(({ id }) => id === 'lancet-2025').pmid, '40354799');
  },
  'rss-parser reads the feeds of the built site': async () => {
    if (!existsSync(site)) return 'skipped: the site is not built';
    for (const file of ['feed.xml', 'fr/rss.xml']) {
      const { items } = await new Parser().parseString(text(site, file));
      assert(items.length > 0);
      for (const { title, link, id, guid } of items) assert(title && link && (id ?? guid));
    }
  },
};

for (const [name, run] of Object.entries(checks)) {
  try {
    console.log(`${(await run()) ?? 'ok'}: ${name}`);
  } catch (error) {
    console.error(`failed: ${name}\n${error.stack}`);
    process.exitCode = 1;
  }
}
