import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesIn, touchedPages } from '../src/pages-touched.ts';

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

it('names each page that is new, gone or different in what it says', async () => {
  const before = await site('before', { 'index.html': 'home', 'news/a/index.html': 'a', '404.html': 'none' });
  const after = await site('after', { 'index.html': 'home', 'news/b/index.html': 'b', '404.html': 'nothing' });
  expect(touchedPages(before, after)).toEqual([
    { address: '/404.html', how: 'is different' },
    { address: '/news/a/', how: 'is gone' },
    { address: '/news/b/', how: 'is new' },
  ]);
});
