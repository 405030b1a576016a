import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answersOf } from '../../src/cli/create-questions.ts';
import { mirocalsData } from '../cli.ts';
import { enter, talk } from '../talk.ts';
import { csvOf, greekInstitute, mndAssociation, reef, university, xmlOf } from './cordis-files.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'create-'));
  const files = [...csvOf(reef, [university, greekInstitute, mndAssociation]), xmlOf(reef, [university])];
  for (const { name, bytes } of files) await writeFile(join(work, name), bytes);
});
afterEach(() => rm(work, { recursive: true }));

const at = (...path: string[]) => join(work, ...path);
const create = (...args: string[]) => mirocalsData(['create', at('reef'), '--date', '2026-11-27', ...args]);
const tables = () => ['--cordis', at('project.csv'), at('organization.csv')];

it('writes the records of a project and says what is still to do', async () => {
  const { status, stdout, stderr } = await create(...tables());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Wrote 8 records to .*reef\/content: \d+ facts, 100 % with a source\.\n\nStill to do:\n/);
  expect(stdout).toContain('project/example-reef.yaml: funding: compare the funding sentence');
  const organisation = await readFile(at('reef/content/organisations/motor-neurone-disease-association.yaml'), 'utf8');
  expect(organisation).toContain('pic: "937808902"');
  const fixed = await mirocalsData(['fix', '--check', '--content', at('reef/content')]);
  expect(fixed.stdout).toBe('All files are formatted.\n');
});

it('refuses a file with its line, and writes nothing', async () => {
  await writeFile(at('project.csv'), '"id";"acronym"\n"1";"A"\n');
  const before = await readdir(work);
  const { status, stderr, stdout } = await create(...tables());
  expect(status).toBe(1);
  expect(stderr).toMatch(/project\.csv:1:1 {2}has no column "title".*\n.*nothing was written\.\n$/s);
  expect(stdout).toBe('');
  expect(await readdir(work)).toEqual(before);
});

it('refuses a folder that is not empty, a file in its place and a file that does not exist', async () => {
  await mkdir(at('reef'));
  await writeFile(at('reef/notes.txt'), 'mine');
  expect(await create(...tables())).toMatchObject({
    status: 2,
    stderr: `${at('reef')} is not empty; name another folder.\n`,
  });
  expect(await readdir(at('reef'))).toEqual(['notes.txt']);
  await rm(at('reef'), { recursive: true });
  await writeFile(at('reef'), '');
  expect(await create(...tables())).toMatchObject({ status: 2, stderr: `${at('reef')} is not a folder.\n` });
  await rm(at('reef'));
  expect(await create('--cordis', at('none.xml'))).toMatchObject({
    status: 2,
    stderr: `${at('none.xml')} does not exist.\n`,
  });
});

const flags = {
  '--acronym': 'REEF',
  '--title': 'An example',
  '--grant': '101999999',
  '--programme': 'H2020',
  '--start': '2027-01',
  '--languages': 'en,fr',
  '--coordinator': 'University of Examples',
};

it('writes a project from flags, as statements of the consortium', async () => {
  const { status, stderr } = await create(...Object.entries(flags).flat());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const project = await readFile(at('reef/content/project/reef.yaml'), 'utf8');
  expect(project).toMatch(/Horizon 2020 research and innovation programme under\s+grant agreement No. 101999999\./);
  expect(project).toContain('languages:\n  - en\n  - fr\n');
  expect(project).toContain('partners:\n  - university-of-examples\n');
  expect(project).toContain('source: consortium\n    retrieved: "2026-11-27"\n    confidence: medium');
  expect(await readFile(at('reef/content/milestones/project-start.yaml'), 'utf8')).toContain('planned: true');
});

it('lists the flags that are missing or not valid where nobody can be asked', async () => {
  const { status, stderr } = await create('--acronym', 'REEF', '--grant', '12', '--start', 'soon');
  expect(status).toBe(2);
  expect(stderr).toBe(
    [
      '--grant "12" is not a grant number; write its digits in quotes, such as "123456".',
      '--start "soon" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019.',
      'Questions can only be asked in a terminal; use --cordis, or add --title, --programme, --languages, --coordinator.',
      '',
    ].join('\n'),
  );
});

it.each([
  ['fi', 'contains "fi"; the languages with strings are en, '],
  ['fr,en', 'begins with another language than en'],
  ['en,fr,fr', 'names a language twice'],
])('refuses the languages %s', async (languages, message) => {
  const { status, stderr } = await create(...tables(), '--languages', languages);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining(`--languages "${languages}" ${message}`),
  });
});

it('asks in a terminal for what the flags do not say', async () => {
  const given = {
    acronym: 'REEF',
    title: 'An example',
    programme: 'HORIZON',
    languages: 'en',
    coordinator: 'University of Examples',
  };
  const { terminal, left } = talk([
    ['Grant agreement number', `12${enter}`],
    ['is not a grant number', `\u0015101999999${enter}`],
    ['When does the project start', `2027-01${enter}`],
  ]);
  expect(await answersOf(given, terminal)).toEqual({ ...given, grant: '101999999', start: '2027-01' });
  expect(left).toEqual([]);
});
