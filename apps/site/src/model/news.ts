import type { NewsItem } from '@mirocals/data';
import { newsCard } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';

/** A news item for a list of the site. A draft is marked as such in every list. */
export const newsCardOf = (site: Site, item: NewsItem) => {
  const { draft: label, draftNotice: text } = site.words.service;
  return {
    ...newsCard(item, site),
    // The notice says what came after, often in the words of the summary.
    ...(item.notice && { summary: '' }),
    ...(item.draft && { notice: { label, text } }),
  };
};

/**
 * The year of a news item, from its day, or from its period if the day is not known.
 *
 * @example yearOf({ period: '2019-23' }) // '2019'
 */
export const yearOf = ({ published, period }: Pick<NewsItem, 'published' | 'period'>): string =>
  (published ?? period ?? '').slice(0, 4);

/** News items by year, newest year first. */
export const newsByYear = (news: readonly NewsItem[]): [year: string, items: NewsItem[]][] => [
  ...Map.groupBy(news, yearOf),
];
