import { firstDay } from './dates.ts';
import type { StatusEntry, Trial } from './records.ts';

/**
 * The recruitment status that a trial had on a day: the last entry of its history that had begun by then.
 *
 * @param day as `2026-11-23`.
 * @returns `undefined` for a day before the history begins.
 * @example statusOn(trial, '2026-11-23')?.status // 'COMPLETED'
 */
export const statusOn = (trial: Trial, day: string): StatusEntry | undefined =>
  trial.status.findLast((entry) => firstDay(entry.from) <= day);
