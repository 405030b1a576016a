import type { PropsOf } from '../attributes.ts';
import type { NewsCard, NewsFeed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Heading } from './heading.tsx';
import { Items } from './items.tsx';
import { type ViewProps, Widget } from './widget.tsx';

/** The props of `NewsList`. */
export interface NewsListProps extends ViewProps, Pick<PropsOf<'news'>, 'limit' | 'topic' | 'summary'> {
  readonly feed: NewsFeed;
}

interface NewsEntryProps {
  readonly item: NewsCard;
  readonly headingLevel: number;
  readonly summary?: PropsOf<'news'>['summary'];
}

/** A news item in a list: date, title, summary and, if it is outdated, what happened since. */
export const NewsEntry = ({ item, headingLevel, summary }: NewsEntryProps) => {
  const { title, titleLang, summaryLang, date, notice, href } = item;
  return (
    <li className="mirocals-item">
      <p className="mirocals-date">
        <time dateTime={date.machine}>{date.text}</time>
        {notice && <span className="mirocals-label">{notice.label}</span>}
      </p>
      <Heading level={headingLevel} className="mirocals-name">
        <Anchor className="mirocals-cover" href={href} lang={titleLang}>
          {title}
        </Anchor>
      </Heading>
      {summary !== 'hide' && (
        <p className="mirocals-summary" lang={summaryLang}>
          {item.summary}
        </p>
      )}
      {notice && (
        <p className="mirocals-notice" lang={notice.lang}>
          {notice.text}
        </p>
      )}
    </li>
  );
};

/**
 * The news of the consortium, newest first.
 *
 * @example <NewsList feed={newsFeed(records, { lang: 'en', day: '2026-11-23' })} limit={3} topic="current" />
 */
export const NewsList = ({ feed, limit, topic = 'all', summary, ...view }: NewsListProps) => {
  const { headingLevel = 2 } = view;
  const items = feed.items.filter(({ topics }) => topic === 'all' || topics.includes(topic));
  return (
    <Widget {...view} feed={feed} kind="news">
      <Items feed={feed} className="mirocals-items">
        {items.slice(0, Number(limit) || undefined).map((item) => (
          <NewsEntry key={item.id} item={item} headingLevel={headingLevel + 1} summary={summary} />
        ))}
      </Items>
    </Widget>
  );
};
