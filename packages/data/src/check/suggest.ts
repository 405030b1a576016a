import { closestMatch } from 'leven';

/**
 * "; did you mean …?" for a word that is near one of the words that would have been right, else nothing.
 *
 * @example didYouMean('contry', ['city', 'country']) // '; did you mean "country"?'
 */
export const didYouMean = (word: string, words: readonly string[]): string => {
  const match = nearest(word, words);
  return match === undefined ? '' : `; did you mean "${match}"?`;
};

/**
 * The nearest of the words, if it is near enough to have been meant: two letters of a short word may differ, a third of a long one.
 *
 * @example nearest('contry', ['city', 'country']) // 'country'
 */
export const nearest = (word: string, words: readonly string[]): string | undefined =>
  closestMatch(word, words, {
    maxDistance: Math.max(Math.min(2, Math.floor(word.length / 2)), Math.floor(word.length / 3)),
  });
