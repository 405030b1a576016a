import type { Language } from './records.ts';

const seasons: Record<Language, readonly [string, string, string, string]> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  it: ['primavera', 'estate', 'autunno', 'inverno'],
  sv: ['våren', 'sommaren', 'hösten', 'vintern'],
};

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', it: 'it', sv: 'sv' };

/** To make a formatter costs far more than to use one, and a site of thousands of pages writes tens of thousands of dates. */
const keptByLanguage = (options: Intl.DateTimeFormatOptions) => {
  const kept = new Map<Language, Intl.DateTimeFormat>();
  return (language: Language) => {
    const format = kept.get(language) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    kept.set(language, format);
    return format;
  };
};

const monthIn = keptByLanguage({ year: 'numeric', month: 'long' });
const dayIn = keptByLanguage({ year: 'numeric', month: 'long', day: 'numeric' });

/**
 * A date of the records in words, no more precise than it is known.
 *
 * @param date EDTF: a year, season, month or day.
 * @example formatDate('2019-23', 'fr') // 'automne 2019'
 * @example formatDate('2025-05-09', 'en') // '9 May 2025'
 */
export const formatDate = (date: string, language: Language): string => {
  const [year = '', second, third] = date.split('-');
  if (second === undefined) return year;
  const season = seasons[language][Number(second) - 21];
  if (season) return `${season} ${year}`;
  const format = third === undefined ? monthIn(language) : dayIn(language);
  const words = format.format(new Date(`${date}${third === undefined ? '-01' : ''}T00:00:00Z`));
  // French writes the first of a month as an ordinal, which Intl does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
};

const seasonStarts = ['03', '06', '09', '12'];
const seasonEnds = ['05', '08', '11', '12'];

/**
 * The first day that a date of the records may mean: for sorting, and for machines that want a day.
 *
 * @example firstDay('2019-23') // '2019-09-01'
 */
export const firstDay = (date: string): string => {
  const [year, second = '01', third = '01'] = date.split('-');
  return `${year}-${seasonStarts[Number(second) - 21] ?? second}-${third}`;
};

/**
 * The last day that a date of the records may mean: what is past has this day behind it. A winter is taken to the end of its year.
 *
 * @example lastDay('2019-09') // '2019-09-30'
 */
export const lastDay = (date: string): string => {
  const [year, second = '12', third] = date.split('-');
  if (third !== undefined) return date;
  const month = seasonEnds[Number(second) - 21] ?? second;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};
