import { addressOf, pagePath } from '@mirocals/data/address';
import { formatDate, isoDate } from '@mirocals/data/dates';
import { firstLanguage, originalOf, textIn } from '@mirocals/data/text';
import type { NewsItem, Records } from '@mirocals/data/types';
import { commonFields, type FeedOptions, foreign, wordsOf } from './common.ts';
import type { NewsCard, NewsFeed } from './types.ts';

/**
 * Returns a news item as a list shows it.
 *
 * @example newsCard(item, { lang: 'fr', day: '2026-11-23' }).date.text // '15 mai 2025'
 */
export const newsCard = (item: NewsItem, { lang }: FeedOptions): NewsCard => {
  const date = item.published ?? item.period ?? '';
  return {
    id: item.id,
    title: textIn(item.title, lang).text,
    summary: textIn(item.summary, lang).text,
    ...foreign('titleLang', item.title, lang),
    ...foreign('summaryLang', item.summary, lang),
    date: { text: formatDate(date, lang), machine: isoDate(date) },
    ...(item.notice && {
      notice: {
        label: wordsOf(lang).outdated,
        text: textIn(item.notice, lang).text,
        ...foreign('lang', item.notice, lang),
      },
    }),
    topics: [item.notice ? 'archive' : 'current', ...(item.result ? (['results'] as const) : [])],
    href: addressOf('news', item.id, '', lang, originalOf(item.title).lang),
  };
};

/** The maximum number of items in a feed. Every page with the widget loads all of them; the site has the older ones. */
const maximum = 100;

/**
 * Returns the data of the news list: at most a hundred items, newest first.
 *
 * @example newsFeed(records, { lang: 'fr', day: '2026-11-23' }).items[0]?.date.text // '15 mai 2025'
 */
export const newsFeed = (records: Records, options: FeedOptions): NewsFeed => {
  const words = wordsOf(options.lang);
  const newest = records.news.slice(0, maximum);
  const own = {
    title: words.newsTitle(records.project.acronym),
    more: { text: words.allNews, href: pagePath('/news/', options.lang, firstLanguage(records)) },
  };
  return {
    ...commonFields(records, options, newest, own),
    items: newest.map((item) => newsCard(item, options)),
  };
};
