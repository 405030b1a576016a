import { unwrap } from '@mirocals/data/check/browser';
import type * as z from 'zod';

type Def = z.core.$ZodTypes['_zod']['def'];

/** Keys that the editor, or the studio, adds for its own use. */
const internal = /^__(sc_|original$)/;

/**
 * Turns the values of a form into those of a record: without empty fields, optional switches that are off, and the editor's
 * own keys.
 *
 * @param outer the schema of the value.
 * @example clean(schemas.people, { name: 'Ada', honorific: '', note: null }) // { name: 'Ada' }
 */
export const clean = (outer: z.core.$ZodType, value: unknown): unknown => {
  const optional = outer._zod.def.type === 'optional';
  if (value === undefined || value === null || value === '') return undefined;
  if (optional && value === false) return undefined;
  if (typeof value === 'string') return value.trim();
  const { def } = unwrap(outer).schema._zod as { def: Def };
  if (Array.isArray(value)) {
    const entries = value.map((entry) => (def.type === 'array' ? clean(def.element, entry) : entry));
    const filled = entries.filter((entry) => entry !== undefined);
    return optional && filled.length === 0 ? undefined : filled;
  }
  if (typeof value !== 'object') return value;
  const shape: Record<string, z.core.$ZodType> = def.type === 'object' ? def.shape : {};
  const fields = Object.entries(value)
    .filter(([key]) => !internal.test(key))
    .map(([key, field]) => [key, shape[key] ? clean(shape[key], field) : field] as const)
    .filter(([, field]) => field !== undefined);
  // Every form has switches; an object with nothing but switches that are off has not been filled in.
  const empty = fields.every(([, field]) => field === false);
  return empty && (optional || fields.length === 0) ? undefined : Object.fromEntries(fields);
};
