import type { MarkData } from './types.ts';

const small = new Set(['of', 'and', 'the', 'for', 'de', 'di', 'et', 'plc', 'ltd', 'limited']);

/**
 * The typographic mark of an organisation: a short name that is all capitals as it is, else the first letters of up to
 * three words of the name. The tint comes from the name too, so that it stays the same everywhere.
 *
 * @example markOf('University of Gothenburg') // { letters: 'UG', tint: 2 }
 * @example markOf('ICON plc') // { letters: 'ICON', … }
 */
export const markOf = (name: string): MarkData => {
  const words = name.split(/[\s\-–]+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const [first = name] = words;
  const acronym = /^\p{Lu}{2,5}$/u.test(first) ? first : undefined;
  const initials = words
    .map((word) => [...word][0])
    .slice(0, 3)
    .join('');
  const letters = acronym ?? (initials.length > 1 ? initials : [...first].slice(0, 2).join('')).toLocaleUpperCase('en');
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return { letters, tint: (sum % 4) as MarkData['tint'] };
};
