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

/**
 * The most similar of the words, if it is close enough: up to two letters of a short word may differ, a third of a long one.
 *
 * @example nearest('contry', ['city', 'country']) // 'country'
 */
export const nearest = (word: string, words: readonly string[]): string | undefined =>
  closestMatch(word, words, {
    maxDistance: Math.max(Math.min(2, Math.floor(word.length / 2)), Math.floor(word.length / 3)),
  });
