import type { NewsItem } from '@mirocals/data';

/**
 * The year of a news item: of its day, or of the period where no day is known.
 *
 * @example yearOf({ period: '2019-23' }) // '2019'
 */
export const yearOf = ({ published, period }: Pick<NewsItem, 'published' | 'period'>): string =>
  (published ?? period ?? '').slice(0, 4);

/** The years that have news, the newest first, each with its items. */
export const newsByYear = (news: readonly NewsItem[]): [year: string, items: NewsItem[]][] => [
  ...Map.groupBy(news, yearOf),
];
