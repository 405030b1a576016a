import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, listReleases, rollback, verifyRelease } from '../src/releases.ts';
import { scratch, smallSite } from './small-site.ts';

const served = (root: string, path = 'index.html') => readFile(join(root, 'current', path), 'utf8');

it('serves the published site with compressed forms of its texts', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const id = await publish({ site: await smallSite(folder.path, 'one'), root, keep: 3 });
  const page = await readFile(join(root, 'current/news/index.html'));
  expect(page.toString()).toContain('News one');
  expect(brotliDecompressSync(await readFile(join(root, 'current/news/index.html.br')))).toEqual(page);
  expect(gunzipSync(await readFile(join(root, 'current/news/index.html.gz')))).toEqual(page);
  expect(await verifyRelease(root, id)).toEqual([]);
});

it('rolls back by one, and forward by name', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const first = await publish({ site: await smallSite(folder.path, 'one'), root, keep: 3 });
  const second = await publish({ site: await smallSite(folder.path, 'two'), root, keep: 3 });
  expect(await served(root)).toContain('Home two');
  expect(await rollback(root)).toBe(first);
  expect(await served(root)).toContain('Home one');
  await expect(rollback(root)).rejects.toThrow(`has no release before ${first}`);
  await rollback(root, second);
  expect(await served(root)).toContain('Home two');
});

it('refuses a rollback to a damaged release', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const first = await publish({ site: await smallSite(folder.path, 'one'), root, keep: 3 });
  await publish({ site: await smallSite(folder.path, 'two'), root, keep: 3 });
  await writeFile(join(root, 'releases', first, 'site/index.html'), 'damaged');
  await expect(rollback(root)).rejects.toThrow('index.html is not the published file');
  expect(await served(root)).toContain('Home two');
});

it('keeps the given number of releases, the served one and the one before it', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const first = await publish({ site: await smallSite(folder.path, 'a'), root, keep: 2 });
  for (const version of ['b', 'c', 'd']) await publish({ site: await smallSite(folder.path, version), root, keep: 2 });
  expect(await listReleases(root)).toHaveLength(2);
  expect(await listReleases(root)).not.toContain(first);
  const third = await rollback(root);
  const fifth = await publish({ site: await smallSite(folder.path, 'e'), root, keep: 1 });
  // Readers may still be getting files of the third.
  expect(await listReleases(root)).toEqual([third, fifth]);
});

it('makes no release of an unchanged site, and keeps the dates of unchanged files', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const site = await smallSite(folder.path, 'one');
  const id = await publish({ site, root, keep: 3, now: new Date('2026-01-01') });
  expect(await publish({ site, root, keep: 3 })).toBe(id);
  await writeFile(join(site, 'index.html'), '<html><h1>Changed</h1></html>');
  await publish({ site, root, keep: 3, now: new Date('2026-02-01') });
  const dateOf = async (path: string) => (await stat(join(root, 'current', path))).mtime.toISOString().slice(0, 10);
  expect(await dateOf('index.html')).toBe('2026-02-01');
  expect(await dateOf('news/index.html')).toBe('2026-01-01');
  expect(await dateOf('news/index.html.br')).toBe('2026-01-01');
});

it('finds the pages and redirects of a site under a path', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const moved = '/some/path/news/old/ /some/path/news/ 301\n';
  const site = await smallSite(folder.path, 'one', { _redirects: moved }, '/some/path');
  const id = await publish({ site, root, keep: 1 });
  expect(await readFile(join(root, 'releases', id, 'redirects.map'), 'utf8')).toBe('"/news/old/" "/news/";\n');
  expect(await verifyRelease(root, id)).toEqual([]);
  await rm(join(site, 'news'), { recursive: true });
  await expect(publish({ site, root, keep: 1 })).rejects.toThrow('news/index.html is missing');
});

it.each([
  ['a page in the sitemap is missing', 'news/index.html', undefined, 'news/index.html is missing'],
  ['a page is truncated', 'news/index.html', '<!doctype html><html><h1>Ne', 'news/index.html does not end in </html>'],
  ['a file is empty', 'sitemap.xml', '', 'sitemap.xml is empty'],
  ['the 404 page is missing', '404.html', undefined, '404.html is missing'],
])('refuses a site if %s', async (_, path, text, message) => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const id = await publish({ site: await smallSite(folder.path, 'one'), root, keep: 3 });
  const site = await smallSite(folder.path, 'two');
  if (text === undefined) await rm(join(site, path));
  else await writeFile(join(site, path), text);
  await expect(publish({ site, root, keep: 3 })).rejects.toThrow(message);
  expect(await currentRelease(root)).toBe(id);
});

it('keeps immutable files through releases without them and through a rollback, and refuses to change them', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const script = 'embed/1.2.3/mirocals.js';
  const immutable = join(root, 'immutable', script);
  await publish({ site: await smallSite(folder.path, 'one'), root, keep: 1 });
  await publish({ site: await smallSite(folder.path, 'two', { [script]: 'export {}' }), root, keep: 2 });
  await rollback(root);
  expect(await readFile(immutable, 'utf8')).toBe('export {}');
  await publish({ site: await smallSite(folder.path, 'three'), root, keep: 1 });
  expect(await readFile(immutable, 'utf8')).toBe('export {}');
  const changed = await smallSite(folder.path, 'four', { [script]: 'export const other = 1' });
  await expect(publish({ site: changed, root, keep: 1 })).rejects.toThrow(
    `${script} is already published with different content`,
  );
});

it('removes the remains of an interrupted publish', async () => {
  await using folder = await scratch();
  const root = join(folder.path, 'www');
  const left = join(root, 'releases/.next-999999999');
  await smallSite(left, 'half');
  await publish({ site: await smallSite(folder.path, 'one'), root, keep: 3 });
  expect(existsSync(left)).toBe(false);
  expect(await readdir(join(root, 'releases'))).toEqual([await currentRelease(root)]);
});

it('refuses a redirect with a special meaning in nginx', async () => {
  await using folder = await scratch();
  const site = await smallSite(folder.path, 'one', { _redirects: '/a/ https://evil.example/$uri 301\n' });
  await expect(publish({ site, root: join(folder.path, 'www'), keep: 1 })).rejects.toThrow('an unsupported line');
});
