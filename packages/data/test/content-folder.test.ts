import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, formatProblem, readTexts } from '../src/check/index.ts';
import { mirocalsData, secondConsortium } from './cli.ts';
import { harbourText } from './harbour.ts';

const day = '2026-11-27';
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  folder = join(root, 'content');
  await cp(secondConsortium, folder, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const problemsIn = async () => (await check(folder, { day })).problems.map(formatProblem);

describe('files of operating systems and editors', () => {
  it.each([
    '.DS_Store',
    'people/.DS_Store',
    'people/._ada-example.yaml',
    'people/.ada-example.yaml.swp',
    'people/ada-example.yaml~',
    'people/#ada-example.yaml#',
    'people/ada-example.yaml.swo',
    'people/~$ada-example.yaml',
    'Thumbs.db',
    'people/thumbs.db',
    'news/desktop.ini',
    'README.md',
    'news/README.md',
    '.gitignore',
    '.git/config',
    '.git/objects/ab/cdef',
  ])('%s is ignored', async (file) => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), new Uint8Array([0, 255]));
    expect(await problemsIn()).toEqual([]);
    expect([...(await readTexts(folder)).keys()]).not.toContain(file);
  });

  it('are the only ones: a file that may be meant as a record is reported', async () => {
    await writeFile(join(folder, 'people/ada-example.yaml.txt'), harbourText('people/ada-example.yaml'));
    await writeFile(join(folder, 'people/notes.txt'), 'Ask Ada.\n');
    expect(await problemsIn()).toEqual([
      'people/ada-example.yaml.txt:1:1  is not a record file; name it people/ada-example.yaml',
      'people/notes.txt:1:1  is not a record file; name it people/notes.yaml',
    ]);
  });
});

describe('what is not a regular file', () => {
  const secret = 'name: A secret\nfamilyName: Secret\n';

  it.each([
    ['another file', 'secret.yaml', 'people/leak.yaml'],
    ['a folder', '.', 'people/loop.yaml'],
    ['nothing', 'nowhere.yaml', 'people/dangling.yaml'],
    ['a folder of records', 'content/people', 'persons'],
    ['itself', 'content/people/itself.yaml', 'people/itself.yaml'],
  ])('is reported and not read: a symbolic link to %s', async (_, target, file) => {
    await writeFile(join(root, 'secret.yaml'), secret);
    await symlink(join(root, target), join(folder, file));
    expect(await problemsIn()).toEqual([`${file}:1:1  is a symbolic link; replace it with the file itself`]);
    const { stdout, status } = await mirocalsData(['check', '--content', folder, '--date', day]);
    expect(status).toBe(1);
    expect(stdout).not.toContain('A secret');
  });

  it('is reported: a folder inside that of a collection, once, however much is in it', async () => {
    await mkdir(join(folder, 'people/old/older'), { recursive: true });
    await writeFile(join(folder, 'people/old/a.yaml'), secret);
    await writeFile(join(folder, 'people/old/older/b.yaml'), secret);
    await mkdir(join(folder, 'people/bob.yaml'));
    expect(await problemsIn()).toEqual([
      'people/bob.yaml:1:1  is a subfolder; move its files to the folder above it',
      'people/old:1:1  is a subfolder; move its files to the folder above it',
    ]);
  });

  it('is reported and not opened: a pipe, which would never end', async () => {
    execFileSync('mkfifo', [join(folder, 'people/pipe.yaml')]);
    expect(await problemsIn()).toEqual(['people/pipe.yaml:1:1  is not a regular file; remove it']);
  });

  it.skipIf(process.getuid?.() === 0)('is reported: a file without permission to read it', async () => {
    await chmod(join(folder, 'people/ada-example.yaml'), 0);
    expect(await problemsIn()).toContain('people/ada-example.yaml:1:1  cannot be opened: permission denied');
  });
});

describe('an error of the file system', () => {
  const said = async (...args: string[]) => {
    const { status, stderr } = await mirocalsData(args);
    expect(status).toBe(2);
    return stderr.replaceAll(root, '');
  };

  it('is a sentence that names the file', async () => {
    const nowhere = join(root, 'nowhere');
    const readme = join(root, 'README.md');
    await writeFile(readme, 'A file.\n');
    expect(await said('check', '--content', nowhere)).toBe('/nowhere does not exist.\n');
    expect(await said('check', '--content', readme)).toBe('/README.md is not a folder.\n');
    expect(await said('new', 'people', '--content', folder, '--from', nowhere)).toBe('/nowhere does not exist.\n');
    expect(await said('new', 'people', '--content', folder, '--from', root)).toMatch(/is a folder, not a file\.\n$/);
    expect(await said('export', readme, '--content', folder)).toBe('/README.md is not a folder.\n');
  });
});

it('leaves a file that is not UTF-8 as it is, and says so', async () => {
  const file = join(folder, 'people/ada-example.yaml');
  const bytes = Buffer.concat([Buffer.from("familyName: 'Ex"), Buffer.from([0xe9]), Buffer.from("'\nname: Ada\n")]);
  await writeFile(file, bytes);
  expect(await mirocalsData(['fix', '--content', folder])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'people/ada-example.yaml was skipped, since it cannot be read; run mirocals-data check.\n',
  });
  expect(await readFile(file)).toEqual(bytes);
});
