import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentFolder, readTexts } from '../src/check/index.ts';
import { copyOfRecords, mirocalsData, secondConsortium, spawnMirocalsData } from './cli.ts';
import { lineOf, textOf } from './texts.ts';

let copy: Awaited<ReturnType<typeof copyOfRecords>>;
beforeAll(async () => {
  copy = await copyOfRecords();
});
afterAll(() => copy.remove());

it('lists the records of a collection with their titles, and all collections with their sizes', async () => {
  expect(await mirocalsData(['list', 'organisations'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^genethon +Généthon$/m),
  });
  expect((await mirocalsData(['list'])).stdout).toMatch(/^organisations +12$/m);
  const listed = JSON.parse((await mirocalsData(['list', '--format', 'json'])).stdout);
  expect(listed).toContainEqual({
    collection: 'people',
    id: 'timothy-tree',
    title: 'Timothy Tree',
    file: 'people/timothy-tree.yaml',
  });
  expect(await mirocalsData(['list', 'person'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Allowed choices'),
  });
});

it('reports files that a list leaves out', async () => {
  await writeFile(join(copy.folder, 'people/timothy-tree.yaml'), 'name: "Timothy\n');
  const { status, stderr, stdout } = await mirocalsData(['list', 'people', '--content', copy.folder]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: '1 file could not be read; run mirocals-data check.\n',
  });
  expect(stdout).not.toContain('timothy-tree');
});

it('shows each fact with its source and all references to the record, with their lines', async () => {
  const { status, stdout } = await mirocalsData(['show', 'genethon']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    '  website  https://www.genethon.com  organisations/genethon.yaml:20:10\n      organisation-website (high,',
  );
  const referrers = ['people/safaa-saker-delye', 'project/mirocals'].map((key) => {
    const line = lineOf(textOf(`${key}.yaml`), key.startsWith('people') ? 'organisation: genethon' : '- genethon');
    return expect.objectContaining({ key, at: expect.stringContaining(`${key}.yaml:${line}:`) });
  });
  const shown = JSON.parse((await mirocalsData(['show', 'organisations/genethon', '--format', 'json'])).stdout);
  expect(shown.referrers).toEqual(referrers);
  expect(shown.facts.every(({ sources }: { sources: unknown[] }) => sources.length > 0)).toBe(true);
});

it('asks for the collection if an id is not unique, and suggests a similar id if it does not exist', async () => {
  expect(await mirocalsData(['show', 'mirocals'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('project/mirocals, trial/mirocals'),
  });
  expect((await mirocalsData(['show', 'genethom'])).stderr).toContain('did you mean "genethon"?');
});

it('lists the sources that are stale on a day, and the facts they support', async () => {
  expect(await mirocalsData(['stale', '--date', '2026-11-27'])).toMatchObject({
    status: 0,
    stdout: 'Every source was looked up on 2025-05-27 or later.\n',
  });
  const stale = JSON.parse((await mirocalsData(['stale', '--date', '2029-01-01', '--format', 'json'])).stdout);
  const quanterix = stale.find(({ source }: { source: string }) => source === 'quanterix');
  expect(quanterix.citations.map(({ supports }: { supports: string[] }) => supports)).toContainEqual(['pilot']);
});

it('formats files, names them, and loses nothing', async () => {
  const { folder, remove } = await copyOfRecords();
  const file = join(folder, 'people/timothy-tree.yaml');
  const text = textOf('people/timothy-tree.yaml');
  await writeFile(
    file,
    text.replace('name: Timothy Tree\nfamilyName: Tree\n', "familyName: 'Tree' # sorts\nname: Timothy Tree\n"),
  );
  expect(await mirocalsData(['fix', '--check', '--content', folder])).toMatchObject({
    status: 1,
    stdout: 'people/timothy-tree.yaml\n1 file not formatted.\n',
  });
  expect((await mirocalsData(['fix', 'people/timothy-tree.yaml', '--content', folder])).status).toBe(0);
  const fixed = new TextDecoder().decode((await readTexts(folder)).get('people/timothy-tree.yaml') as Uint8Array);
  expect(fixed).toBe(text.replace('familyName: Tree\n', 'familyName: Tree # sorts\n'));
  expect(await mirocalsData(['fix', '--content', folder])).toMatchObject({
    status: 0,
    stdout: 'All files are formatted.\n',
  });
  await remove();
});

it('skips a file that does not parse, and reports it', async () => {
  expect(await mirocalsData(['fix', '--content', copy.folder])).toMatchObject({
    status: 1,
    stderr: 'people/timothy-tree.yaml was skipped, since it cannot be read; run mirocals-data check.\n',
  });
  expect([...(await readTexts(copy.folder)).keys()]).toHaveLength((await readTexts(contentFolder)).size);
});

it('works on the folder of records in MIROCALS_CONTENT', async () => {
  const env = { MIROCALS_CONTENT: secondConsortium };
  expect(spawnMirocalsData(['list', 'people'], env).stdout).toBe('ada-example  Ada Example\n');
  // As in a build by turbo, which runs in the folder of the package.
  const relative = { MIROCALS_CONTENT: basename(secondConsortium), TURBO_INVOCATION_DIR: dirname(secondConsortium) };
  expect(spawnMirocalsData(['list', 'people'], relative).stdout).toBe('ada-example  Ada Example\n');
  const other = ['--content', secondConsortium];
  expect(await mirocalsData(['check', '--date', '2026-11-27', ...other])).toMatchObject({ status: 0 });
  expect((await mirocalsData(['show', 'quay-university', ...other])).stdout).not.toMatch(/mirocals/i);
  expect((await mirocalsData(['fix', '--check', ...other])).status).toBe(0);
});

it('explains each command in its help, with examples and the exit status', async () => {
  for (const command of ['check', 'diff', 'export', 'fix', 'list', 'new', 'release', 'show', 'stale']) {
    const { status, stdout } = await mirocalsData([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n.*mirocals-data ${command}`));
    expect(stdout).toContain('Exit status: 0 no problems');
  }
});

it('uses colours only if asked to', () => {
  expect(spawnMirocalsData(['show', 'genethon']).stdout).not.toContain('\u001b');
  expect(spawnMirocalsData(['show', 'genethon'], { FORCE_COLOR: '1', NO_COLOR: '' }).stdout).toContain('\u001b');
});

it('exports the published records to a new folder, completely or not at all', async () => {
  const { folder, remove } = await copyOfRecords(secondConsortium);
  const to = join(folder, '../', `export-${process.pid}`);
  const run = (...args: string[]) => mirocalsData(['export', to, '--content', folder, '--date', '2026-11-27', ...args]);
  expect(await run('--format', 'json', 'csv')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Wrote \d+ files/),
  });
  const [person] = JSON.parse(await readFile(join(to, 'json/people.json'), 'utf8'));
  expect(person).toMatchObject({ id: 'ada-example', name: 'Ada Example' });
  expect(await readFile(join(to, 'csv/people.csv'), 'utf8')).toContain('Ada Example');
  expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining('is not empty') });
  await rm(to, { recursive: true });
  await writeFile(join(folder, 'people/ada-example.yaml'), 'name: Ada\n');
  expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('run mirocals-data check') });
  await expect(readFile(join(to, 'json/people.json'))).rejects.toThrow('ENOENT');
  await remove();
});
