import type { MarkData } from './types.ts';

const small = new Set(['of', 'and', 'the', 'for', 'de', 'di', 'et', 'plc', 'ltd', 'limited']);

const wordsOf = (name: string) =>
  name.split(/[\s\-–]+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));

const lettersOf = (name: string) => {
  const words = wordsOf(name);
  const [first = name] = words;
  if (/^\p{Lu}{2,5}$/u.test(first)) return first;
  const initials = words.slice(0, 3).map((word) => [...word][0]);
  return (initials.length > 1 ? initials : [...first].slice(0, 2)).join('').toLocaleUpperCase('en');
};

const withMore = (name: string, more: number) => {
  const last = [...(wordsOf(name).at(-1) ?? '')];
  return (
    lettersOf(name) +
    last
      .slice(1, 1 + more)
      .join('')
      .toLowerCase()
  );
};

/**
 * The typographic mark of an organisation: a short name that is all capitals as it is, else the first letters of up to
 * three words of the name, and more of the last word where one of the `others` would have the same. The tint comes from
 * the name too, so that it stays the same everywhere.
 *
 * @param others the names of all organisations that stand beside it, its own among them or not
 * @example markOf('University of Gothenburg', []) // { letters: 'UG', tint: 2 }
 * @example markOf('ICON plc', []) // { letters: 'ICON', … }
 * @example markOf('University of Sussex', ['University of Sheffield']) // { letters: 'USu', … }
 */
export const markOf = (name: string, others: readonly string[]): MarkData => {
  const shared = (more: number) =>
    others.some((other) => other !== name && withMore(other, more) === withMore(name, more));
  const more = [0, 1, 2].find((count) => !shared(count)) ?? 0;
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return { letters: withMore(name, more), tint: (sum % 4) as MarkData['tint'] };
};
