import { isInCalendar } from '../schema/calendar.ts';
import type { Cell, Remarks } from './remark.ts';

/** Characters without width, which files of institutions contain by accident. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** The characters that exports of databases write as codes of HTML. */
const coded: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#039', "'"],
  ['nbsp', ' '],
]);

/**
 * The words of a text from an imported file, as records write them: on one line, without white space at the ends, invisible
 * characters and codes of HTML, with composed letters.
 *
 * @example tidy('  Institut\u00ad national\n de la santé ') // 'Institut national de la santé'
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/&([a-z]+|#0?39);/g, (code, name: string) => coded.get(name) ?? code)
    .replace(/\s+/g, ' ')
    .trim();

/** A text of an imported file; refused if it is empty. */
export const requiredText = (cell: Cell, what: string, remarks: Remarks): string => {
  const text = tidy(cell.text);
  if (text === '') remarks.refuse(cell.at, `has no ${what}`);
  return text;
};

/**
 * An amount of money. CORDIS writes some with a decimal comma and some with a decimal point.
 *
 * @example amountOf({ text: '51611,25', at }, 'totalCost', remarks) // 51611.25
 */
export const amountOf = (cell: Cell, field: string, remarks: Remarks): number | undefined => {
  const text = cell.text.trim();
  if (text === '') return undefined;
  if (/^\d{1,12}([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  remarks.refuse(cell.at, `${field} "${text}" is not an amount; expected digits such as 51611.25 or 51611,25`);
  return undefined;
};

/**
 * The part of a date that exists: a day that no calendar has is cut to its month, a month that no year has to the year.
 *
 * @example certainDate('1930', '02', '29') // '1930-02'
 */
export const certainDate = (year: string, month?: string, day?: string): string => {
  if (month === undefined || !/^(0[1-9]|1[0-2])$/.test(month)) return year;
  const date = `${year}-${month}-${day}`;
  return day !== undefined && /^\d{2}$/.test(day) && isInCalendar(date) ? date : `${year}-${month}`;
};

/** The day in a cell, which may be followed by a time. Refused if it is not a date; cut, with a remark, if it never was. */
export const dateOf = (cell: Cell, field: string, remarks: Remarks): string => {
  const text = cell.text.trim();
  const [, date = '', year = '', month = '', day = ''] = /^((\d{4})-(\d{2})-(\d{2}))([ T].*)?$/.exec(text) ?? [];
  if (date === '') {
    remarks.refuse(cell.at, text === '' ? `has no ${field}` : `${field} "${text}" is not a day such as 2015-09-01`);
    return '';
  }
  const certain = certainDate(year, month, day);
  if (certain !== date) {
    remarks.leaveOut(
      cell.at,
      `${field} "${date}" is not in the calendar; "${certain}" was used, so correct the record`,
    );
  }
  return certain;
};
