import type { NewsItem } from '@mirocals/data';
import { newsCard } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';

/** A news item for a list of the site. A draft is marked as one wherever it stands. */
export const newsCardOf = (site: Site, item: NewsItem) => {
  const { draft: label, draftNotice: text } = site.words.service;
  return { ...newsCard(item, site), ...(item.draft && { notice: { label, text } }) };
};
