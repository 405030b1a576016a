import { firstDay } from './dates.ts';
import type { StatusEntry, Trial } from './records.ts';

/**
 * The recruitment status of a trial on a day: the last entry of its history that had begun by then.
 *
 * @param day such as `2026-11-23`.
 * @returns `undefined` if the day is before the first entry.
 * @example statusOn(trial, '2026-11-23')?.status // 'COMPLETED'
 */
export const statusOn = (trial: Trial, day: string): StatusEntry | undefined =>
  trial.status.findLast((entry) => firstDay(entry.from) <= day);
