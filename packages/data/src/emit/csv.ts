import Papa from 'papaparse';
import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import type { Outputs } from './outputs.ts';
import { recordsOf } from './records-of.ts';
import { type JsonSchema, publishedShapes, refName, type Shapes } from './shapes.ts';

/** Spreadsheets run a cell that begins so as a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r]/;

const columnsOf = (schema: JsonSchema, shapes: Shapes, path: readonly string[] = []): (readonly string[])[] => {
  if (schema.$ref) return columnsOf(shapes[refName(schema.$ref)] ?? {}, shapes, path);
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return [path];
  return fields.flatMap(([key, field]) => columnsOf(field as JsonSchema, shapes, [...path, key]));
};

const cellOf = (record: unknown, path: readonly string[]) => {
  const value = path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], record);
  if (!Array.isArray(value)) return value;
  return value.some((entry) => typeof entry === 'object') ? JSON.stringify(value) : value.join(' | ');
};

/**
 * Records as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need), one row a record.
 *
 * The columns are those of the schema, whatever the records hold, so that a program may rely on them: what is in an object
 * has the dotted name `place.city`. A list of words is one cell, separated by ` | `; a list of objects is one cell of JSON,
 * so that what belongs together, such as the findings of a result, stays in one row. What is not known is empty. Text that
 * a spreadsheet would run as a formula has an apostrophe before it; numbers are never touched.
 *
 * @param name of the shape of a record.
 */
export const toCsv = (records: readonly object[], name: string, shapes: Shapes): string => {
  const columns = columnsOf(shapes[name] ?? {}, shapes);
  const rows = records.map((record) => columns.map((path) => cellOf(record, path)));
  const fields = columns.map((path) => path.join('.'));
  return `\uFEFF${Papa.unparse({ fields, data: rows }, { escapeFormulae: formula })}\r\n`;
};

/** The records as CSV in all their languages, one file a collection. */
export const emitCsv = (records: Records): Outputs =>
  new Map(
    collectionNames.map((collection) => {
      const { name, shapes } = publishedShapes(collection);
      return [`csv/${collection}.csv`, toCsv(recordsOf(records, collection), name, shapes)];
    }),
  );
