import type { Funding } from '@mirocals/data';
import type { Site } from './site.ts';

/**
 * An award in words, as precise as it is known.
 *
 * @example money({ currency: 'EUR', amount: 5980000, rounded: true }, site) // '€5,980,000 (rounded)'
 */
export const money = (
  { currency, amount, rounded }: NonNullable<Funding['award']>,
  { lang, words }: Pick<Site, 'lang' | 'words'>,
): string => {
  const written = new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  return rounded ? `${written} (${words.rounded})` : written;
};
