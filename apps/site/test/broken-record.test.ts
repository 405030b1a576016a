import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@mirocals/data/check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from './built-site.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let work: string;

/** Builds the site from the records in the work folder. */
const build = () =>
  new Promise<{ code: number | null; errors: string }>((resolve) => {
    const child = spawn(process.execPath, [here('../program/build.js')], {
      cwd: work,
      env: { ...process.env, MIROCALS_CONTENT: join(work, 'content') },
    });
    let errors = '';
    child.stderr.on('data', (part) => (errors += part));
    child.once('close', (code) => resolve({ code, errors }));
  });

/** All files of the built site, each with its content and time of modification. */
const siteNow = async () => {
  const files = filesOf(join(work, 'dist'));
  const states = files.map(async (file) => {
    const path = join(work, 'dist', file);
    return [file, await readFile(path, 'base64'), (await stat(path)).mtimeMs];
  });
  return Promise.all(states);
};

/** A file of each collection with a mistake: the text to replace, its replacement, and the kind of mistake. */
const mistakes = [
  ['project/mirocals.yaml', 'years: 4', 'yaers: 4', 'unknown key'],
  ['trial/mirocals.yaml', 'minimumAge: 18', 'minimumAge: eighteen', 'wrong type'],
  ['organisations/genethon.yaml', 'source: genethon-results', 'source: genethon-result', 'dangling reference'],
  ['people/p-nigel-leigh.yaml', 'name: P. Nigel Leigh', 'name: "P. Nigel Leigh', 'broken YAML'],
  ['centres/hopital-dupuytren.yaml', 'source: geonames', 'source: geoname', 'dangling reference'],
  ['results/lancet-2025.yaml', 'outcome: not-met', 'outcome: mte', 'wrong type'],
  ['milestones/first-participant.yaml', 'date: ', 'dat: ', 'unknown key'],
  ['publications/imodals-2020.yaml', 'doi: ', 'doi: [', 'broken YAML'],
  ['news/brexit.en.md', 'supersededBy: lancet-results-2025', 'supersededBy: lancet-2025', 'dangling reference'],
  ['sources/clinicaltrials-gov.yaml', 'kind: registry', 'kind: register', 'wrong type'],
] as const;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'broken-record-'));
  await cp(contentFolder, join(work, 'content'), { recursive: true });
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a build from broken records', () => {
  it('names every mistake with its line, exits 1 and does not touch the last good site', async () => {
    expect(await build()).toEqual({ code: 0, errors: '' });
    const good = await siteNow();
    const places: string[] = [];
    for (const [file, from, to] of mistakes) {
      const path = join(work, 'content', file);
      const text = await readFile(path, 'utf8');
      const start = text.indexOf(from);
      expect(start, `"${from}" in ${file}`).toBeGreaterThanOrEqual(0);
      places.push(`${file}:${text.slice(0, start).split('\n').length}:`);
      await writeFile(path, text.slice(0, start) + to + text.slice(start + from.length));
    }
    // A duplicate id: the id of a record is the name of its file without the extension.
    await cp(join(work, 'content/people/timothy-tree.yaml'), join(work, 'content/people/timothy-tree.yml'));
    places.push('people/timothy-tree.yml:1:');

    const { code, errors } = await build();
    expect(code).toBe(1);
    for (const place of places) expect(errors.split(place).length - 1, `${place} in\n${errors}`).toBe(1);
    expect(await siteNow()).toEqual(good);
    expect(filesOf(work).filter((file) => !/^\/(content|dist)\//.test(file))).toEqual(['/dist.lock']);
  });
});
