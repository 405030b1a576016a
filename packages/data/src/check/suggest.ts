import { closestMatch } from 'leven';

/**
 * A suggestion to append to a message, if a word is similar to one of the allowed words; otherwise an empty string.
 *
 * @example didYouMean('contry', ['city', 'country']) // '; did you mean "country"?'
 */
export const didYouMean = (word: string, words: readonly string[]): string => {
  const match = nearest(word, words);
  return match === undefined ? '' : `; did you mean "${match}"?`;
};

const lettersOf = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/**
 * The word that has the same letters, or else the most similar one, if it is close enough: up to two letters of a short word
 * may differ, a third of a long one.
 *
 * @example nearest('contry', ['city', 'country']) // 'country'
 * @example nearest('Active, not recruiting', ['ACTIVE_NOT_RECRUITING']) // 'ACTIVE_NOT_RECRUITING'
 */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const letters = lettersOf(word);
  const same = letters === '' ? undefined : words.find((one) => lettersOf(one) === letters);
  if (same !== undefined) return same;
  const maxDistance = Math.max(Math.min(2, Math.floor(word.length / 2)), Math.floor(word.length / 3));
  // Of four letters, two that differ leave another word, unless the first one is the same.
  const near =
    word.length > 4
      ? words
      : words.filter((one) => one[0] === word[0] || closestMatch(word, [one], { maxDistance: 1 }));
  return closestMatch(word, near, { maxDistance });
};
