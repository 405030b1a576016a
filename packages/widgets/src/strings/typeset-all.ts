import { typeset } from '@mirocals/data/text';
import type { Language } from '@mirocals/data/types';

/**
 * Returns strings with the non-breaking spaces of their language, including the strings that functions among them return.
 *
 * @example typesetAll({ more: 'En savoir plus :' }, 'fr').more // 'En savoir plus\u00a0:'
 */
export const typesetAll = <Words>(words: Words, language: Language): Words => {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, language);
    if (typeof value === 'function') return (...given: unknown[]) => set(value(...given));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, set(part)]));
  };
  return set(words) as Words;
};
