export { type FeedOptions, pagePath, wordsOf } from './frame.ts';
export { markOf } from './mark.ts';
export { newsFeed } from './news.ts';
export { partnersFeed, placeInWords } from './partners.ts';
export { statusInWords, trialFeed } from './trial.ts';
export type * from './types.ts';
