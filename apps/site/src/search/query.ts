import type { SearchRules } from './search-data.ts';
import { type Compound, compoundsOf, isIndexed, joined } from './words.ts';

/** A word of a query: an entry has it if it has all terms of one of the ways to write it. */
export interface Asked {
  /** What was typed, without accents. */
  readonly typed: string;
  readonly ways: readonly (readonly string[])[];
  /** Whether every entry is about it, so that it may be missing. */
  readonly common: boolean;
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const number = /^\d+$/;

/** `il2` is also written `il 2`. */
const withNumber = /^(\p{L}{1,3})(\d+)$/u;

const waysOf = (one: Compound) => {
  const [, word, digits] = withNumber.exec(one.written) ?? [];
  if (word && digits) return [[one.written], [word, digits]];
  const together = joined(one).map((way) => [way]);
  // King's is Kings, and not each word that begins with "king".
  return one.parts.length > 1 && one.parts.at(-1) === 's' ? together : [...together, one.parts.filter(isIndexed)];
};

/** Joins a short word and the number after it: `IL 2` is `IL-2`. */
const withNumbersJoined = (compounds: readonly Compound[]): Compound[] => {
  const all: Compound[] = [];
  for (const one of compounds) {
    const before = all.at(-1);
    if (before && number.test(one.written) && /^\p{L}{1,3}$/u.test(before.written))
      all.splice(-1, 1, { written: `${before.written}-${one.written}`, parts: [before.written, one.written] });
    else all.push(one);
  }
  return all;
};

/**
 * The words of a query that count: without stop words, unless it has no others.
 *
 * @example askedIn('the IL-2 trial', rules).map(({ typed }) => typed) // ['il-2', 'trial']
 */
export const askedIn = (query: string, rules: SearchRules): Asked[] => {
  const stop = listOf(rules.stop);
  const common = listOf(rules.common);
  const compounds = withNumbersJoined(compoundsOf(query));
  const telling = compounds.filter(({ parts }) => parts.some((part) => isIndexed(part) && !stop.has(part)));
  return (telling.length > 0 ? telling : compounds).map((one) => ({
    typed: one.written,
    ways: waysOf(one),
    common: common.has(one.written),
  }));
};

/** The words of a text between spaces, to look for one text in another. */
export const phraseOf = (text: string): string =>
  ` ${compoundsOf(text)
    .flatMap(({ parts }) => parts)
    .join(' ')} `;
