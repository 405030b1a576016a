import * as data from '@mirocals/data';
import { newsFeed, partnersFeed, trialFeed } from '../src/feed/index.ts';

/** The records that the package publishes. */
export const records = { ...data, retired: [] };

const options = { lang: 'en', day: '2026-11-24' } as const;

/** The feeds of the records, by the name of their widget. */
export const feeds = {
  partners: partnersFeed(records, options),
  news: newsFeed(records, options),
  trial: trialFeed(records, options),
};
