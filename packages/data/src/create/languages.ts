import { isLanguage, type Language, type Languages, shippedLanguages } from '../schema/languages.ts';

/** The language of the words in CORDIS, and of the sentences that are written here. */
export const original = 'en' satisfies Language;

/**
 * The languages in a list such as `en,fr`, or what is wrong with the list. The files have English texts, so it comes first.
 *
 * @example languagesIn('en, fr') // ['en', 'fr']
 * @example languagesIn('fr') // 'begins with another language than en, …'
 */
export const languagesIn = (list: string): Languages | string => {
  const codes = list.split(/[\s,]+/).filter((code) => code !== '');
  const unknown = codes.find((code) => !isLanguage(code));
  if (unknown !== undefined)
    return `contains "${unknown}"; the languages with strings are ${shippedLanguages.join(', ')}`;
  const [first, ...others] = codes.filter(isLanguage);
  if (first !== original) {
    return `begins with another language than ${original}, in which the files are; change the order once the texts are translated`;
  }
  return new Set(codes).size < codes.length ? 'names a language twice' : [first, ...others];
};
