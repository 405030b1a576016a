import type { Language, Source, Text, Translation } from '@mirocals/data';

type Translations = { readonly [lang in Language]?: Translation };

/**
 * Combines a string in the first language and its translations from a separate field into one text.
 *
 * @example translated('European Union', 'en', { fr: { text: 'Union européenne', reviewed: false } }).fr?.text // 'Union européenne'
 */
export const translated = (original: string, first: Language, others: Translations = {}): Text => ({
  ...others,
  [first]: original,
});

/** The title of a source in all languages that have one. */
export const sourceTitle = ({ title, titleIn }: Source, first: Language): Text => translated(title, first, titleIn);
