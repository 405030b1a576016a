import type { Source, Text, Translation } from '@mirocals/data';

type Translations = { readonly [lang in Exclude<keyof Text, 'en'>]?: Translation };

/**
 * Words that a record has in English, with their translations beside them, as one text.
 *
 * @example translated('European Union', { fr: { text: 'Union européenne', reviewed: false } }).fr?.text // 'Union européenne'
 */
export const translated = (english: string, others: Translations = {}): Text => ({ en: english, ...others });

/** What a source is called, in the languages in which it has a title. */
export const sourceTitle = ({ title, titleIn }: Source): Text => translated(title, titleIn);
