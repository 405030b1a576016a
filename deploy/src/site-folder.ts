import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a built site: path with slashes, without one in front, to bytes. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** @example sha256(Buffer.from('')) // 'e3b0c44298fc…' */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const read = async (folder: string): Promise<SiteFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path)] as const),
  );
  return new Map(files);
};

/**
 * Reads a built site. A build that ends meanwhile replaces the folder: what was read would be a mixture of two sites.
 *
 * @param folder without a slash at the end
 * @throws where there is no such folder, or it was replaced twice while it was read
 */
export const readSite = async (folder: string, attempts = 2): Promise<SiteFiles> => {
  const before = await stat(folder).catch(() => undefined);
  if (!before?.isDirectory()) throw new Error(`There is no built site at ${folder}: build it first.`);
  const files = await read(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const after = await stat(folder).catch(() => undefined);
  if (files && after?.ino === before.ino) return files;
  if (attempts > 1) return readSite(folder, attempts - 1);
  throw new Error(`${folder} was built anew while it was read: publish again once the build has ended.`);
};

const pageOf = (address: string) => {
  const path = decodeURI(new URL(address).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Fragments, which other pages include, are no pages. */
const isPage = (path: string, bytes: Buffer) =>
  /\.html$/.test(path) && /^<!doctype/i.test(bytes.subarray(0, 9).toString());

/**
 * What is missing from a site for it to be whole: a page that its sitemap names, the page that says that an address is
 * wrong, the end of a page, the content of a file.
 *
 * @returns one line each; none for a whole site
 */
export const defectsOf = (files: SiteFiles): string[] => {
  const sitemap = files.get('sitemap.xml')?.toString() ?? '';
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => pageOf(address));
  const missing = ['sitemap.xml', '404.html', 'index.html', ...named].filter((path) => !files.has(path));
  const cut = [...files].filter(([path, bytes]) => isPage(path, bytes) && !/<\/html>\s*$/.test(bytes.toString()));
  // Nothing has moved, as a rule.
  const empty = [...files].filter(([path, bytes]) => bytes.length === 0 && path !== '_redirects');
  return [
    ...[...new Set(missing)].map((path) => `${path} is missing`),
    ...cut.map(([path]) => `${path} does not end in </html>`),
    ...empty.map(([path]) => `${path} is empty`),
  ];
};
