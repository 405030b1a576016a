import type { Language, Records, Text, Translation } from './records.ts';
import { isLanguage, type Languages } from './schema/languages.ts';

export { linksIn } from './links.ts';
export { languageName, shippedLanguages } from './schema/languages.ts';

/**
 * The languages of a consortium: those of its texts, its site and its widgets. The first is the one that others fall back to.
 *
 * @throws TypeError if there are none.
 * @example languagesOf(records) // ['en', 'fr', 'it', 'sv']
 */
export const languagesOf = ({ project }: Pick<Records, 'project'>): Languages => {
  const [first, ...others] = project.languages;
  if (!first) throw new TypeError('The project has no languages.');
  return [first, ...others];
};

/**
 * The language that the others of a consortium fall back to: the first of its project.
 *
 * @example firstLanguage(records) // 'en'
 */
export const firstLanguage = (records: Pick<Records, 'project'>): Language => languagesOf(records)[0];

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
  de: / (?=%)/g,
  es: / (?=%)|(?<=\d) (?=\d{3}(?!\d))/g,
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
 * A text as it was written, in the first language of the consortium: the only one that is not a translation.
 *
 * @example originalOf(role.title).lang // 'en'
 */
export const originalOf = (text: Text): TextIn => {
  for (const [lang, words] of Object.entries(text))
    if (typeof words === 'string') return { text: words, lang: lang as Language, reviewed: true };
  throw new TypeError('The text has no original: all of its languages are translations.');
};

/**
 * Whether a value is a text: a map of languages, one of which has the original.
 *
 * @example isText({ en: 'Biobank', fr: { text: 'Biobanque', reviewed: false } }) // true
 */
export const isText = (value: object): value is Text =>
  Object.entries(value).some(([key, words]) => typeof words === 'string' && isLanguage(key));

/**
 * The words of an original; of no text, no words.
 *
 * @example originalText({ en: 'Biobank' }) // 'Biobank'
 */
export const originalText = (text: Text | undefined): string => (text ? originalOf(text).text : '');

/**
 * A text in a language, or in the first language of the consortium if there is no translation.
 *
 * @example textIn(role.title, 'fr') // { text: 'Biobanque', lang: 'fr', reviewed: false }
 */
export const textIn = (text: Text, language: Language): TextIn => {
  const translation: string | Translation | undefined = text[language];
  return typeof translation === 'object'
    ? { ...translation, text: typeset(translation.text, language), lang: language }
    : originalOf(text);
};

/**
 * Whether a person has reviewed every translation into a language in a record or another value. The original needs no
 * review, nor does a missing translation, which is replaced by the original.
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
