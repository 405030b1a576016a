import type { Language, Records, Text } from '@mirocals/data';
import type { ApiFile } from '@mirocals/data/api';
import { formatDate } from '@mirocals/data/dates';
import { type TextIn, textIn } from '@mirocals/data/text';
import { pagePath } from '@mirocals/widgets/feed';
import { type Strings, strings } from '../strings/index.ts';

/** What the page about widgets names: its own script, that of its example page, and the newest release with its hash. */
export interface EmbedFiles {
  readonly script: string;
  readonly hostPageScript: string;
  readonly version: string;
  readonly integrity: string;
}

/** What every page is made from: the records, and for whom, where and when it is made. */
export interface Site {
  readonly records: Records;
  readonly lang: Language;
  readonly words: Strings;
  /** The day for which "now" is said, as `2026-11-23`. */
  readonly day: string;
  /** Where the site stands, without a slash at the end: `SITE_URL`. */
  readonly origin: string;
  /** The address of the form for mistakes: `REPORT_URL`. */
  readonly report?: string;
  /** Whether it is a preview of a change: search engines are asked to leave it out. */
  readonly preview?: boolean;
  /** The files for programs. */
  readonly api: readonly ApiFile[];
  /** The address of the style sheet, with its hash. */
  readonly styles: string;
  /** The address of the search page's script, with its hash. */
  readonly searchScript: string;
  readonly embed: EmbedFiles;
  readonly text: (text: Text) => TextIn;
  readonly date: (date: string) => string;
  readonly country: (code: string) => string;
  /** @example percent(19) // '19 %' in French */
  readonly percent: (count: number) => string;
  /** The path of a page in the language of this one. */
  readonly path: (path: string) => string;
}

/** What a site is built from, in every language alike. */
export type SiteSource = Pick<
  Site,
  'records' | 'api' | 'day' | 'origin' | 'preview' | 'report' | 'styles' | 'searchScript' | 'embed'
>;

/** The languages that the site speaks, the one that others fall back to first. */
export const siteLanguages = Object.keys(strings) as Language[];

/** The site in one language. */
export const siteIn = (source: SiteSource, lang: Language): Site => {
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const dates = new Map<string, string>();
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 });
  return {
    ...source,
    lang,
    words: strings[lang],
    text: (text) => textIn(text, lang),
    // Some dates stand on thousands of pages.
    date: (date) => {
      const known = dates.get(date) ?? formatDate(date, lang);
      dates.set(date, known);
      return known;
    },
    country: (code) => countries.of(code) ?? code,
    percent: (count) => percent.format(count / 100),
    path: (path) => pagePath(path, lang),
  };
};
