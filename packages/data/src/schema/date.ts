import edtf from 'edtf';
import * as z from 'zod';

/** The form of a date, for those who look at no calendar. */
export const dateForm = /^\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\d{2})?)?$/;

/** The grammar has a 29 February in every year; the date that the library makes of it moves on to March. */
const isInCalendar = (value: string) => {
  try {
    return edtf(value).edtf === value;
  } catch {
    return false;
  }
};

/** Records name the same days over and over, and the parser of EDTF is slow. */
const known = new Map<string, boolean>();

const isDate = (value: string) => {
  const answer = known.get(value) ?? isInCalendar(value);
  known.set(value, answer);
  return answer;
};

const dateError = {
  error: 'is not a date: write as much as is known, as 2019, 2019-09, 2019-09-30 or 2019-23 (autumn 2019)',
};
const dayError = { error: 'is not a day: write it as 2025-05-09' };

/**
 * A date as precisely as it is known and no more, in EDTF (Library of Congress, ISO 8601-2): a year, a season
 * (21 spring, 22 summer, 23 autumn, 24 winter), a month or a day.
 *
 * @example '2019-23' // autumn 2019
 */
export const date = z
  .string()
  .regex(dateForm, { ...dateError, abort: true })
  .refine(isDate, dateError)
  .meta({ pattern: dateForm.source });

/**
 * A date whose day is known.
 *
 * @example '2025-05-09'
 */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...dayError, abort: true })
  .refine(isDate, dayError)
  .meta({ format: 'date' });
