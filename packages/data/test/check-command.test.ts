import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkTexts, contentFolder } from '../src/check/index.ts';
import { mirocalsData } from './cli.ts';
import { texts } from './texts.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
  await cp(contentFolder, folder, { recursive: true });
  const file = join(folder, 'organisations/icon.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('country:', 'contry:'));
});
afterAll(() => rm(folder, { recursive: true }));

const check = (env: Record<string, string> = {}, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', '--content', folder, '--date', '2026-11-27', ...args],
    { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
};

it('shows the line with a caret below the column, and exits with 1', () => {
  const { status, stdout } = check();
  expect(status).toBe(1);
  expect(stdout).toContain(
    [
      'organisations/icon.yaml:14:3  place.contry  unknown key; did you mean "country"?',
      '  13 |       reviewed: false',
      '> 14 |   contry: IE',
      '     |   ^',
      '  15 |   latitude: 53.33306',
    ].join('\n'),
  );
  expect(stdout).not.toContain('\u001b');
});

it('prints the lines around 20,000 problems of one file within seconds', async () => {
  const file = join(folder, 'people/timothy-tree.yaml');
  const text = await readFile(file, 'utf8');
  const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1\n`).join('');
  await writeFile(file, text + keys);
  const before = process.cpuUsage();
  const { stdout } = await mirocalsData(['check', '--content', folder, '--date', '2026-11-24']);
  const seconds = process.cpuUsage(before).user / 1e6;
  await writeFile(file, text);
  expect(stdout).toContain('key19999: 1\n');
  expect(seconds).toBeLessThan(8);
});

it('prints problems, warnings and coverage as JSON', () => {
  const report = JSON.parse(check({}, '--format', 'json').stdout);
  expect(report.problems).toMatchObject([{ file: 'organisations/icon.yaml', line: 14, column: 3, rule: 'shape' }]);
  expect(report.coverage.facts).toBeGreaterThan(400);
  expect(report.coverage.covered).toBe(report.coverage.facts);
});

it('prints annotations for a workflow at the line', () => {
  const [first] = check({}, '--format', 'github').stdout.split('\n');
  expect(first).toMatch(
    /^::error file=.*organisations\/icon\.yaml,line=14,col=3,title=shape::place\.contry {2}unknown key/,
  );
});

it('warns of a source that no record cites yet, and lets the records through', () => {
  const leftover = ['sources/leftover.yaml', 'title: Leftover\npublisher: Nobody\nkind: web-page\n'] as const;
  const { records, warnings } = checkTexts(new Map([...texts, leftover]));
  expect(records).toBeDefined();
  expect(warnings.filter(({ rule }) => rule === 'sources-are-used')).toMatchObject([{ file: 'sources/leftover.yaml' }]);
});

it('checks for the given day', () => {
  const stale = JSON.parse(check({}, '--format', 'json', '--date', '2029-01-01').stdout).warnings;
  expect(stale.some(({ rule }: { rule: string }) => rule === 'sources-are-fresh')).toBe(true);
  const fresh = JSON.parse(check({}, '--format', 'json').stdout).warnings;
  expect(fresh.some(({ rule }: { rule: string }) => rule === 'sources-are-fresh')).toBe(false);
});

it('sorts problems in the same order whatever the language of the machine', async () => {
  // Danish sorts aa after z.
  const files = ['aarhus', 'zoe'].map((id) => `people/${id}.yaml`);
  for (const file of files) await writeFile(join(folder, file), 'name: [');
  const reports = ['C', 'da_DK.UTF-8', 'sv_SE.UTF-8'].map((language) => check({ LC_ALL: language }));
  const order = reports.map(({ stdout }) => [...stdout.matchAll(/^people\/\w+\.yaml/gm)].map(([file]) => file));
  expect(order).toEqual([files, files, files]);
  for (const file of files) await rm(join(folder, file));
});

it('says at once which Node it needs, if that is an older one', () => {
  const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })";
  expect(check({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'mirocals-data needs Node 22 or newer; this is Node 20.19.0.\n',
  });
});

it('refuses an invalid date with exit status 2', () => {
  expect(check({}, '--date', 'tomorrow')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"tomorrow" is not a day'),
  });
});

it('prints its version', async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'));
  expect(await mirocalsData(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
});

it.each([
  [['check', '--content', ''], /It is empty; name the folder of the records\./],
  [
    ['check', '--content', join(contentFolder, 'people')],
    /people is one of the folders of the records; name the folder/,
  ],
  [['export', '/proc/records'], /^\/proc is not a place for files; name another folder\.$/m],
])('says what is wrong with the folder of %j', async (args, message) => {
  const { status, stderr } = await mirocalsData(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
