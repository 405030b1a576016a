import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAside } from '@mirocals/tools/build-aside';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCopies, addRoutes } from '../eleventy.config.ts';
import { runEleventy } from '../src/build/run-eleventy.ts';
import type { Route } from '../src/model/route.ts';
import { filesOf } from './built-site.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'eleventy-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

const write = (routes: readonly Route[], folder: string) => runEleventy((config) => addRoutes(config, routes), folder);

const fails = (path: string, message: string): Route => ({
  path,
  content: () => {
    throw new Error(message);
  },
});

describe('Eleventy', () => {
  it('writes each route to the file of its path, and no other file', async () => {
    const folder = join(work, 'many');
    const news = Array.from({ length: 1_200 }, (_, index) => ({
      path: `/news/${index}/`,
      content: () => `item ${index}`,
    }));
    const others = ['/', '/a/b.json', '/_headers'].map((path) => ({ path, content: () => path }));
    await write([...others, ...news], folder);
    expect(filesOf(folder)).toEqual(
      ['/index.html', '/a/b.json', '/_headers', ...news.map(({ path }) => `${path}index.html`)].sort(),
    );
    expect(await readFile(join(folder, 'news/1199/index.html'), 'utf8')).toBe('item 1199');
    expect(await readFile(join(folder, '_headers'), 'utf8')).toBe('/_headers');
  });

  it('reports every route that cannot be made, with its path and the reason', async () => {
    const routes = [fails('/one/', 'it is empty'), { path: '/', content: () => 'home' }, fails('/two/', 'no record')];
    await expect(write(routes, join(work, 'broken'))).rejects.toThrow(
      /^\/one\/ cannot be made: it is empty\n\/two\/ cannot be made: no record$/,
    );
  });

  it('refuses two routes with one path', async () => {
    const twice = { path: '/news/2019/', content: () => 'news' };
    await expect(write([twice, twice], join(work, 'twice'))).rejects.toThrow(
      /multiple input files are writing to .*\/news\/2019\/index\.html/,
    );
  });

  it('copies folders, and refuses one whose path it takes for a pattern', async () => {
    const copy = async (from: string, to: string) => {
      await mkdir(join(work, from), { recursive: true });
      await writeFile(join(work, from, 'file.txt'), 'copied');
      await runEleventy((config) => addCopies(config, [[join(work, from), '/part']]), join(work, to));
    };
    await copy('plain', 'copied');
    expect(filesOf(join(work, 'copied'))).toEqual(['/part/file.txt']);
    await expect(copy('plain (copy)', 'not-copied')).rejects.toThrow(
      /plain \(copy\) was not copied: rename its folder/,
    );
  });
});

it('a failed build leaves the last site as it was, and no other folder', async () => {
  const output = join(work, 'site/dist');
  await mkdir(output, { recursive: true });
  await writeFile(join(output, 'index.html'), 'the last site');
  const routes = [{ path: '/', content: () => 'the next site' }, fails('/broken/', 'it is empty')];
  await expect(buildAside(output, (folder) => write(routes, folder))).rejects.toThrow('/broken/ cannot be made');
  expect(await readdir(join(work, 'site'))).toEqual(['dist', 'dist.lock']);
  expect(filesOf(output)).toEqual(['/index.html']);
  expect(await readFile(join(output, 'index.html'), 'utf8')).toBe('the last site');
});
