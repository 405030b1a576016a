import type { Language, Text } from './records.ts';

export { linksIn } from './links.ts';
export { languages } from './schema/languages.ts';

/** A text in one language, the language that it is in, and whether a person has reviewed it. */
export interface TextIn {
  readonly text: string;
  readonly lang: Language;
  readonly reviewed: boolean;
}

/** Spaces that must not break: within a number, before a percent sign, and around French punctuation. */
const boundSpaces: Record<Language, RegExp | undefined> = {
  en: undefined,
  fr: / (?=[:;?!%»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/g,
  it: undefined,
  sv: / (?=%)|(?<=\d) (?=\d{3}(?!\d))/g,
};

/**
 * Puts in the non-breaking spaces that a language requires, so that records and strings can use plain spaces.
 *
 * @example typeset('Non atteint : 19 %', 'fr') // 'Non atteint\u00a0: 19\u00a0%'
 */
export const typeset = (words: string, language: Language): string => {
  const spaces = boundSpaces[language];
  return spaces ? words.replace(spaces, '\u00a0') : words;
};

/**
 * A text in a language, or in English if there is no translation.
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
 * Whether a person has reviewed every translation into a language in a record or another value. English needs no review, nor
 * does a missing translation, which is replaced by the English text.
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
