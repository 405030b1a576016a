import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { emitModules } from '../src/emit/modules.ts';
import { harbour, harbourText, harbourWith } from './harbour.ts';

const day = '2026-11-27';
const person = harbourText('people/ada-example.yaml');
const withPeople = (ids: readonly string[]) =>
  harbourWith(
    Object.fromEntries(
      ids.map((id) => [`people/${id}.yaml`, person.replace('name: Ada Example', `name: Eve ${id} Example`)]),
    ),
  );

/** The files of people that the rule refuses. */
const refused = (ids: readonly string[]) =>
  checkTexts(withPeople(ids), { day })
    .problems.filter(({ rule }) => rule === 'export-names')
    .map(({ file, line, message }) => [file.slice('people/'.length, -'.yaml'.length), line, message]);

it('refuses two ids with the same export name, at the later of them', () => {
  expect(refused(['ada-1', 'ada1', 'b-c-d', 'b-cd'])).toEqual([
    ['ada1', 1, '"ada1" and "ada-1" are both exported as ada1; rename one of the files'],
  ]);
});

it('refuses the name of the collection and of the function that its module imports', () => {
  const message = (id: string) => `"${id}" cannot be used as the name of an export; rename the file`;
  expect(refused(['freeze', 'people', 'news'])).toEqual([
    ['freeze', 1, message('freeze')],
    ['people', 1, message('people')],
  ]);
});

it('refuses a news item with the address of a page of a year', () => {
  const item = harbourText('news/first-visit.en.md');
  const titled = (title: string) => item.replace('title: First visit', `title: ${title}`);
  const { problems } = checkTexts(
    harbourWith({ 'news/2019.en.md': titled('A year'), 'news/20190.en.md': titled('A number') }),
    { day },
  );
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    ['news/2019.en.md', '"2019" is the address of the news of that year; rename the file'],
  ]);
});

/** Every word that JavaScript or TypeScript knows, and some that look as if they might be reserved. */
const words = (
  'abstract accessor any arguments as asserts async await bigint boolean break case catch class const constructor ' +
  'continue debugger declare default delete do else enum eval export extends false finally for freeze from function ' +
  'get global global-this if implements import in infer instanceof interface is keyof let module namespace never new ' +
  'null number object of out override package people private property protected public readonly require return ' +
  'satisfies set static string super switch symbol target this throw true try type typeof undefined unique unknown ' +
  'using var void while with yield 1-a 2025 exports name length prototype'
).split(' ');

it('accepts only ids whose modules can be imported and whose declarations compile', async () => {
  const names = new Set(refused(words).map(([id]) => id));
  const accepted = words.filter((id) => !names.has(id));
  expect(accepted.length).toBeGreaterThan(40);
  const { records, problems } = checkTexts(withPeople(accepted), { day });
  expect(problems).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'modules-'));
  for (const [file, text] of records ? emitModules(records) : []) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'records.d.ts'), 'export interface Person { readonly id: string }');
  const people = await import(pathToFileURL(join(folder, 'records/people.js')).href);
  expect(people.people).toHaveLength(accepted.length + 1);
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [
    tsc,
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    join(folder, 'records/people.d.ts'),
  ]);
  await rm(folder, { recursive: true });
});

it('refuses nothing in the records of the tests', () => {
  expect(checkTexts(harbour, { day }).problems).toEqual([]);
});
