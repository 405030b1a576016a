/**
 * The form of a date in EDTF: a year, a season (21 spring, 22 summer, 23 autumn, 24 winter), a month or a day. It knows the
 * length of each month, but not the leap years.
 *
 * @example dateForm.test('2019-23') // true
 */
export const dateForm =
  /^\d{4}(-(2[1-4]|(0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|[12]\d))?))?$/;

/**
 * Whether a full date exists in the calendar. Years, seasons and months are already settled by their form.
 *
 * @example isInCalendar('2023-02-29') // false
 */
export const isInCalendar = (value: string): boolean => {
  if (value.length < 'YYYY-MM-DD'.length) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
};

/** What a date must look like, for messages. */
export const dateAdvice = 'write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019';

/** What a day must look like, for messages. */
export const dayAdvice = 'write it as 2025-05-09';
