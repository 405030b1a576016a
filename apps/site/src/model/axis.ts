import type { Milestone } from '@mirocals/data';
import { firstDay, lastDay } from '@mirocals/data/dates';

/** A date on an axis: where it begins and ends, in percent of the width, and the row in which it has room. */
interface AxisMark {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** An axis of whole years, and the marks of the events in their order. */
export interface Axis {
  readonly years: readonly number[];
  readonly rows: number;
  readonly marks: readonly AxisMark[];
}

/** The minimum distance between two marks of a row, in percent: the width of a mark where the axis is 280 px wide. */
const distance = 7;

const shareOf = (day: string, first: number, count: number): number => {
  const year = Number(day.slice(0, 4));
  const inYear = (Date.parse(day) - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
  return ((year - first + inYear) / count) * 100;
};

/**
 * The events on an axis of years. A date known only to the month or the year is as long as that, so that nothing looks more
 * precise than it is.
 *
 * @example axisOf([{ date: '2015-10' }, { date: '2019' }]).years // [2015, 2016, 2017, 2018, 2019]
 */
export const axisOf = (events: readonly Pick<Milestone, 'date'>[]): Axis => {
  const spans = events.map(({ date }) => [firstDay(date), lastDay(date)] as const);
  const known = spans.flat().map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
  const ends: number[] = [];
  const marks = new Map<number, AxisMark>();
  for (const [index, [start, end]] of [...spans.entries()].sort(([, [one]], [, [other]]) => one.localeCompare(other))) {
    const [from, to] = [shareOf(start, first, years.length), shareOf(end, first, years.length)];
    const free = ends.findIndex((last) => last + distance <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    marks.set(index, { from, to, row });
  }
  return { years, rows: ends.length, marks: spans.flatMap((_, index) => marks.get(index) ?? []) };
};
