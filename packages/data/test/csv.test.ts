import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { check, contentFolder } from '../src/check/index.ts';
import { emitCsv, toCsv } from '../src/emit/csv.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import { collectionNames } from '../src/schema/index.ts';

const { records } = await check(contentFolder, { day: '2026-11-27' });
if (!records) throw new Error('the records have problems');
const files = emitCsv(records);

const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** The cells of a record, as described in docs/data.md. */
const flat = (value: object, path: string[] = []): [string, string][] =>
  Object.entries(value).flatMap(([key, field]) => {
    const name = [...path, key];
    if (Array.isArray(field)) {
      const cell = typeof field[0] === 'object' ? JSON.stringify(field) : field.join(' | ');
      return [[name.join('.'), cell]];
    }
    return typeof field === 'object' ? flat(field, name) : [[name.join('.'), String(field)]];
  });

it.each(collectionNames)('writes every value of a record in %s into its row, and nothing else', (collection) => {
  const rows = rowsOf(files.get(`csv/${collection}.csv`) ?? '');
  const filled = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
  expect(filled).toEqual(recordsOf(records, collection).map((record) => Object.fromEntries(flat(record))));
});

describe('toCsv', () => {
  const shapes = { Row: { properties: { text: { type: 'string' }, number: { type: 'number' } } } } as const;
  const cell = (text: string) => rowsOf(toCsv([{ text }], 'Row', shapes))[0]?.text;

  it.each(['=1+1', '+33 1 23', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.org")\nsecond line'])(
    'marks %j as text, which a spreadsheet would run as a formula',
    (text) => expect(cell(text)).toBe(`'${text}`),
  );

  it('leaves numbers and harmless texts unchanged', () => {
    expect(toCsv([{ text: 'a = b', number: -0.13947 }], 'Row', shapes)).toBe('\uFEFFtext,number\r\na = b,-0.13947');
  });
});
