import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { contentWith } from './content-folder.ts';

const names = ['Zed', 'Åberg', 'Öberg', 'Aaltonen'];

let folder: string;
let site: Map<string, () => string>;
beforeAll(async () => {
  const person = await readFile(join(contentFolder, 'people/henrik-zetterberg.yaml'), 'utf8');
  const files = names.map((name, index) => [
    `people/person-${index}.yaml`,
    person
      .replace(/^name: .*/m, `name: Kim ${name}`)
      .replace(/^familyName: .*/m, `familyName: ${name}`)
      .replace(/^orcid: .*\n/m, ''),
  ]);
  folder = await contentWith(Object.fromEntries(files));
  const { routes } = await prepareSite({ content: join(folder, 'content'), day: '2026-11-27' });
  site = new Map(routes.map(({ path, content }) => [path, content]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['English', '', ['Aaltonen', 'Åberg', 'Öberg', 'Zed']],
  ['Swedish', '/sv', ['Aaltonen', 'Zed', 'Åberg', 'Öberg']],
])('sorts people by the alphabet of the page: %s', (_, prefix, sorted) => {
  for (const path of ['/people/', '/fact-sheet/', '/partners/university-of-gothenburg/']) {
    const document = parse(site.get(`${prefix}${path}`)?.() ?? '');
    const people = document.querySelectorAll('.directory strong, #people [translate="no"]');
    const shown = people.map(({ text }) => text.split(' ').at(-1) ?? '');
    expect(
      shown.filter((name) => names.includes(name)),
      path,
    ).toEqual(sorted);
  }
});
