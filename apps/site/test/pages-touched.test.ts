import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesIn, type TouchedPage, touchedList, touchedPages } from '../src/compare/pages-touched.ts';

let folder: string;

const site = async (name: string, pages: Record<string, string>) => {
  for (const [path, main] of Object.entries(pages)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `<header>${name}</header><main>${main}</main>`);
  }
  return pagesIn(join(folder, name));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sites-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('names each page that is new, gone or has different content', async () => {
  const before = await site('before', { 'index.html': 'home', 'news/a/index.html': 'a', '404.html': 'none' });
  const after = await site('after', { 'index.html': 'home', 'news/b/index.html': 'b', '404.html': 'nothing' });
  expect(touchedPages(before, after)).toEqual([
    { address: '/404.html', how: 'is different' },
    { address: '/news/a/', how: 'is gone' },
    { address: '/news/b/', how: 'is new' },
  ]);
});

const touched: TouchedPage[] = [
  { address: '/fr/news/b/', how: 'is new' },
  { address: '/fr/trial/', how: 'is different' },
  { address: '/news/a/', how: 'is gone' },
  { address: '/news/b/', how: 'is new' },
  { address: '/sv/news/b/', how: 'is new' },
];

it('lists a page with its translations in one line', () => {
  expect(touchedList(touched).split('\n')).toEqual([
    '- /news/a/ is gone',
    '- /news/b/ is new; also in French, Swedish',
    '- /fr/trial/ is different',
  ]);
  expect(touchedList([])).toBe('No page is different.');
});

it('links each existing page to its preview, in every language', () => {
  const lines = touchedList(touched, 'https://pr-7.example.org').split('\n');
  expect(lines).toContain(
    '- [/news/b/](https://pr-7.example.org/news/b/) is new; also in [French](https://pr-7.example.org/fr/news/b/), [Swedish](https://pr-7.example.org/sv/news/b/)',
  );
  expect(lines).toContain('- /news/a/ is gone');
});

it('says how many pages it leaves out', () => {
  const all = Array.from({ length: 1000 }, (_, index): TouchedPage => ({ address: `/news/${index}/`, how: 'is new' }));
  const list = touchedList(all, 'https://pr-7.example.org');
  expect(list.split('\n').at(-1)).toBe('- and 850 more');
  expect(list.length).toBeLessThan(65_536);
});
