import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/check/index.ts';
import { datasetOf } from '../src/emit/dataset.ts';
import { emitMetadata } from '../src/emit/metadata.ts';
import { expand } from './json-ld.ts';

const dist = join(import.meta.dirname, '../dist');
const built = (file: string) => readFileSync(join(dist, file), 'utf8');

type Entity = { '@id': string; '@type': string | string[]; [property: string]: unknown };
type Ref = { '@id': string };

const crate = JSON.parse(built('ro-crate-metadata.json')) as { '@context': string; '@graph': Entity[] };
const entities = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
const root = entities.get('./') as Entity;
const listed = <T>(value: T | T[] | undefined) => (value === undefined ? [] : ([value].flat() as T[]));
const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null;
const refsOf = (entity: Entity) => Object.values(entity).flatMap((value) => listed(value).filter(isRef));

// The rules are from https://w3id.org/ro/crate/1.3, sections "RO-Crate Structure", "Root Data Entity", "Data Entities", "RO-Crate JSON-LD".
describe('ro-crate-metadata.json', () => {
  it('uses only terms of its JSON-LD context', async () => {
    expect(await expand(crate)).toHaveLength(entities.size);
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.3/context');
  });

  it('describes itself and names its version of the specification', () => {
    expect(entities.get('ro-crate-metadata.json')).toMatchObject({
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.3' },
    });
  });

  it('has the required properties on its root', () => {
    expect(root['@type']).toBe('Dataset');
    expect(root.name).toMatch(/\S/);
    expect(root.description).toMatch(/\S/);
    expect(root.datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(entities.get((root.license as Ref)['@id'])).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
    });
    expect(entities.get((root.publisher as Ref)['@id'])).toMatchObject({ '@type': 'Organization' });
  });

  it('is flat: each entity appears once, with a type and a name, and refers to others only by id', () => {
    expect(crate['@graph']).toHaveLength(entities.size);
    for (const entity of crate['@graph']) {
      expect(entity['@type']).toBeTruthy();
      if (entity['@id'] !== 'ro-crate-metadata.json') expect(entity.name).toMatch(/\S/);
      for (const ref of refsOf(entity)) expect(Object.keys(ref)).toEqual(['@id']);
      // In compacted form, a list of one is written without the list.
      for (const value of Object.values(entity)) if (Array.isArray(value)) expect(value.length).toBeGreaterThan(1);
    }
  });

  it('refers only to entities that it describes, all of which its root leads to', () => {
    const reached = new Set(['ro-crate-metadata.json', 'https://w3id.org/ro/crate/1.3']);
    const visit = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      const entity = entities.get(id);
      expect(entity, id).toBeDefined();
      for (const ref of refsOf(entity as Entity)) visit(ref['@id']);
    };
    visit('./');
    expect([...entities.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  it('names existing files with their sizes', () => {
    const parts = listed(root.hasPart as Ref[]).map((part) => entities.get(part['@id']) as Entity);
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      expect(part['@type']).toBe('File');
      expect(existsSync(join(dist, part['@id'])), part['@id']).toBe(true);
      expect(part.contentSize).toBe(String(statSync(join(dist, part['@id'])).size));
      expect(part.encodingFormat).toMatch(/^\w+\/[\w.+-]+$/);
    }
  });
});

describe('CITATION.cff', () => {
  it('is valid against the schema of the Citation File Format', () => {
    const citation = parse(built('CITATION.cff'));
    expect(validateCFF(structuredClone(citation))).toEqual(citation);
    expect(() => validateCFF({ ...citation, authors: [] })).toThrow('validation failed');
  });
});

describe('datacite.json', () => {
  it('has the properties that DataCite requires, except for the DOI', () => {
    expect(JSON.parse(built('datacite.json'))).toMatchObject({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      creators: [{ name: expect.stringMatching(/\S/) }],
      titles: [{ title: expect.stringMatching(/\S/) }],
      publisher: expect.stringMatching(/\S/),
      publicationYear: expect.stringMatching(/^\d{4}$/),
      types: { resourceTypeGeneral: 'Dataset', resourceType: expect.stringMatching(/\S/) },
    });
  });
});

it('describes another consortium without mentioning this one', async () => {
  const { records } = await check(join(import.meta.dirname, 'second-consortium'), { day: '2026-11-27' });
  if (!records) throw new Error('the records have problems');
  const files = emitMetadata(
    datasetOf(records, '2.0.0', 'https://harbour.example'),
    new Map([['json/people.json', '[]']]),
  );
  const text = [...files.values()].join('\n');
  expect(text).toContain(records.project.acronym);
  expect(text).not.toMatch(/mirocals/i);
  expect(() => validateCFF(parse(files.get('CITATION.cff') ?? ''))).not.toThrow();
  await expand(JSON.parse(files.get('ro-crate-metadata.json') ?? ''));
});
