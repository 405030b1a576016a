import type { Language, Text } from './records.ts';

export { languages } from './schema/languages.ts';

/** A text in one language: the words, the language that they are in, and whether a person has reviewed them. */
export interface TextIn {
  readonly text: string;
  readonly lang: Language;
  readonly reviewed: boolean;
}

/** Spaces at which a line must not break: inside a number and before a percent sign; in French also before and after signs. */
const boundSpaces: Record<Language, RegExp | undefined> = {
  en: undefined,
  fr: / (?=[:;?!%»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/g,
  it: undefined,
  sv: / (?=%)|(?<=\d) (?=\d{3}(?!\d))/g,
};

/**
 * Words with the spaces of their language that must not break, so that records and strings are written with plain spaces.
 *
 * @example typeset('Non atteint : 19 %', 'fr') // 'Non atteint\u00a0: 19\u00a0%'
 */
export const typeset = (words: string, language: Language): string => {
  const spaces = boundSpaces[language];
  return spaces ? words.replace(spaces, '\u00a0') : words;
};

/**
 * A text in a language, or in English where that language has none.
 *
 * @example textIn(role.title, 'fr') // { text: 'Biobanque', lang: 'fr', reviewed: false }
 */
export const textIn = (text: Text, language: Language): TextIn => {
  const translation = language === 'en' ? undefined : text[language];
  return translation
    ? { ...translation, text: typeset(translation.text, language), lang: language }
    : { text: text.en, lang: 'en', reviewed: true };
};

/**
 * Whether a person has reviewed every text of a language in a record, or in any value that holds texts. English needs no
 * review, and a text that the language lacks is shown in English.
 *
 * @example isReviewed(role, 'fr') // false
 */
export const isReviewed = (value: unknown, language: Language): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const translation = (value as Readonly<Record<string, unknown>>)[language];
  if (typeof translation === 'object' && translation !== null && 'reviewed' in translation) {
    return translation.reviewed === true;
  }
  return Object.values(value).every((part) => isReviewed(part, language));
};
