/**
 * The languages in which the project's software can speak: each has strings for the site and the widgets, words for dates and
 * rules for its spaces. `docs/languages.md` describes how to add one.
 *
 * @example shippedLanguages.includes('sv') // true
 */
export const shippedLanguages = ['en', 'fr', 'it', 'sv', 'de', 'es'] as const;

/** @example 'fr' */
export type Language = (typeof shippedLanguages)[number];

/** The languages of a consortium, as its project lists them. The first is the one that the others fall back to. */
export type Languages = readonly [Language, ...Language[]];

/**
 * The English name of a language.
 *
 * @example languageName('fr') // 'French'
 */
export const languageName = (language: Language): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;

/**
 * Whether a word is the code of a language that the software can speak.
 *
 * @example isLanguage('fr') // true
 */
export const isLanguage = (word: unknown): word is Language => (shippedLanguages as readonly unknown[]).includes(word);
