import type { Funding } from '@mirocals/data';
import type { Site } from './site.ts';

/**
 * An award in words, as precise as it is known.
 *
 * @example money({ currency: 'EUR', amount: 5980000, rounded: true }, site) // '€5.98 million (rounded)'
 */
export const money = ({ currency, amount, rounded }: NonNullable<Funding['award']>, { lang, words }: Site): string => {
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  });
  return rounded ? `${format.format(amount)} (${words.rounded})` : format.format(amount);
};
