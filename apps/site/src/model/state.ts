import type { Trial } from '@mirocals/data';
import { isClosed, statusOn } from '@mirocals/data/status';
import { wordsOf } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';

/**
 * The state of a trial in words, and whether anybody can join. Without its date, which for some states is second-hand: the
 * timeline has it, with its source.
 *
 * @example stateOf(site, trial) // 'Completed. Nobody can join.'
 */
export const stateOf = ({ lang, words, day }: Pick<Site, 'lang' | 'words' | 'day'>, trial: Trial): string => {
  const { status, changed } = wordsOf(lang);
  const found = statusOn(trial, day);
  if (!found) return status.NOT_YET_RECRUITING;
  const state = found.possibly.length > 0 ? changed(status[found.status]) : status[found.status];
  return [found, ...found.possibly].every((one) => isClosed(one.status)) ? `${state}. ${words.nobodyCanJoin}` : state;
};
