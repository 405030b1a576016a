const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * A value as JSON with sorted keys: equal for two values with equal content, whatever the order of their keys.
 *
 * @example sortedJson({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export const sortedJson = (value: unknown): string => JSON.stringify(value, sorted) ?? '';
