import type { Language, Text } from './records.ts';

/** A text in one language: the words, the language that they are in, and whether a person has reviewed them. */
export interface TextIn {
  readonly text: string;
  readonly lang: Language;
  readonly reviewed: boolean;
}

/**
 * A text in a language, or in English where that language has none.
 *
 * @example textIn(role.title, 'fr') // { text: 'Biobanque', lang: 'fr', reviewed: false }
 */
export const textIn = (text: Text, language: Language): TextIn => {
  const translation = language === 'en' ? undefined : text[language];
  return translation ? { ...translation, lang: language } : { text: text.en, lang: 'en', reviewed: true };
};
