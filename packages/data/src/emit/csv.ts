import Papa from 'papaparse';
import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { languagesOf } from '../text.ts';
import type { Outputs } from './outputs.ts';
import { recordsOf } from './records-of.ts';
import { type JsonSchema, publishedShapes, refName, type Shapes } from './shapes.ts';

/** The first characters that make a spreadsheet run a cell as a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
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
 * Records as CSV, one per row (RFC 4180, UTF-8 with the byte order mark that spreadsheets need).
 *
 * The columns follow from the schema and do not depend on the records. A field of an object has a dotted name, such as
 * `place.city`. A list of words is one cell, separated by ` | `; a list of objects is one cell of JSON, so that the findings
 * of a result stay in its row. An unknown value is an empty cell. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers do not.
 *
 * @param name the name of the record's shape.
 */
export const toCsv = (records: readonly object[], name: string, shapes: Shapes): string => {
  const columns = columnsOf(shapes[name] ?? {}, shapes);
  const rows = records.map((record) => columns.map((path) => cellOf(record, path)));
  const fields = columns.map((path) => path.join('.'));
  return `\uFEFF${Papa.unparse({ fields, data: rows }, { escapeFormulae: formula })}`;
};

/** The records as CSV with all their languages, one file per collection. */
export const emitCsv = (records: Records): Outputs =>
  new Map(
    collectionNames.map((collection) => {
      const { name, shapes } = publishedShapes(collection, languagesOf(records));
      return [`csv/${collection}.csv`, toCsv(recordsOf(records, collection), name, shapes)];
    }),
  );
