import { type FieldMeta, unwrap } from '@mirocals/data/check/browser';
import { day, shippedLanguages } from '@mirocals/data/schema';
import type { Field } from '@sveltia/cms';
import type * as z from 'zod';
import { languages } from '../languages.ts';
import { hintOf, patternOf, words } from './hint.ts';
import { identifierOf, pathOptions } from './paths.ts';

type Def = z.core.$ZodTypes['_zod']['def'];

/** What a field is made from: its name, its schema, and the schema of its record. */
interface Place {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
  readonly record: z.core.$ZodType;
}

/**
 * Makes the fields of a form from a schema; labels, hints and patterns come from `.meta()`.
 *
 * @param record the schema of the whole record, in which the paths of `supports` are resolved.
 * @example fieldsOf(schemas().collections.people)[0] // { name: 'name', label: 'Name', widget: 'string', required: true, … }
 */
export const fieldsOf = (schema: z.core.$ZodType, record = schema): Field[] => {
  const { def } = unwrap(schema).schema._zod as { def: Def };
  if (def.type !== 'object') throw new Error(`A form edits an object, not ${def.type}.`);
  return Object.entries(def.shape).map(([name, field]) => fieldOf(name, field, record));
};

const fieldOf = (name: string, outer: z.core.$ZodType, record: z.core.$ZodType): Field => {
  const { schema, meta } = unwrap(outer);
  const place = { name, schema, meta, record };
  const hint = hintOf(meta);
  return {
    name,
    label: meta.title ?? words(name),
    ...(hint && { hint }),
    required: outer._zod.def.type !== 'optional',
    ...widgetOf(place),
  } as Field;
};

const widgetOf = (place: Place): object => {
  const { name, schema, meta } = place;
  const { def } = schema._zod as { def: Def };
  if (meta.reference) return relation(meta.reference);
  switch (def.type) {
    case 'string':
      return stringOf(name, patternOf(schema, meta.title ?? words(name)));
    case 'enum':
      return { widget: 'select', options: Object.values(def.entries).map(optionOf) };
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'number':
      return { widget: 'number', ...numberOf(schema as z.ZodNumber) };
    case 'array':
      return listOf(place, def.element);
    case 'object':
      return { widget: 'object', fields: fieldsOf(schema, place.record) };
    default:
      throw new Error(`There is no widget for ${name}, whose type is ${def.type}.`);
  }
};

/** Fields with several lines: texts in a language map, summaries and remarks. */
const longTexts: ReadonlySet<string> = new Set([...shippedLanguages, 'text', 'note', 'summary']);

const dayPattern = patternOf(unwrap(day).schema, '').pattern?.[0];

const stringOf = (name: string, { pattern }: ReturnType<typeof patternOf>) => {
  const format = 'YYYY-MM-DD';
  if (pattern?.[0] === dayPattern) {
    return { widget: 'datetime', type: 'date', format, date_format: format, time_format: false, default: '' };
  }
  return { widget: longTexts.has(name) ? 'text' : 'string', ...(pattern && { pattern }) };
};

const optionOf = (value: string | number) => ({ label: words(String(value)), value });

const numberOf = (schema: z.ZodNumber) => {
  const whole = schema.isInt;
  const bound = (value: number | null) => (value === null || !Number.isFinite(value) ? undefined : value);
  const min = bound(schema.minValue);
  const max = bound(schema.maxValue);
  return {
    value_type: whole ? 'int' : 'float',
    ...(min !== undefined && min > Number.MIN_SAFE_INTEGER && { min }),
    ...(max !== undefined && max < Number.MAX_SAFE_INTEGER && { max }),
  };
};

const relation = (target: NonNullable<FieldMeta['reference']>) => {
  const [collection = '', list] = target.split('.');
  const shown = list ? [`${list}.*.title.${languages()[0]}`] : [identifierOf(collection)];
  return {
    widget: 'relation',
    collection,
    value_field: list ? `${list}.*.id` : '{{slug}}',
    display_fields: shown,
    search_fields: shown,
  };
};

const listOf = (place: Place, inner: z.core.$ZodType) => {
  const { schema: element, meta } = unwrap(inner);
  const least = leastOf(place.schema);
  if (meta.reference) return { ...relation(meta.reference), multiple: true, ...least };
  const options = place.meta.fieldPaths ? pathOptions(place.record) : undefined;
  // Always check boxes: all fields that a source can support are visible, and each takes one key.
  if (options) return { widget: 'select', multiple: true, options, dropdown_threshold: options.length, ...least };
  const single = meta.title ?? place.meta.title ?? words(place.name);
  if (element._zod.def.type !== 'object') {
    const field = { ...fieldOf('entry', inner, place.record), label: single };
    return { widget: 'list', label_singular: single, ...least, field };
  }
  const fields = fieldsOf(element, place.record);
  return { widget: 'list', label_singular: single, collapsed: true, summary: summaryOf(fields), ...least, fields };
};

/** The minimum number of entries; the editor shows the field as required. */
const leastOf = (schema: z.core.$ZodType): { min?: number } => {
  const checks = (schema._zod.def.checks ?? []) as unknown as { _zod: { def: { minimum?: number } } }[];
  const min = checks.map(({ _zod }) => _zod.def.minimum).find((minimum) => minimum !== undefined);
  return min === undefined ? {} : { min };
};

/** The label of a collapsed list entry: its id, or its first field. */
const summaryOf = (fields: readonly Field[]) => {
  const named = fields.find(({ name }) => name === 'id') ?? fields[0];
  return `{{fields.${named?.name}}}`;
};
