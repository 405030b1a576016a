import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRoutes } from '../src/build/write-routes.ts';
import { filesOf } from './built-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-routes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('writes each file where its address says, and no other, however many there are', async () => {
  const news = Array.from({ length: 1_200 }, (_, index) => ({
    path: `/news/${index}/`,
    content: () => `item ${index}`,
  }));
  await writeRoutes(
    [{ path: '/', content: () => 'home' }, { path: '/a/b.json', content: () => '{}' }, ...news],
    folder,
  );
  expect(filesOf(folder).sort()).toEqual(
    ['/index.html', '/a/b.json', ...news.map((_, index) => `/news/${index}/index.html`)].sort(),
  );
  expect(await readFile(join(folder, 'news/1199/index.html'), 'utf8')).toBe('item 1199');
});

it('names the address of what cannot be made', async () => {
  const broken = {
    path: '/broken/',
    content: () => {
      throw new Error('it has no title');
    },
  };
  await expect(writeRoutes([broken], folder)).rejects.toThrow('/broken/ cannot be made: it has no title');
});
