import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTexts } from '@mirocals/data/check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { contentWith, newsFile } from './content-folder.ts';

let folder: string;
let published: Map<string, string>;
const day = '2027-03-01';

beforeAll(async () => {
  folder = await contentWith({
    'news/secret.en.md': newsFile(
      'title: Told\nsummary: It is out.\nnote: SECRET note of news\npublished: "2027-02-01"',
    ),
    'retired.yaml':
      '# SECRET comment of a register\n- id: news/gone\n  on: "2027-01-01"\n  withdrawn:\n    en: It was wrong.\n',
  });
  const person = join(folder, 'content/people/henrik-zetterberg.yaml');
  const text = await readFile(person, 'utf8');
  await writeFile(person, `# SECRET comment\n${text.replace(/^note:.*\n/m, '')}`);
  await appendFile(person, 'note: "SECRET note"\n');
  const { routes } = await prepareSite({ content: join(folder, 'content'), day });
  const content = routes.find(({ path }) => path === '/studio/content.json')?.content() ?? '{}';
  published = new Map(Object.entries(JSON.parse(content) as Record<string, string>));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('holds no note and no comment of an editor', () => {
  expect(published.size).toBeGreaterThan(70);
  for (const [file, text] of published) {
    expect(text, file).not.toContain('SECRET');
    expect(text, file).not.toMatch(/^note:|^\s*#/m);
  }
});

it('holds everything else, so that the check finds the same', () => {
  const { records, problems, coverage } = checkTexts(published, { day });
  expect(problems).toEqual([]);
  expect(records?.retired).toHaveLength(1);
  expect(coverage.facts).toBeGreaterThan(1000);
});
