import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, listReleases, rollback, verifyRelease } from '../src/releases.ts';
import { scratch, smallSite } from './small-site.ts';

/** A folder for a test with the root of the releases in it, and what publishes a small site with more files to it. */
const publisher = async () => {
  const folder = await scratch();
  const root = join(folder.path, 'www');
  return {
    folder: folder.path,
    root,
    publish: async (files: Record<string, string> = {}, base = '', now?: Date) =>
      publish({ site: await smallSite(folder.path, 'one', files, base), root, keep: 3, ...(now && { now }) }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
};

it('names a release after its number, its time in UTC and its content', async () => {
  await using it = await publisher();
  const day = new Date('2026-01-02T03:04:05.678+02:00');
  expect(await it.publish({}, '', day)).toMatch(/^000001-20260102T010405Z-[0-9a-f]{8}$/);
  expect(await it.publish({ 'more.txt': 'more' }, '', day)).toMatch(/^000002-20260102T010405Z-[0-9a-f]{8}$/);
});

it('lists nothing where nothing is published, and only releases elsewhere', async () => {
  await using it = await publisher();
  expect(await listReleases(it.root)).toEqual([]);
  await expect(rollback(it.root)).rejects.toThrow(new Error(`Nothing is published in ${it.root}.`));
  const id = await it.publish();
  await writeFile(join(it.root, 'releases/notes-1'), 'Notes of an administrator');
  expect(await listReleases(it.root)).toEqual([id]);
  await expect(rollback(it.root)).rejects.toThrow(new Error(`${it.root} has no release before ${id}.`));
});

it('says that no site has been built, even if a file has the name of the folder', async () => {
  await using it = await publisher();
  const site = join(it.folder, 'dist');
  const missing = new Error(`There is no built site at ${site}; build it first.`);
  await expect(publish({ site, root: it.root, keep: 1 })).rejects.toThrow(missing);
  await writeFile(site, 'a file');
  await expect(publish({ site, root: it.root, keep: 1 })).rejects.toThrow(missing);
});

it('names all that an empty site lacks', async () => {
  await using it = await publisher();
  const site = join(it.folder, 'dist');
  await mkdir(site);
  await expect(publish({ site, root: it.root, keep: 1 })).rejects.toThrow(
    new Error(`${site} is not a complete site:\nsitemap.xml is missing\n404.html is missing\nindex.html is missing`),
  );
});

const page = '<!doctype html><html><h1>More</h1></html>';
it.each([
  ['a page ends without a line break', { 'more.html': page }],
  ['a page ends with two line breaks', { 'more.html': `${page}\n\n` }],
  ['a fragment is not a complete page', { 'more.html': '<ul><li>One</li></ul>' }],
  ['a file is an example of a page that goes on', { 'more.html.txt': `${page} and so on` }],
  ['a text begins with a doctype', { 'more.txt': '<!doctype html> begins a page.' }],
  ['no record has moved', { _redirects: '' }],
])('accepts a site where %s', async (_, files) => {
  await using it = await publisher();
  const id = await it.publish(files);
  expect(await verifyRelease(it.root, id)).toEqual([]);
});

it('refuses a page that goes on after its end', async () => {
  await using it = await publisher();
  await expect(it.publish({ 'more.html': `${page}<p>and more` })).rejects.toThrow('more.html does not end in </html>');
});

it('compresses texts only, and keeps only forms that are smaller', async () => {
  await using it = await publisher();
  const words = 'words '.repeat(100);
  await it.publish({ 'words.txt': words, 'short.txt': 'a', 'words.png': words, 'logos/words.svg': words });
  const served = (await readdir(join(it.root, 'current'), { recursive: true })).filter((path) =>
    /words|short/.test(path),
  );
  expect(served.sort()).toEqual([
    'logos/words.svg',
    'logos/words.svg.br',
    'logos/words.svg.gz',
    'short.txt',
    'words.png',
    'words.txt',
    'words.txt.br',
    'words.txt.gz',
  ]);
});

it('keeps exactly the files that never change', async () => {
  await using it = await publisher();
  const scripts = [
    'embed/10.20.30/mirocals.js',
    'embed/v1/mirocals.js',
    'assets/a.png',
    'old/assets/a.png',
    'old/embed/1.2.3/a.js',
  ];
  await it.publish(Object.fromEntries(scripts.map((path) => [path, 'a'])));
  const kept = await readdir(join(it.root, 'immutable'), { recursive: true, withFileTypes: true });
  const names = kept.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  expect(names.sort()).toEqual(
    ['assets/a.png', 'embed/10.20.30/mirocals.js'].map((path) => join(it.root, 'immutable', path)),
  );
});

it('writes redirects line by line, and refuses each that has another form', async () => {
  await using it = await publisher();
  await it.publish({ _redirects: '/a/ /b/ 301\n\n/c/ /d/#e 301\n' });
  expect(await verifyRelease(it.root, (await currentRelease(it.root)) ?? '')).toEqual([]);
  for (const line of ['x /a/ /b/ 301', '/a/ /b/ 3012', '/a/ /b/', '/a/', '/a/ https://other.example/ 301'])
    await expect(it.publish({ _redirects: `/c/ /d/ 301\n${line}\n` })).rejects.toThrow(
      new Error(`_redirects has an unsupported line: ${line}`),
    );
});

it('says that a release is damaged, and how', async () => {
  await using it = await publisher();
  const first = await it.publish();
  await it.publish({ 'more.txt': 'more' });
  await rm(join(it.root, 'releases', first, 'redirects.map'));
  await expect(rollback(it.root)).rejects.toThrow(
    new Error(`Release ${first} is damaged:\nredirects.map is not the published file`),
  );
});

it('says that it waits for another publish', async () => {
  await using it = await publisher();
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await Promise.all([it.publish(), it.publish()]);
  expect(said.mock.calls).toEqual([[`Waiting for another publish or rollback in ${it.root}.`]]);
  said.mockRestore();
});

const elsewhere = '/dev/shm';
const otherDisk = await stat(elsewhere).catch(() => undefined);
const here = await stat(process.env.TMPDIR ?? '/tmp');
const noOtherDisk = !otherDisk || otherDisk.dev === here.dev;
if (noOtherDisk) console.log(`Files on two file systems are not tested: needs ${elsewhere}.`);

it.skipIf(noOtherDisk)('copies immutable files with their date where they are on another file system', async () => {
  await using it = await publisher();
  const disk = join(elsewhere, `immutable-${process.pid}`);
  await mkdir(disk);
  await mkdir(it.root);
  await symlink(disk, join(it.root, 'immutable'));
  try {
    const day = new Date('2026-01-02');
    const id = await it.publish({ 'assets/a.png': 'a' }, '', day);
    expect((await stat(join(disk, 'assets/a.png'))).mtime).toEqual(day);
    expect(await verifyRelease(it.root, id)).toEqual([]);
  } finally {
    await rm(disk, { recursive: true });
  }
});
