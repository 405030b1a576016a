import { readFile, realpath, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, listReleases, rollback, switchTo, verifyRelease } from '../src/releases.ts';
import { runCommand } from './command.ts';
import { scratch, smallSite } from './small-site.ts';

const script = 'embed/1.2.3/mirocals.js';
const code = `export const words = ${JSON.stringify('words '.repeat(100))};\n`;

/** A root with a published site. */
const published = async () => {
  const folder = await scratch();
  const root = join(folder.path, 'www');
  const site = await smallSite(folder.path, 'one', { [script]: code });
  const id = await publish({ site, root, keep: 3 });
  return { folder, root, site, id, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
};

/** Changes of what is served, by the path that `verify` must name. */
const damages: readonly [path: string, damage: (root: string) => Promise<unknown>][] = [
  ['news/index.html', (root) => writeFile(join(root, 'current/news/index.html'), 'altered')],
  ['index.html.br', (root) => writeFile(join(root, 'current/index.html.br'), 'altered')],
  ['index.html.gz', (root) => writeFile(join(root, 'current/index.html.gz'), gzipSync('altered'))],
  ['news/index.html.br', (root) => truncate(join(root, 'current/news/index.html.br'), 20)],
  ['news/index.html.gz', (root) => rm(join(root, 'current/news/index.html.gz'))],
  ['added.html', (root) => writeFile(join(root, 'current/added.html'), 'added')],
  ['link.html', (root) => symlink('/etc/hostname', join(root, 'current/link.html'))],
  [
    'redirects.map',
    async (root) => writeFile(join(await realpath(join(root, 'current')), '../redirects.map'), '"/" "/elsewhere/";\n'),
  ],
  [`immutable/${script}`, (root) => rm(join(root, 'immutable', script))],
  [`immutable/${script}.br`, (root) => rm(join(root, 'immutable', `${script}.br`))],
  // In place, which also alters the file of the release.
  [`immutable/${script}`, (root) => writeFile(join(root, 'immutable', script), 'evil()')],
];

const wrong: Readonly<Record<string, string>> = {
  'added.html': 'was not published',
  'link.html': 'is a link or a device; a site may only contain files and folders.',
};

describe.each(damages)('damage to %s', (path, damage) => {
  it('is found by verify, with exit status 1', async () => {
    await using it = await published();
    await damage(it.root);
    expect(await verifyRelease(it.root, it.id)).toContain(`${path} ${wrong[path] ?? 'is not the published file'}`);
    expect(await runCommand(['verify', it.root])).toMatchObject({ code: 1, stderr: expect.stringContaining(path) });
  });

  it('is repaired by publishing the same site again', async () => {
    await using it = await published();
    await damage(it.root);
    const id = await publish({ site: it.site, root: it.root, keep: 3 });
    expect(await verifyRelease(it.root, id)).toEqual([]);
    expect(await readFile(join(it.root, 'current/news/index.html'), 'utf8')).toContain('News one');
    expect(await readFile(join(it.root, 'immutable', script), 'utf8')).toBe(code);
  });

  it('is not linked into the release of another site', async () => {
    await using it = await published();
    await damage(it.root);
    const other = await smallSite(it.folder.path, 'other', { [script]: code });
    for (const file of ['news/index.html', 'index.html']) await rename(join(it.site, file), join(other, file));
    const id = await publish({ site: other, root: it.root, keep: 3 });
    expect(await verifyRelease(it.root, id)).toEqual([]);
  });
});

it('refuses to serve a release that is not complete', async () => {
  await using it = await published();
  const second = await publish({ site: await smallSite(it.folder.path, 'two'), root: it.root, keep: 3 });
  await rm(join(it.root, 'releases', it.id, 'site/news'), { recursive: true });
  await expect(switchTo(it.root, it.id)).rejects.toThrow('news/index.html is not the published file');
  await rm(join(it.root, 'releases', it.id), { recursive: true });
  await expect(switchTo(it.root, it.id)).rejects.toThrow('has no readable release');
  expect(await currentRelease(it.root)).toBe(second);
});

it.each([
  ['is missing', (root: string, id: string) => rm(join(root, 'releases', id), { recursive: true })],
  [
    'has an unreadable manifest',
    (root: string, id: string) => writeFile(join(root, 'releases', id, 'manifest.json'), '{'),
  ],
])('publishes and rolls back when the served release %s', async (_, breakRelease) => {
  await using it = await published();
  const second = await publish({ site: await smallSite(it.folder.path, 'two'), root: it.root, keep: 3 });
  await breakRelease(it.root, second);
  expect(await runCommand(['verify', it.root])).toMatchObject({ code: 1 });
  expect(await rollback(it.root)).toBe(it.id);
  await breakRelease(it.root, it.id);
  const third = await publish({ site: await smallSite(it.folder.path, 'three'), root: it.root, keep: 3 });
  expect(await verifyRelease(it.root, third)).toEqual([]);
  expect(await currentRelease(it.root)).toBe(third);
});

it('restores a missing immutable file in a rollback', async () => {
  await using it = await published();
  await publish({ site: await smallSite(it.folder.path, 'two'), root: it.root, keep: 3 });
  await rm(join(it.root, 'immutable'), { recursive: true });
  await rollback(it.root);
  expect(await readFile(join(it.root, 'immutable', script), 'utf8')).toBe(code);
});

it('orders releases by number if the clock goes back', async () => {
  await using it = await published();
  const ids = [it.id];
  for (const [version, year] of [
    ['two', 2020],
    ['three', 2025],
    ['four', 2019],
  ] as const) {
    const site = await smallSite(it.folder.path, version);
    ids.push(await publish({ site, root: it.root, keep: 2, now: new Date(`${year}-01-01`) }));
  }
  expect(await listReleases(it.root)).toEqual(ids.slice(2));
  expect(await rollback(it.root)).toBe(ids[2]);
});

it('refuses a link in the site, with its path', async () => {
  await using it = await published();
  const site = await smallSite(it.folder.path, 'two');
  await symlink('/etc/hostname', join(site, 'news/secret.html'));
  await expect(publish({ site, root: it.root, keep: 3 })).rejects.toThrow('news/secret.html is a link or a device');
  expect(await currentRelease(it.root)).toBe(it.id);
});
