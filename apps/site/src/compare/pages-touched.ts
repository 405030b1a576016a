import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { languages } from '@mirocals/data/schema';

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

const names = new Intl.DisplayNames(['en'], { type: 'language' });

const translated = new RegExp(`^/(${languages.slice(1).join('|')})(/.*)$`);

/** A page with its language, and its path in the first one, which all its translations share. */
const placed = (page: TouchedPage) => {
  const [, lang = languages[0], path = page.address] = translated.exec(page.address) ?? [];
  return { ...page, lang, path };
};

/** The most pages that are named: GitHub refuses a comment of more than 65,536 characters. */
const most = 150;

/**
 * The touched pages as a list in Markdown, a page with its translations in one line.
 *
 * @param preview where the changed site can be seen, without a slash at the end: each page is a link then.
 * @example touchedList([{ address: '/a/', how: 'is new' }, { address: '/fr/a/', how: 'is new' }]) // '- /a/ is new; also in French'
 */
export const touchedList = (touched: readonly TouchedPage[], preview?: string): string => {
  if (touched.length === 0) return 'No page is different.';
  const order = (lang: string) => (languages as readonly string[]).indexOf(lang);
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
