import * as z from 'zod';
import { dateAdvice, dateForm, dayAdvice, isInCalendar } from './calendar.ts';

export { dateForm } from './calendar.ts';

const dateError = { error: `is not a date; ${dateAdvice}` };
const dayError = { error: `is not a day; ${dayAdvice}` };

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
