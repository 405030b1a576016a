import type { Records } from '@mirocals/data';

/** The records without drafts, for feeds and the API, whose readers assume that everything is published. */
export const published = (records: Records): Records => ({
  ...records,
  news: records.news.filter(({ draft }) => !draft),
});
