import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const filesIn = (folder: string) =>
  readdirSync(join(dist, folder)).filter((name) => name.endsWith('.json') && name !== 'retired.json');

describe('the JSON Schemas', () => {
  it.each(filesIn('json-schema'))(
    'of a record, %s, compiles in Ajv with its defaults and accepts the records',
    (name) => {
      const ajv = new Ajv2020();
      addFormats.default(ajv);
      const validate = ajv.compile(read(`json-schema/${name}`));
      for (const record of [read(`json/${name}`)].flat())
        expect(validate(record), ajv.errorsText(validate.errors)).toBe(true);
    },
  );

  it.each(filesIn('json-schema/list'))('of a list, %s, accepts the JSON file', (name) => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    expect(ajv.validate(read(`json-schema/list/${name}`), read(`json/${name}`)), ajv.errorsText()).toBe(true);
  });

  it.each(filesIn('json-schema'))('have no patterns that RE2 and the engines of Go and Rust refuse: %s', (name) => {
    const text = readFileSync(join(dist, 'json-schema', name), 'utf8');
    expect(
      [...text.matchAll(/"pattern": "(.*)"/g)]
        .map(([, pattern]) => pattern)
        .filter((one) => /\(\?[=!<]|\\[1-9]/.test(one ?? '')),
    ).toEqual([]);
  });
});

it.each(readdirSync(join(dist, 'csv')))('gives papaparse the columns of %s with only its header option', (name) => {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(join(dist, 'csv', name), 'utf8'), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(Object.keys(data[0] ?? {}).length).toBeGreaterThan(3);
});
