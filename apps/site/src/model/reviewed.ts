import type { Language } from '@mirocals/data';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

const isTranslation = (value: object): value is { readonly reviewed: boolean } => 'reviewed' in value;

/** Whether a value of a record, and all that is in it, has no unreviewed text in a language. */
const allReviewed = (value: unknown, lang: Language): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((entry) => allReviewed(entry, lang));
  const translation = (value as Readonly<Record<string, unknown>>)[lang];
  if (typeof translation === 'object' && translation !== null && isTranslation(translation)) {
    return translation.reviewed;
  }
  return Object.values(value).every((part) => allReviewed(part, lang));
};

/**
 * Whether a person has reviewed all that a page says in its language: the words of the interface, the records that it
 * shows, and the project, which every page names.
 */
export const isReviewed = ({ lang, words, records }: Site, page: Page): boolean =>
  words.reviewed &&
  [records.project, ...page.shows, ...(page.texts ?? [])].every((record) => allReviewed(record, lang));
