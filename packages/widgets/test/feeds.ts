import * as data from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';
import { newsFeed, partnersFeed, trialFeed } from '../src/feed/index.ts';

/** The records that the package publishes. */
export const records = { ...data, retired: [] };

/** The languages of the records, in which there are feeds. */
export const languages = languagesOf(data);

/** Returns the feeds in a language, by the name of the widget. */
export const feedsIn = (lang: data.Language) => {
  const options = { lang, day: '2026-11-27' } as const;
  return {
    partners: partnersFeed(records, options),
    news: newsFeed(records, options),
    trial: trialFeed(records, options),
  };
};

/** The feeds in English. */
export const feeds = feedsIn('en');
