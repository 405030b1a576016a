import type { Finding, Funding, Person } from '@mirocals/data';
import type { Site } from './site.ts';
import { translated } from './translated.ts';

/** @example personName(person, site) // 'Professor P. Nigel Leigh' */
export const personName = (
  { honorific, honorificIn, name }: Person,
  { text, first }: Pick<Site, 'text' | 'first'>,
): string => (honorific ? `${text(translated(honorific, first, honorificIn)).text} ${name}` : name);

/**
 * An award in words, with a note where the amount is rounded.
 *
 * @example money({ currency: 'EUR', amount: 5980000, rounded: true }, site) // '€5.98 million (rounded)'
 */
export const money = (
  { currency, amount, rounded }: NonNullable<Funding['award']>,
  { lang, words }: Pick<Site, 'lang' | 'words'>,
): string => {
  const written = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(amount);
  return rounded ? `${written} (${words.rounded})` : written;
};

/** @example effectInWords(finding, site) // '37% higher risk of death' */
export const effectInWords = ({ effect }: Finding, { words, text, percent }: Site): string =>
  words.effect[effect.direction](percent(effect.percent), text(effect.on).text);

/**
 * Splits a name and marks the letters that spell its acronym; one piece where its capitals do not spell the acronym.
 *
 * @example spelt('Tumour Registry', 'TR') // [{ text: 'T', marked: true }, { text: 'umour ', marked: false }, …]
 */
export const spelt = (name: string, acronym: string): { readonly text: string; readonly marked: boolean }[] => {
  const capitals = name.match(/\p{Lu}/gu)?.join('');
  if (capitals !== acronym) return [{ text: name, marked: false }];
  return name
    .split(/(\p{Lu}+)/u)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
};
