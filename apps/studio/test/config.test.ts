import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectionNames } from '@mirocals/data/schema';
import type { EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configOf } from '../src/config/index.ts';
import { settings } from './settings.ts';

const config = configOf(settings);
const collections = (config.collections ?? []).filter((one): one is EntryCollection => 'folder' in one);

interface Placed {
  readonly collection: string;
  readonly path: string;
  readonly field: Field & Record<string, unknown>;
}

const allFields = (collection: string, fields: readonly Field[], path = ''): Placed[] =>
  fields.flatMap((one) => {
    const field = one as Placed['field'];
    const here = `${path}${field.name}`;
    const inner = (field.fields ?? (field.field ? [field.field] : [])) as Field[];
    return [{ collection, path: here, field }, ...allFields(collection, inner, `${here}.`)];
  });

const fields = collections.flatMap(({ name, fields: own }) => allFields(name, own));
const editorPackage = fileURLToPath(new URL('../', import.meta.resolve('@sveltia/cms')));

describe('the configuration of the editor', () => {
  it('is made from the current schemas', async () => {
    const { collections: _, ...general } = config;
    const lines = [
      JSON.stringify(general, null, 2),
      ...collections.map(({ fields: _, ...collection }) => JSON.stringify(collection)),
      ...fields.map(
        ({ collection, path, field: { fields: _, field: __, name: ___, ...field } }) =>
          `${collection} ${path} ${JSON.stringify(field)}`,
      ),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./config.txt');
  });

  it("conforms to the editor's JSON Schema", () => {
    const schema = JSON.parse(readFileSync(`${editorPackage}schema/sveltia-cms.json`, 'utf8'));
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    const valid = validate(JSON.parse(JSON.stringify(config)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const [first] = config.collections ?? [];
    expect(validate({ ...config, collections: [{ ...first, widgets: [] }] })).toBe(false);
  });

  it('has every collection once', () => {
    expect(collections.map(({ name }) => name).toSorted()).toEqual(collectionNames.toSorted());
  });

  it('uses only widgets that Decap CMS has too', () => {
    const known = [
      'boolean',
      'datetime',
      'list',
      'markdown',
      'number',
      'object',
      'relation',
      'select',
      'string',
      'text',
    ];
    expect([...new Set(fields.map(({ field }) => field.widget))].toSorted()).toEqual(known);
  });

  it('has an existing target for each relation', () => {
    const relations = fields.filter(({ field }) => field.widget === 'relation');
    expect(relations.length).toBeGreaterThan(20);
    for (const { field, collection, path } of relations) {
      const target = fields.filter((one) => one.collection === field.collection).map((one) => one.path);
      const named = [field.value_field, ...(field.display_fields as string[])].map(String);
      for (const name of named.filter((one) => one !== '{{slug}}')) {
        expect(target, `${collection} ${path}`).toContain(name.replaceAll('.*', ''));
      }
      expect(target.length, `${collection} ${path}`).toBeGreaterThan(0);
    }
  });

  it('explains each pattern in words', () => {
    const patterns = fields.flatMap(({ field }) => (field.pattern ? [field.pattern as [string, string]] : []));
    expect(patterns.length).toBeGreaterThan(20);
    for (const [pattern, says] of patterns) {
      expect(() => new RegExp(pattern)).not.toThrow();
      expect(says).toMatch(/^[A-Z].* (is not|needs) .*\.$/);
    }
  });

  it('gives each field a label in words', () => {
    for (const { field, collection, path } of fields) {
      expect(field.label, `${collection} ${path}`).toMatch(/^[A-Z]/);
      expect(field.label?.replace(/iD|PubMed/, ''), `${collection} ${path}`).not.toMatch(/_|[a-z][A-Z]/);
    }
  });
});
