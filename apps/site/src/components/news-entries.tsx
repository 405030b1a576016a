import { NewsEntry, type NewsFeed } from '@mirocals/widgets';

interface NewsEntriesProps {
  readonly items: NewsFeed['items'];
  readonly headingLevel: number;
}

/** A list of news items; the whole of each item is one link. */
export const NewsEntries = ({ items, headingLevel }: NewsEntriesProps) => (
  <div className="mirocals">
    <ul className="mirocals-items">
      {items.map((item) => (
        <NewsEntry key={item.id} item={item} headingLevel={headingLevel} />
      ))}
    </ul>
  </div>
);
