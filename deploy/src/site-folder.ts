import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a site's files by their paths, with slashes and without a leading one. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** @example sha256(Buffer.from('')) // 'e3b0c44298fc…' */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const read = async (folder: string): Promise<SiteFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathOf = ({ parentPath, name }: Dirent) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
  const other = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (other) throw new Error(`${pathOf(other)} is a link or a device; a site may only contain files and folders.`);
  const files = new Map<string, Buffer>();
  // One after the other: a system limits the number of open files.
  for (const path of entries
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .sort())
    files.set(path, await readFile(join(folder, path)));
  return files;
};

/**
 * Reads a built site. If a build replaces the folder meanwhile, it is read again, since the files could belong to two sites.
 *
 * @param folder the folder, without a trailing slash.
 * @throws if there is no such folder, it contains links or devices, or it was replaced twice while it was read.
 */
export const readSite = async (folder: string, attempts = 2): Promise<SiteFiles> => {
  const before = await stat(folder).catch(() => undefined);
  if (!before?.isDirectory()) throw new Error(`There is no built site at ${folder}; build it first.`);
  const files = await read(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const after = await stat(folder).catch(() => undefined);
  if (files && after?.ino === before.ino) return files;
  if (attempts > 1) return readSite(folder, attempts - 1);
  throw new Error(`${folder} was replaced while it was read; publish again after the build has ended.`);
};

/** The paths of the addresses in the sitemap. */
const pathsIn = (files: SiteFiles): string[] =>
  [...(files.get('sitemap.xml')?.toString() ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    decodeURI(new URL(address).pathname),
  );

/** Returns the path for which the site was built, such as `/mirocals`, or nothing: that of the home page, the first in the sitemap. */
export const basePathOf = (files: SiteFiles): string => (pathsIn(files)[0] ?? '').replace(/\/$/, '');

/** Fragments, which other pages include, are not pages. */
const isPage = (path: string, bytes: Buffer) =>
  /\.html$/.test(path) && /^<!doctype/i.test(bytes.subarray(0, 9).toString());

/**
 * Returns what a site lacks: a page in its sitemap, the 404 page, the end of a page, the content of a file.
 *
 * @returns a line for each defect; none for a complete site.
 */
export const defectsOf = (files: SiteFiles): string[] => {
  const base = basePathOf(files);
  const named = pathsIn(files).map((path) =>
    path
      .replace(base, '')
      .replace(/^\//, '')
      .replace(/(^|\/)$/, '$1index.html'),
  );
  const missing = ['sitemap.xml', '404.html', 'index.html', ...named].filter((path) => !files.has(path));
  const cut = [...files].filter(([path, bytes]) => isPage(path, bytes) && !/<\/html>\s*$/.test(bytes.toString()));
  // Usually no record has moved.
  const empty = [...files].filter(([path, bytes]) => bytes.length === 0 && path !== '_redirects');
  return [
    ...[...new Set(missing)].map((path) => `${path} is missing`),
    ...cut.map(([path]) => `${path} does not end in </html>`),
    ...empty.map(([path]) => `${path} is empty`),
  ];
};
