/**
 * The sentences of a text.
 *
 * @example sentences('No, it is over. It ended in 2019.', 'en') // ['No, it is over.', 'It ended in 2019.']
 */
export const sentences = (text: string, lang: string): string[] =>
  Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim());
