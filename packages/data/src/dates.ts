import type { Language } from './records.ts';
import { dateAdvice, dateForm, dayAdvice, isInCalendar } from './schema/calendar.ts';
import { isLanguage, shippedLanguages } from './schema/languages.ts';

/**
 * The parts of a date.
 *
 * @throws RangeError if the text is not a date.
 */
const partsOf = (date: string): readonly [year: string, second: string | undefined, third: string | undefined] => {
  if (!dateForm.test(date) || !isInCalendar(date)) throw new RangeError(`"${date}" is not a date; ${dateAdvice}.`);
  const [year = '', second, third] = date.split('-');
  return [year, second, third];
};

/**
 * Returns a day as it is.
 *
 * @throws RangeError if the text is not a day, such as a month.
 * @example checkedDay('2019-09-30') // '2019-09-30'
 */
export const checkedDay = (day: string): string => {
  if (day.length !== 10 || !dateForm.test(day) || !isInCalendar(day))
    throw new RangeError(`"${day}" is not a day; ${dayAdvice}.`);
  return day;
};

const seasons: Record<Language, readonly [string, string, string, string]> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  it: ['primavera', 'estate', 'autunno', 'inverno'],
  sv: ['våren', 'sommaren', 'hösten', 'vintern'],
  de: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  es: ['primavera de', 'verano de', 'otoño de', 'invierno de'],
};

/** Caches a date formatter for each language: creating one is slow, and a large site formats tens of thousands of dates. */
const formatterOf = (options: Intl.DateTimeFormatOptions) => {
  const formatters = new Map<Language, Intl.DateTimeFormat>();
  return (language: Language) => {
    const known = formatters.get(language);
    const formatter =
      known ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
    formatters.set(language, formatter);
    return formatter;
  };
};

const monthIn = formatterOf({ year: 'numeric', month: 'long' });
const dayIn = formatterOf({ year: 'numeric', month: 'long', day: 'numeric' });

/**
 * A date in words, exactly as precise as it is known.
 *
 * @param date EDTF: a year, season, month or day.
 * @throws RangeError if `date` is not a date, or the language is not one of this package.
 * @example formatDate('2019-23', 'fr') // 'automne 2019'
 * @example formatDate('2025-05-09', 'en') // '9 May 2025'
 */
export const formatDate = (date: string, language: Language): string => {
  const [year, second, third] = partsOf(date);
  if (!isLanguage(language))
    throw new RangeError(
      `"${language}" is not a language of this package; write one of ${shippedLanguages.join(', ')}.`,
    );
  if (second === undefined) return year;
  const season = seasons[language][Number(second) - 21];
  if (season) return `${season} ${year}`;
  const format = third === undefined ? monthIn(language) : dayIn(language);
  const words = format.format(new Date(`${date}${third === undefined ? '-01' : ''}T00:00:00Z`));
  // French uses an ordinal for the first of a month; Intl does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
};

/**
 * A date in ISO 8601, which has no seasons: a season becomes its year.
 *
 * @throws RangeError if the text is not a date.
 * @example isoDate('2019-23') // '2019'
 * @example isoDate('2019-09') // '2019-09'
 */
export const isoDate = (date: string): string => {
  const [year, second] = partsOf(date);
  return second !== undefined && Number(second) > 20 ? year : date;
};

const seasonStarts = ['03', '06', '09', '12'];
const seasonEnds = ['05', '08', '11', '12'];

/**
 * The first day that a date can refer to.
 *
 * @throws RangeError if the text is not a date.
 * @example firstDay('2019-23') // '2019-09-01'
 */
export const firstDay = (date: string): string => {
  const [year, second = '01', third = '01'] = partsOf(date);
  return `${year}-${seasonStarts[Number(second) - 21] ?? second}-${third}`;
};

/**
 * The last day that a date can refer to. A winter ends with its year.
 *
 * @throws RangeError if the text is not a date.
 * @example lastDay('2019-09') // '2019-09-30'
 */
export const lastDay = (date: string): string => {
  const [year, second = '12', third] = partsOf(date);
  if (third !== undefined) return date;
  const month = seasonEnds[Number(second) - 21] ?? second;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

/**
 * The current day in UTC, such as `2026-11-23`.
 *
 * @example today() > '2026-11-23' // true
 */
export const today = (): string => new Date().toISOString().slice(0, 10);
