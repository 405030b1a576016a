export { typesetAll } from '../strings/typeset-all.ts';
export { type FeedOptions, fundingIn, wordsOf } from './frame.ts';
export { markOf } from './mark.ts';
export { newsCard, newsFeed } from './news.ts';
export { organisationName } from './organisation-name.ts';
export { partnersFeed, placeInWords } from './partners.ts';
export { statusInWords, trialFeed } from './trial.ts';
export type * from './types.ts';
