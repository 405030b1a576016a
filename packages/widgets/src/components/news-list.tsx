import type { NewsCard, NewsFeed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Frame, type ViewProps } from './frame.tsx';
import { Heading } from './heading.tsx';

/** What `NewsList` shows, and how. */
export interface NewsListProps extends ViewProps {
  readonly feed: NewsFeed;
  /** At most so many items; all by default. */
  readonly limit?: number | undefined;
}

interface NewsEntryProps {
  readonly item: NewsCard;
  readonly headingLevel: number;
}

/** A news item in a list: its date, its title, its summary, and what came after where it is out of date. */
export const NewsEntry = ({ item, headingLevel }: NewsEntryProps) => {
  const { title, summary, wordsLang, date, notice, href } = item;
  return (
    <li className="mirocals-item" part="item">
      <p className="mirocals-date">
        <time dateTime={date.machine}>{date.text}</time>
        {notice && <span className="mirocals-label">{notice.label}</span>}
      </p>
      <Heading level={headingLevel} className="mirocals-name">
        <Anchor className="mirocals-cover" href={href} lang={wordsLang}>
          {title}
        </Anchor>
      </Heading>
      <p className="mirocals-summary" lang={wordsLang}>
        {summary}
      </p>
      {notice && (
        <p className="mirocals-notice" lang={notice.lang}>
          {notice.text}
        </p>
      )}
    </li>
  );
};

/**
 * The news of the consortium, the newest first.
 *
 * @example <NewsList feed={newsFeed(records, { lang: 'en', day: '2026-11-23' })} limit={3} />
 */
export const NewsList = ({ feed, limit, headingLevel = 2, className = '' }: NewsListProps) => (
  <Frame feed={feed} kind="news" headingLevel={headingLevel} className={className}>
    <ul className="mirocals-items">
      {feed.items.slice(0, limit).map((item) => (
        <NewsEntry key={item.id} item={item} headingLevel={headingLevel + 1} />
      ))}
    </ul>
  </Frame>
);
