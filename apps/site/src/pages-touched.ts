import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The pages of a built site: what a reader sees of each, by its address. */
export type PageSet = ReadonlyMap<string, string>;

/** A page that two builds do not share. */
export interface TouchedPage {
  readonly address: string;
  readonly how: 'is new' | 'is gone' | 'is different';
}

const main = /<main[\s\S]*<\/main>/;

/**
 * The pages in a folder of a built site, by what stands between their header and their footer: those are on every page.
 *
 * @throws where the folder cannot be read.
 */
export const pagesIn = async (folder: string): Promise<PageSet> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const pages = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const html = await readFile(path, 'utf8');
    const address = `/${relative(folder, path).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    return [address, main.exec(html)?.[0] ?? html] as const;
  });
  return new Map(await Promise.all(pages));
};

/**
 * What a change does to the pages of a site.
 *
 * @example touchedPages(new Map([['/a/', '1']]), new Map([['/a/', '2']])) // [{ address: '/a/', how: 'is different' }]
 */
export const touchedPages = (before: PageSet, after: PageSet): TouchedPage[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((address): TouchedPage[] => {
    const [old, now] = [before.get(address), after.get(address)];
    if (old === now) return [];
    return [{ address, how: old === undefined ? 'is new' : now === undefined ? 'is gone' : 'is different' }];
  });
