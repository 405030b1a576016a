import { statusOn } from '@mirocals/data/status';
import { wordsOf } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';
import { trialOf } from './trial-of.ts';

const closed = new Set(['ACTIVE_NOT_RECRUITING', 'TERMINATED', 'WITHDRAWN', 'COMPLETED', 'NO_LONGER_AVAILABLE']);

/**
 * The state of the trial in words, and whether anybody can join. Without its date, which for some states is second-hand: the
 * timeline has it, with its source.
 *
 * @example stateOf(site) // 'Completed. Nobody can join.'
 */
export const stateOf = (site: Pick<Site, 'records' | 'lang' | 'words' | 'day'>): string => {
  const { lang, words, day } = site;
  const status = statusOn(trialOf(site), day)?.status ?? 'NOT_YET_RECRUITING';
  const state = wordsOf(lang).status[status];
  return closed.has(status) ? `${state}. ${words.nobodyCanJoin}` : state;
};
