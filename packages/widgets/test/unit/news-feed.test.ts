import { expect, it } from 'vitest';
import { newsFeed } from '../../src/feed/index.ts';
import { records } from '../feeds.ts';

const options = { lang: 'en', day: '2026-11-27' } as const;
const [first] = records.news;
if (!first) throw new Error('there is no news');
const many = Array.from({ length: 5_000 }, (_, index) => ({ ...first, id: `item-${index}` }));

it('has the newest hundred items and a link to the others', () => {
  const feed = newsFeed({ ...records, news: many }, options);
  expect(feed.items.map(({ id }) => id)).toEqual(many.slice(0, 100).map(({ id }) => id));
  expect(feed.more.href).toBe('/news/');
  // The date of the last check ignores sources of items that are not in the feed.
  const [old, ...rest] = many.toReversed().map((item) => ({ ...item, sources: [] as typeof item.sources }));
  const looked = { ...first.sources[0], retrieved: '2001-01-01' } as (typeof first.sources)[number];
  const news = [...rest, { ...old, sources: [looked] } as typeof first];
  expect(newsFeed({ ...records, news }, options).asOf).not.toContain('2001');
});

it('has all items if there are fewer than a hundred', () => {
  expect(newsFeed({ ...records, news: many.slice(0, 99) }, options).items).toHaveLength(99);
});
