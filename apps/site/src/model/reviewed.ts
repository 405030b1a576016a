import { isReviewed } from '@mirocals/data/text';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * Whether a person has reviewed all that a page says in its language: the words of the interface, the records that it
 * shows with the titles of their sources, and the project, which every page names.
 */
export const isPageReviewed = ({ lang, words, records }: Site, page: Page): boolean => {
  const cited = new Set(page.shows.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const shown = [
    records.project,
    ...page.shows,
    ...records.sources.filter(({ id }) => cited.has(id)),
    ...(page.texts ?? []),
  ];
  return words.reviewed && shown.every((record) => isReviewed(record, lang));
};
