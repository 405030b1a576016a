import type { Language, Records, Text } from '@mirocals/data';
import { formatDate } from '@mirocals/data/dates';
import { type TextIn, textIn } from '@mirocals/data/text';
import { pagePath, placeInWords } from '@mirocals/widgets/feed';
import { type Strings, strings } from '../strings/index.ts';

/** What every page is made from: the records, and for whom, where and when it is made. */
export interface Site {
  readonly records: Records;
  readonly lang: Language;
  readonly words: Strings;
  /** The day for which "now" is said, as `2026-11-23`. */
  readonly day: string;
  /** Where the site stands, without a slash at the end: `SITE_URL`. */
  readonly origin: string;
  /** The address of the style sheet, with its hash. */
  readonly styles: string;
  readonly text: (text: Text) => TextIn;
  readonly date: (date: string) => string;
  readonly place: typeof placeInWords extends (place: infer Place, lang: never) => string
    ? (place: Place) => string
    : never;
  readonly country: (code: string) => string;
  /** The path of a page in the language of this one. */
  readonly path: (path: string) => string;
}

/** What a site is built from, in every language alike. */
export type SiteSource = Pick<Site, 'records' | 'day' | 'origin' | 'styles'>;

/** The languages that the site speaks. */
export const siteLanguages = Object.keys(strings) as Language[];

/** The site in one language. */
export const siteIn = (source: SiteSource, lang: Language): Site => {
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  return {
    ...source,
    lang,
    words: strings[lang] ?? strings.en,
    text: (text) => textIn(text, lang),
    date: (date) => formatDate(date, lang),
    place: (place) => placeInWords(place, lang),
    country: (code) => countries.of(code) ?? code,
    path: (path) => pagePath(path, lang),
  };
};
