import { isReviewed } from '@mirocals/data/text';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * Whether a person has reviewed all that a page says in its language: the words of the interface, the records that it
 * shows, and the project, which every page names.
 */
export const isPageReviewed = ({ lang, words, records }: Site, page: Page): boolean =>
  words.reviewed && [records.project, ...page.shows, ...(page.texts ?? [])].every((record) => isReviewed(record, lang));
