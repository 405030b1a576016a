import * as z from 'zod';

/** The form of a date, before it is looked up in the calendar. */
export const dateForm = /^\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\d{2})?)?$/;

/** Whether a full date exists in the calendar. Years, seasons and months are already settled by their form. */
const isInCalendar = (value: string) => {
  if (value.length < 'YYYY-MM-DD'.length) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
};

const dateError = {
  error: 'is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
};
const dayError = { error: 'is not a day; write it as 2025-05-09' };

/**
 * A date that is only as precise as is known, in EDTF (Library of Congress, ISO 8601-2): a year, a season
 * (21 spring, 22 summer, 23 autumn, 24 winter), a month or a day.
 *
 * @example '2019-23' // autumn 2019
 */
export const date = z
  .string()
  .regex(dateForm, { ...dateError, abort: true })
  .refine(isInCalendar, dateError)
  .meta({ pattern: dateForm.source });

/**
 * A date whose day is known.
 *
 * @example '2025-05-09'
 */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...dayError, abort: true })
  .refine(isInCalendar, dayError)
  .meta({ format: 'date' });
