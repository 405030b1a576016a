import { isClosed, statusOn } from '@mirocals/data/status';
import { wordsOf } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';
import { trialOf } from './trial-of.ts';

/**
 * The state of the trial in words, and whether anybody can join. Without its date, which for some states is second-hand: the
 * timeline has it, with its source.
 *
 * @example stateOf(site) // 'Completed. Nobody can join.'
 */
export const stateOf = (site: Pick<Site, 'records' | 'lang' | 'words' | 'day'>): string => {
  const { lang, words, day } = site;
  const { status, changed } = wordsOf(lang);
  const found = statusOn(trialOf(site), day);
  if (!found) return status.NOT_YET_RECRUITING;
  const state = found.possibly.length > 0 ? changed(status[found.status]) : status[found.status];
  return [found, ...found.possibly].every((one) => isClosed(one.status)) ? `${state}. ${words.nobodyCanJoin}` : state;
};
