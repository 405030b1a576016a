import { expect, it } from 'vitest';
import { firstDay, formatDate, isoDate, lastDay } from '../src/dates.ts';
import { date, day } from '../src/schema/date.ts';

/** The days of each month, written down rather than computed, so that the test does not ask the calendar it tests. */
const daysOf = (year: number, month: number) => {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, number) => number);
const years = [0, 1, 4, 100, 400, 1582, 1700, 1900, 1999, 2000, 2019, 2020, 2023, 2024, 2100, 2400, 9996, 9999];

it('accepts exactly the days that exist, in any year, month and season', () => {
  for (const year of years) {
    for (const month of upTo(30)) {
      for (const dayOfMonth of upTo(40)) {
        const value = `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
        const exists = dayOfMonth >= 1 && dayOfMonth <= daysOf(year, month);
        expect([value, date.safeParse(value).success, day.safeParse(value).success]).toEqual([value, exists, exists]);
      }
      const isMonth = month >= 1 && month <= 12;
      const value = `${pad(year, 4)}-${pad(month)}`;
      expect([value, date.safeParse(value).success]).toEqual([value, isMonth || (month >= 21 && month <= 24)]);
      expect(day.safeParse(value).success).toBe(false);
    }
    expect(date.safeParse(pad(year, 4)).success).toBe(true);
  }
});

it('has a 29 February in the year 0, which is a leap year', () => {
  expect(date.safeParse('0000-02-29').success).toBe(true);
  expect(date.safeParse('0001-02-29').success).toBe(false);
});

it.each([
  '',
  '19',
  '2019-9',
  '2019-09-3',
  '2019/2020',
  '2019?',
  '2019-09-30T00:00:00Z',
  '+2019',
  '-2019',
  '2019-23-01',
])('refuses %j as a date and as a day', (value) => {
  expect([date.safeParse(value).success, day.safeParse(value).success]).toEqual([false, false]);
});

it.each(['', 'garbage', '2019?', '2019-2', '2019-09-31', '2019-02-30', '2019-23-01'])(
  'throws for %j in every function for dates',
  (value) => {
    for (const read of [firstDay, lastDay, isoDate, (text: string) => formatDate(text, 'en')]) {
      expect(() => read(value)).toThrow('is not a date; write as much as is known');
    }
  },
);

it('throws for a language that the package does not have', () => {
  expect(() => formatDate('2019-23', 'nl' as 'en')).toThrow('"nl" is not a language of this package');
});
