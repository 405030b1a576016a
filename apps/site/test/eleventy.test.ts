import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRoutes } from '../eleventy.config.ts';
import { buildSite } from '../src/build/build-site.ts';
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
});

it('leaves the last site as it was, and no other folder, when a build fails once everything is written', async () => {
  // Eleventy takes the parentheses for a pattern and would copy nothing from this folder.
  const content = join(work, 'records (copy)/content');
  await mkdir(join(content, '../logos'), { recursive: true });
  await cp(new URL('../../../packages/data/test/second-consortium', import.meta.url), content, { recursive: true });
  const [name = ''] = await readdir(join(content, 'organisations'));
  const record = join(content, 'organisations', name);
  await writeFile(record, `${await readFile(record, 'utf8')}logo: mark.svg\n`);
  await writeFile(join(content, '../logos/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const output = join(work, 'site/dist');
  await mkdir(output, { recursive: true });
  await writeFile(join(output, 'index.html'), 'the last site');

  await expect(buildSite({ content, output })).rejects.toThrow(/logos\/mark\.svg was not copied: rename its folder/);
  expect(await readdir(join(work, 'site'))).toEqual(['dist', 'dist.lock']);
  expect(filesOf(output)).toEqual(['/index.html']);
});
