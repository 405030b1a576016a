import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as data from '@mirocals/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCovered } from '../src/check/coverage.ts';
import { contentFolder } from '../src/check/index.ts';
import { visitsOf } from '../src/check/walk.ts';
import { readRecords } from '../src/cli/read-records.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import { collectionNames, recordsKey } from '../src/schema/index.ts';
import { mirocalsData, secondConsortium } from './cli.ts';

describe('lookups', () => {
  it('return the record with an id, and the role that a record names', () => {
    expect(data.organisationById('genethon').name).toBe('Généthon');
    const [role] = data.organisationById('genethon').roles ?? [];
    expect(role && data.roleById(role.role).title.en).toMatch(/^Biobank/);
  });

  it('resolve every reference of a person', () => {
    for (const { affiliations } of data.people) {
      for (const { organisation } of affiliations)
        expect(data.organisations).toContain(data.organisationById(organisation));
    }
  });

  it('throw for an id that does not exist, naming the collection', () => {
    expect(() => data.organisationById('genethom' as 'genethon')).toThrow('There is no "genethom" in organisations.');
  });
});

it('exports all records as one value, with the retired ids', () => {
  expect(Object.keys(data.records).toSorted()).toEqual(
    [...collectionNames.map(recordsKey), 'trial', 'retired'].toSorted(),
  );
  expect(data.records.trial).toBe(data.trial);
  expect(data.trials).toEqual([data.trial]);
  expect(data.records.organisations).toBe(data.organisations);
  expect(data.retired).toEqual(data.records.retired);
});

describe('sourcesOf', () => {
  it('names the sources of a fact, with the record of each', () => {
    const [first] = data.sourcesOf(data.organisationById('genethon'), 'website');
    expect(first).toMatchObject({ source: { title: "The organisation's own website" }, retrieved: '2026-11-23' });
  });

  it('throws for a field that the record does not have', () => {
    expect(() => data.sourcesOf(data.organisationById('genethon'), 'websit')).toThrow('has no field "websit"');
  });

  it('finds a source for exactly the fields that the check calls covered', async () => {
    const { entries } = await readRecords(contentFolder);
    let facts = 0;
    for (const entry of entries) {
      const record = recordsOf(data.records, entry.collection).find(({ id }) => id === entry.id);
      if (!record || !('sources' in record)) continue;
      for (const { name, value, path } of visitsOf(entry)) {
        if (name === '' || typeof value === 'object' || path[0] === 'sources' || path[0] === 'note') continue;
        const found = data.sourcesOf(record as (typeof data.people)[number], name);
        expect([entry.id, name, found.length > 0]).toEqual([entry.id, name, isCovered(entry, name)]);
        facts++;
      }
    }
    expect(facts).toBeGreaterThan(1000);
  });
});

describe('newsIn', () => {
  it('has every item in a language, with its day or period', () => {
    const french = data.newsIn('fr');
    expect(french.map(({ id }) => id)).toEqual(data.news.map(({ id }) => id));
    expect(french.find(({ id }) => id === 'brexit')).toMatchObject({ date: '2019-23', address: '/fr/news/brexit/' });
    expect(french[0]?.title.lang).toBe('fr');
  });

  it('makes links absolute, in the language, if a base URL is given', () => {
    const bodies = (base?: string) => data.newsIn('fr', base).map(({ body }) => body.text);
    expect(bodies().join('\n')).toContain('](/fr/results/)');
    const absolute = bodies('https://records.example/mirocals').join('\n');
    expect(absolute).toContain('](https://records.example/mirocals/fr/results/)');
    expect(absolute).not.toMatch(/\]\(\//);
  });
});

describe('the types', { timeout: 120_000 }, () => {
  let folder: string;
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'types-'));
    await mkdir(join(folder, 'node_modules/@mirocals'), { recursive: true });
    await symlink(join(import.meta.dirname, '..'), join(folder, 'node_modules/@mirocals/data'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Compiles a program as a project without DOM and Node types does, declarations included. */
  const compile = async (code: string, ...args: string[]) => {
    await writeFile(join(folder, 'program.ts'), code);
    const options =
      '--ignoreConfig --noEmit --strict --module nodenext --target es2022 --lib es2022 --skipLibCheck false';
    const run = spawnSync(process.execPath, [tsc, ...options.split(' '), '--types', '', ...args, 'program.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return run.stdout;
  };

  it('accept the ids of the records and refuse any other', async () => {
    const program = (id: string) =>
      `import { organisationById, people } from '@mirocals/data';
      console.log(organisationById('${id}').name, people.map((one) => organisationById(one.affiliations[0]!.organisation)));
      declare const console: { log(...values: unknown[]): void };`;
    expect(await compile(program('genethon'))).toBe('');
    expect(await compile(program('genethom'))).toContain(`'"genethom"' is not assignable`);
  });

  it('of the JSON files are those of the records', async () => {
    const program = `import json from '@mirocals/data/json/organisations.json' with { type: 'json' };
      import type { Organisation } from '@mirocals/data';
      export const all: readonly Organisation[] = json;`;
    expect(await compile(program, '--resolveJsonModule')).toBe('');
    const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    expect(await compile(program, '--resolveJsonModule', ...bundler)).toBe('');
  });

  it('of the entries without zod reach no declaration of zod', async () => {
    const light = ['', 'address', 'cite', 'dates', 'json-ld', 'organisations', 'retired', 'status', 'text', 'types'];
    const program = light.map((path, index) => `export * as m${index} from '@mirocals/data${path && `/${path}`}';\n`);
    expect(await compile(program.join(''), '--listFiles')).not.toMatch(/node_modules\/(zod|\.pnpm\/zod)|error TS/);
  });

  it('of an exported folder compile without the package', async () => {
    const to = join(folder, 'exported');
    expect(await mirocalsData(['export', to, '--content', secondConsortium])).toMatchObject({ status: 0 });
    expect(await readdir(join(to, 'records'))).toContain('types.d.ts');
    const program = `import { personById, records } from './exported/index.js';
      export const name: string = personById('ada-example').name;
      export const first = records.organisations[0];`;
    expect(await compile(program)).toBe('');
    expect(await compile(program.replace('ada-example', 'timothy-tree'))).toContain('is not assignable');
  });
});
