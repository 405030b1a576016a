import type { Citation } from './records.ts';

/**
 * Whether a path in `supports` covers a field: a path covers everything below it.
 *
 * @example covers('place', 'place.city') // true
 * @example covers('place', 'placebo') // false
 */
export const covers = (support: string, field: string): boolean => field === support || field.startsWith(`${support}.`);

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value of a field; an entry of a list is named by its id or, if it has none, by its index. */
const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (!isGroup(value)) return undefined;
    if (!Array.isArray(value)) return Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;
    return value.find((entry) => isGroup(entry) && 'id' in entry && entry.id === key) ?? value[Number(key)];
  }, record);

/**
 * The citations of a record that support a field, by the rule of the check: a path in `supports` covers everything below
 * it. For a field with parts, the citations of its parts are included.
 *
 * @param field the path of a field, such as `place.city`; an entry of a list is named by its id.
 * @throws RangeError if the record has no such field.
 * @example citationsOf(genethon, 'website')[0]?.source // 'organisation-website'
 */
export const citationsOf = <One extends Citation>(
  record: { readonly id: string; readonly sources: readonly One[] },
  field: string,
): One[] => {
  if (valueAt(record, field) === undefined)
    throw new RangeError(
      `The record "${record.id}" has no field "${field}"; name one such as ${Object.keys(record)[1]}.`,
    );
  return record.sources.filter(({ supports }) => supports.some((one) => covers(one, field) || covers(field, one)));
};
