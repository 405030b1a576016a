import { checkedDay, firstDay, lastDay } from './dates.ts';
import type { StatusEntry, Trial } from './records.ts';

export { recruitmentStatuses } from './schema/statuses.ts';

/**
 * The id of the answer to "Can I take part?", which follows the status until nobody can join any more.
 *
 * @example takePartId // 'take-part'
 */
export const takePartId = 'take-part';

const closed: ReadonlySet<StatusEntry['status']> = new Set([
  'ACTIVE_NOT_RECRUITING',
  'TERMINATED',
  'WITHDRAWN',
  'COMPLETED',
  'NO_LONGER_AVAILABLE',
]);

/**
 * Whether nobody can join a trial with a status. A suspended trial may start again, so it is not closed.
 *
 * @example isClosed('COMPLETED') // true
 */
export const isClosed = (status: StatusEntry['status']): boolean => closed.has(status);

/** The recruitment status of a trial on a day, as far as it is known. */
export interface StatusOn extends StatusEntry {
  /** Whether the status is known for that day. False in the year, season or month in which a later status may have begun. */
  readonly certain: boolean;
  /** The later statuses that may have begun by that day; empty if `certain` is true. */
  readonly possibly: readonly StatusEntry[];
}

/**
 * The recruitment status of a trial on a day: the last entry of its history that had surely begun by then. A year is not a
 * day: if recruitment ended in 2019, and no more is known, the answer for May 2019 is `RECRUITING`, `certain: false`,
 * with the later status in `possibly`.
 *
 * @param day such as `2026-11-23`.
 * @returns `undefined` if no status can have begun by the day.
 * @throws RangeError if `day` is not a day.
 * @example statusOn(trial, '2026-11-23')?.status // 'COMPLETED'
 * @example statusOn(trial, '2019-05-01')?.certain // false
 */
export const statusOn = (trial: Pick<Trial, 'status'>, day: string): StatusOn | undefined => {
  checkedDay(day);
  const begun = trial.status.findLastIndex(({ from }) => lastDay(from) <= day);
  const possibly = trial.status.slice(begun + 1).filter(({ from }) => firstDay(from) <= day);
  const entry = trial.status[begun] ?? possibly[0];
  if (!entry) return undefined;
  return { ...entry, certain: possibly.length === 0, possibly: possibly.filter((one) => one !== entry) };
};
