// Reads the published files with the programs of others. Run `npm ci && npm run check` here after a build of the workspace.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import Ajv from 'ajv/dist/2020.js';
import { validateCFF } from 'cffjs';
import jsonld from 'jsonld';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import Papa from 'papaparse';
import { RE2JS } from 're2js';
import { ROCrate } from 'ro-crate';
import Parser from 'rss-parser';
import ts from 'typescript';
import xlsx from 'xlsx';
import { parse } from 'yaml';

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
  'Redocly finds nothing in the description of the API': async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({
      source: text(data, 'schemas/openapi.json'),
      absoluteRef: 'openapi.json',
      config,
    });
    assert.deepEqual(
      found.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      [],
    );
  },
  'openapi-fetch gets a collection and an error, both typed as data': async () => {
    if (!existsSync(site)) return 'skipped: the site is not built';
    const files = async ({ url }) => {
      const file = join(site, new URL(url).pathname);
      return existsSync(file)
        ? Response.json(JSON.parse(text(file)))
        : Response.json(JSON.parse(text(site, 'api/v1/404.json')), { status: 404 });
    };
    const client = createClient({ baseUrl: 'https://site.example', fetch: files });
    const people = await client.GET('/api/v1/{language}/people.json', { params: { path: { language: 'fr' } } });
    assert(people.data.records.length > 0);
    const none = await client.GET('/api/v1/{language}/people.json', { params: { path: { language: 'xx' } } });
    assert.equal(none.error.error, 'not-found');
  },
  'Ajv compiles every JSON Schema with its defaults, and the records conform': () => {
    const folder = join(data, 'dist/json-schema');
    for (const name of readdirSync(join(folder, 'list'))) {
      new Ajv({ validateFormats: false }).compile(JSON.parse(text(folder, name)));
      const validate = new Ajv({ validateFormats: false }).compile(JSON.parse(text(folder, 'list', name)));
      assert(validate(JSON.parse(text(data, 'dist/json', name))), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  },
  'papaparse reads every CSV file with a header and no error': () => {
    for (const name of readdirSync(join(data, 'dist/csv'))) {
      const { data: rows, errors, meta } = Papa.parse(text(data, 'dist/csv', name), { header: true });
      assert.deepEqual(errors, [], name);
      assert.equal(meta.delimiter, ',', name);
      assert(
        rows.every(({ id }) => id !== ''),
        name,
      );
    }
  },
  'jsonld expands the linked data in safe mode': async () => {
    if (!existsSync(site)) return 'skipped: the site is not built';
    const { '@context': context, ...records } = JSON.parse(text(site, 'api/v1/en/records.jsonld'));
    assert(String(context).startsWith('https://schema.org'));
    const expanded = await jsonld.expand(
      { '@context': { '@vocab': 'https://schema.org/' }, ...records },
      { safe: true },
    );
    assert(expanded.length > 0);
  },
  'citation-js reads BibTeX and RIS as the same articles': () => {
    for (const name of readdirSync(join(data, 'dist/citations')).filter((one) => one.endsWith('.csl.json'))) {
      const csl = JSON.parse(text(data, 'dist/citations', name));
      const expected = [csl].flat();
      for (const end of ['.bib', '.ris']) {
        const read = new Cite(text(data, 'dist/citations', name.replace('.csl.json', end))).data;
        assert.equal(read.length, expected.length, name);
        for (const [index, one] of expected.entries()) {
          assert.equal(read[index].title, one.title, `${name} ${end}`);
          assert.equal(read[index].DOI, one.DOI, `${name} ${end}`);
          // "and others" is BibTeX's word for authors who are not listed; citation-js reads it as a name.
          const authors = read[index].author?.filter(({ family }) => family !== 'others');
          assert.equal(authors?.length, one.author?.length, `${name} ${end}`);
        }
      }
    }
  },
  'ro-crate reads the crate, whose files are there and are part of it': () => {
    const crate = new ROCrate(JSON.parse(text(data, 'dist/ro-crate-metadata.json')), { array: true, link: true });
    const parts = crate.rootDataset.hasPart;
    const files = [...crate.entities()].filter((entity) => entity['@type'].includes('File'));
    assert(files.length > 10);
    for (const file of files) {
      assert(parts.includes(file), file['@id']);
      assert(existsSync(join(data, 'dist', file['@id'])), file['@id']);
    }
    for (const field of ['name', 'description', 'license', 'datePublished']) assert(crate.rootDataset[field], field);
  },
  'the schema of the Citation File Format accepts CITATION.cff': () => {
    const citation = parse(text(data, 'dist/CITATION.cff'));
    assert(validateCFF(structuredClone(citation)));
    assert.throws(() => validateCFF({ ...citation, authors: [] }));
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
    const { items: own, version } = JSON.parse(text(site, 'feed.json'));
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert(own.every(({ id, url, date_published }) => id && url && date_published));
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
