import type { Records } from '@mirocals/data';

/** The records without drafts: what feeds and files for programs are made from, since whoever reads them takes all for published. */
export const published = (records: Records): Records => ({
  ...records,
  news: records.news.filter(({ draft }) => !draft),
});
