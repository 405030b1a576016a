import type { Language, Records, Text, Trial } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import type { ApiFile } from '@mirocals/data/api';
import { formatDate } from '@mirocals/data/dates';
import { firstLanguage, type TextIn, textIn } from '@mirocals/data/text';
import type { Strings } from '../strings/index.ts';
import { sortedRecords } from './sorted-records.ts';
import { wordsFor } from './words.ts';

/** The files that the page about widgets links to: its script, that of its example page, and the newest release. */
interface EmbedFiles {
  readonly script: string;
  readonly hostPageScript: string;
  readonly version: string;
  readonly integrity: string;
}

/** The logo of the project: its path, its bytes as a data URL, and its size, of which only the ratio counts. */
export interface ProjectLogo {
  readonly path: string;
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** The input of every page: the records, the language, the settings, and functions that put values into words. */
export interface Site {
  /** Alphabetical lists are sorted for the language. */
  readonly records: Records;
  readonly lang: Language;
  /** The language that the others fall back to; its pages have no prefix in their paths. */
  readonly first: Language;
  readonly words: Strings;
  /** The current day, such as `2026-11-23`. */
  readonly day: string;
  /** The base URL from `SITE_URL`, without a trailing slash. */
  readonly origin: string;
  /** The address of the form for reporting mistakes, from `REPORT_URL`. */
  readonly report?: string;
  /** Whether the site is a preview of a change, which search engines are asked not to index. */
  readonly preview?: boolean;
  /** The files of the API. */
  readonly api: readonly ApiFile[];
  /** The path of the style sheet, with its hash. */
  readonly styles: string;
  /** The path of the style sheet for paper. */
  readonly printStyles: string;
  /** The path of the script of the search page, with its hash. */
  readonly searchScript: string;
  readonly embed: EmbedFiles;
  readonly logo?: ProjectLogo;
  readonly text: (text: Text) => TextIn;
  readonly date: (date: string) => string;
  readonly country: (code: string) => string;
  /** @example percent(19) // '19 %' in French */
  readonly percent: (count: number) => string;
  /** Adds the language of the site to the path of a page: `/trial/` becomes `/fr/trial/`. */
  readonly path: (path: string) => string;
}

/** The part of a site that is the same in every language. */
export type SiteSource = Pick<
  Site,
  | 'records'
  | 'api'
  | 'day'
  | 'origin'
  | 'preview'
  | 'report'
  | 'styles'
  | 'printStyles'
  | 'searchScript'
  | 'embed'
  | 'logo'
>;

/** The site with the words for a page about one of the trials, in the tense that its status requires. */
export const siteAbout = (site: Site, trial: Trial): Site => ({
  ...site,
  words: wordsFor(site.records, site.lang, site.day, trial),
});

/** The site in one language. */
export const siteIn = (source: SiteSource, lang: Language): Site => {
  const first = firstLanguage(source.records);
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const dates = new Map<string, string>();
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 });
  return {
    ...source,
    records: sortedRecords(source.records, lang),
    lang,
    first,
    words: wordsFor(source.records, lang, source.day),
    text: (text) => textIn(text, lang),
    // Cached, since some dates are on thousands of pages.
    date: (date) => {
      // The day stays on the line of its month.
      const known = dates.get(date) ?? formatDate(date, lang).replace(/(?<=^\d+\S*) /, '\u00a0');
      dates.set(date, known);
      return known;
    },
    country: (code) => countries.of(code) ?? code,
    percent: (count) => percent.format(count / 100),
    path: (path) => pagePath(path, lang, first),
  };
};
