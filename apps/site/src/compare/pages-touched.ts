import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isLanguage, shippedLanguages } from '@mirocals/data/schema';

/** The pages of a built site: the HTML of their content, by path. */
export type PageSet = ReadonlyMap<string, string>;

/** A page that differs between two builds. */
export interface TouchedPage {
  readonly address: string;
  readonly how: 'is new' | 'is gone' | 'is different';
}

const main = /<main[\s\S]*<\/main>/;

/**
 * Reads the pages of a built site, without their headers and footers, which are the same on every page.
 *
 * @throws if the folder cannot be read.
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
 * Returns the pages that differ between two builds.
 *
 * @example touchedPages(new Map([['/a/', '1']]), new Map([['/a/', '2']])) // [{ address: '/a/', how: 'is different' }]
 */
export const touchedPages = (before: PageSet, after: PageSet): TouchedPage[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((address): TouchedPage[] => {
    const [old, now] = [before.get(address), after.get(address)];
    if (old === now) return [];
    return [{ address, how: old === undefined ? 'is new' : now === undefined ? 'is gone' : 'is different' }];
  });

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Adds the language of a page, and its path without the language, which all its translations share. */
const placed = (page: TouchedPage) => {
  const [, lang, path] = /^\/([a-z]+)(\/.*)$/.exec(page.address) ?? [];
  return isLanguage(lang) && path !== undefined ? { ...page, lang, path } : { ...page, lang: '', path: page.address };
};

/** The maximum number of pages in the list: GitHub limits comments to 65,536 characters. */
const most = 150;

/**
 * Returns a Markdown list of pages. The translations of a page are in its line.
 *
 * @param preview The base URL of a preview, without a trailing slash. With it, each page is a link.
 * @example touchedList([{ address: '/a/', how: 'is new' }, { address: '/fr/a/', how: 'is new' }]) // '- /a/ is new; also in French'
 */
export const touchedList = (touched: readonly TouchedPage[], preview?: string): string => {
  if (touched.length === 0) return 'No page is different.';
  const order = (lang: string) => (shippedLanguages as readonly string[]).indexOf(lang);
  const pages = touched.map(placed).toSorted((a, b) => order(a.lang) - order(b.lang));
  const groups = Object.groupBy(pages, ({ path, how }) => `${path} ${how}`);
  const link = ({ address, how }: TouchedPage, text: string) =>
    preview === undefined || how === 'is gone' ? text : `[${text}](${preview}${address})`;
  const lines = Object.entries(groups)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group = []]) => {
      const [first, ...others] = group;
      const also = others.map((page) => link(page, names.of(page.lang) ?? page.lang)).join(', ');
      return first && `- ${link(first, first.address)} ${first.how}${also && `; also in ${also}`}`;
    });
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : [];
  return [...lines.slice(0, most), ...more].join('\n');
};
