import type { PropsOf } from '../attributes.ts';
import type { NewsCard, NewsFeed } from '../feed/types.ts';
import { Text, Title } from './text.tsx';
import { type ViewProps, Widget } from './widget.tsx';

/** The props of `NewsList`. */
export interface NewsListProps extends ViewProps, Pick<PropsOf<'news'>, 'limit' | 'topic' | 'summary' | 'count'> {
  readonly feed: NewsFeed;
}

interface NewsEntryProps {
  readonly item: NewsCard;
  readonly headingLevel: number;
  readonly summary?: PropsOf<'news'>['summary'];
}

/** A news item in a list: date, title, summary and, if it is outdated, what happened since. */
export const NewsEntry = ({ item, headingLevel, summary }: NewsEntryProps) => {
  const { date, notice } = item;
  return (
    <li className="mirocals-item">
      <p className="mirocals-date">
        <time dateTime={date.machine}>{date.text}</time>
        {notice && ' '}
        {notice && <span className="mirocals-label">{notice.label}</span>}
      </p>
      <Title level={headingLevel} href={item.href} lang={item.titleLang} text={item.title} />
      <Text name="summary" lang={item.summaryLang} text={summary !== 'hide' && item.summary} />
      <Text name="notice" lang={notice?.lang} text={notice?.text} />
    </li>
  );
};

/**
 * The news of the consortium, newest first.
 *
 * @example <NewsList feed={newsFeed(records, { lang: 'en', day: '2026-11-23' })} limit={3} topic="current" />
 */
export const NewsList = ({ limit = 0, topic = 'all', summary, ...view }: NewsListProps) => {
  const { feed, headingLevel = 2 } = view;
  const items = feed.items.filter(({ topics }) => topic === 'all' || topics.includes(topic));
  return (
    <Widget {...view} kind="news" list="items" all={feed.items.length}>
      {items.slice(0, limit > 0 ? limit : undefined).map((item) => (
        <NewsEntry key={item.id} item={item} headingLevel={headingLevel + 1} summary={summary} />
      ))}
    </Widget>
  );
};
