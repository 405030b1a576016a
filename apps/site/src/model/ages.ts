import type { Trial } from '@mirocals/data/types';
import type { Site } from './site.ts';

type Unit = 'year' | 'month' | 'week' | 'day';

/**
 * An age in the largest unit in which it is a whole number: records have years, with months, weeks and days as fractions.
 *
 * @example wholeAge(0.5) // { count: 6, unit: 'month' }
 */
const wholeAge = (years: number): { readonly count: number; readonly unit: Unit } => {
  if (Number.isInteger(years)) return { count: years, unit: 'year' };
  const months = Math.round(years * 12);
  if (months > 0 && Math.abs(years * 12 - months) < 0.02) return { count: months, unit: 'month' };
  const days = Math.max(1, Math.round(years * 365.25));
  return days % 7 === 0 ? { count: days / 7, unit: 'week' } : { count: days, unit: 'day' };
};

/**
 * A number of years in words, in months if it has a fraction.
 *
 * @example timeInWords('en', 4.5) // '54 months'
 */
export const timeInWords = (lang: string, years: number): string => {
  const { count, unit } = wholeAge(years);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
};

/**
 * The ages at which people could take part, in words; `undefined` if no age is known.
 *
 * @example agesOf(site, { minimumAge: 18, maximumAge: 76, criteria }) // 'Age 18 to 76 years'
 */
export const agesOf = ({ lang, words }: Site, { minimumAge, maximumAge }: Trial['eligibility']) => {
  if (minimumAge === undefined && maximumAge === undefined) return undefined;
  const to = maximumAge === undefined ? undefined : timeInWords(lang, maximumAge);
  if (minimumAge === undefined) return words.ages(undefined, to);
  const { count, unit } = wholeAge(minimumAge);
  const isSameUnit = maximumAge !== undefined && wholeAge(maximumAge).unit === unit;
  return words.ages(isSameUnit ? String(count) : timeInWords(lang, minimumAge), to);
};
