export { typesetAll } from '../strings/typeset-all.ts';
export { answersOn, certainStatus } from './answers.ts';
export { type FeedOptions, fundingIn, wordsOf } from './common.ts';
export { markOf } from './mark.ts';
export { newsCard, newsFeed } from './news.ts';
export { centresOf, resultsOf } from './of-trial.ts';
export { organisationName, partnersFeed, placeInWords } from './partners.ts';
export { statusInWords, trialFeed } from './trial.ts';
export type * from './types.ts';
