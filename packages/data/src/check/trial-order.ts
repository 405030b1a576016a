import { firstDay } from '../dates.ts';
import type { Trial } from '../records.ts';
import { isClosed, statusOn } from '../status.ts';
import { compareTexts } from './problem.ts';

/** How much a trial matters to people who look for one: 0 if it recruits, 1 if it may recruit later, 2 if it is closed. */
const rankOn = (trial: Trial, day: string): number => {
  const found = statusOn(trial, day);
  if (found?.status === 'RECRUITING' && found.certain) return 0;
  return found && [found, ...found.possibly].every(({ status }) => isClosed(status)) ? 2 : 1;
};

const begun = ({ status: [first] }: Trial) => firstDay(first?.from ?? '');

/**
 * The display order of trials on a day, whose first one is shown where there is room for one: those that recruit, those that may
 * recruit later, closed ones; within each, the one whose status history begins last.
 *
 * @example trials.toSorted(trialOrder('2026-11-27'))
 */
export const trialOrder =
  (day: string) =>
  (one: Trial, other: Trial): number =>
    rankOn(one, day) - rankOn(other, day) || compareTexts(begun(other), begun(one)) || compareTexts(one.id, other.id);
