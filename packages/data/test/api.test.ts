import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '../src/api/index.ts';
import { check, checkTexts, contentFolder, readTexts } from '../src/check/index.ts';
import { collectionNames } from '../src/schema/index.ts';
import { errorsOf } from './json-schemas.ts';
import { languages } from './texts.ts';

const origin = 'https://records.example';

const filesOf = ({ records, coverage, released }: ReturnType<typeof checkTexts>) => {
  if (!records) throw new Error('the records have problems');
  const files = apiFiles({ records, coverage, released, version: '1.10.1', origin, day: '2026-11-27' });
  return new Map(files.map(({ path, content }) => [path, content()]));
};

const history = new Map([['organisations/genethon', { created: '2026-11-24', modified: '2026-12-01' }]]);
const real = await check(contentFolder, { day: '2026-11-27', history });
const files = filesOf(real);
const json = (path: string, from = files) => JSON.parse(from.get(path) ?? `"there is no ${path}"`);

const harbour = await readTexts(join(import.meta.dirname, 'second-consortium'));
const retired = `
- id: news/first-call
  on: "2024-05-01"
  moved: news/first-visit
- id: people/nobody
  on: "2024-05-01"
  withdrawn:
    en: It was a mistake.
`;
const released = JSON.stringify({
  news: { 'first-call': '1.9.0', 'first-visit': '1.10.0' },
  people: { nobody: '1.9.0', 'ada-example': '1.9.0' },
});
const second = filesOf(
  checkTexts(new Map([...harbour, ['retired.yaml', retired], ['released-ids.json', released]]), { day: '2026-11-27' }),
);

describe('apiFiles', () => {
  it.each(collectionNames)('makes %s in every language, valid against its schema', (collection) => {
    const schema = json(`/api/v1/schema/${collection}.json`);
    const inLanguages = [files, second].flatMap((from) =>
      languages.map((language) => json(`/api/v1/${language}/${collection}.json`, from)),
    );
    for (const file of inLanguages) expect(file.$schema).toBe(schema.$id);
    expect(errorsOf(schema, ...inLanguages)).toEqual([]);
  });

  it('describes exactly its files in a valid OpenAPI document', async () => {
    const document = json('/api/v1/openapi.json');
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    const values: Record<string, readonly string[]> = {
      language: languages,
      version: ['0.1.0'],
      collection: collectionNames,
      publication: ['publications', ...(real.records?.publications ?? []).map(({ id }) => id)],
    };
    const described = Object.keys(document.paths).flatMap((path) => {
      const [, name = ''] = /\{(\w+)\}/.exec(path) ?? [];
      return values[name]?.map((value) => path.replace(`{${name}}`, value)) ?? [path];
    });
    const served = [...files.keys()].filter((path) => path !== '/api/v1/404.json');
    expect(served.toSorted()).toEqual(described.toSorted());
  });

  it.each([
    ['Ids', '/api/v1/ids.json'],
    ['Changes', '/api/v1/changes/1.10.0.json'],
    ['Changes', '/api/v1/changes/1.9.0.json'],
    ['Coverage', '/api/v1/coverage.json'],
    ['NotFound', '/api/v1/404.json'],
    ['NewsFile', '/api/v1/fr/news.json'],
  ])('makes %s valid against the OpenAPI document', (name, path) => {
    const { components } = json('/api/v1/openapi.json', second);
    const $ref = `#/components/schemas/${name}`;
    expect(errorsOf({ $ref, components }, json(path, second))).toEqual([]);
  });
});

describe('a text of the API', () => {
  const item = (language: string) =>
    json(`/api/v1/${language}/news.json`, second).records.find((one: { id: string }) => one.id === 'results-published');

  it('is in the language of the file and says whether a person has reviewed it', () => {
    expect(item('fr').title).toMatchObject({ lang: 'fr' });
    expect(item('fr').title.text).not.toBe(item('en').title.text);
    expect(typeof item('fr').title.reviewed).toBe('boolean');
  });

  it('is in English, and marked as such, if it is not translated', () => {
    expect(item('sv').title).toEqual({ ...item('en').title, lang: 'en' });
  });
});

describe('ids.json and changes', () => {
  it('give the address and first version of each id, and the replacement of each retired id', () => {
    const ids = json('/api/v1/ids.json', second);
    expect(ids.version).toBe('1.10.1');
    expect(ids.records).toContainEqual({
      id: 'news/first-visit',
      address: 'https://records.example/news/first-visit/',
      since: '1.10.0',
    });
    expect(ids.retired).toEqual([
      expect.objectContaining({ id: 'news/first-call', moved: 'news/first-visit' }),
      expect.objectContaining({ id: 'people/nobody', address: 'https://records.example/people/#nobody' }),
    ]);
  });

  it('list the ids that a version added', () => {
    expect(json('/api/v1/changes/1.10.0.json', second)).toEqual({
      version: '1.10.0',
      previous: '1.9.0',
      added: ['news/first-visit'],
    });
  });
});

it('publishes that every fact has a source', () => {
  expect(json('/api/v1/coverage.json')).toEqual({ ...real.coverage, percent: 100 });
});

it('includes every finding of a result in every format and language', () => {
  for (const language of languages) {
    const [row] = Papa.parse<Record<string, string>>(files.get(`/api/v1/${language}/results.csv`) ?? '', {
      header: true,
      skipEmptyLines: true,
    }).data;
    const [record] = json(`/api/v1/${language}/results.json`).records;
    expect(record.findings).toHaveLength(3);
    expect(JSON.parse(row?.findings ?? '')).toEqual(record.findings);
    expect(row?.['primaryEndpoint.outcome']).toBe('not-met');
  }
});
