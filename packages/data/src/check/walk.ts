import type * as z from 'zod';
import type { ReferenceTarget } from '../schema/id.ts';
import type { Path } from './problem.ts';

/** What a schema says of a field beside its shape. */
export interface FieldMeta {
  /** The name of the shape, such as `Text`. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The value is an id of this collection. */
  readonly reference?: ReferenceTarget;
  /** True: the value is a fact, which a source must support. False: it is none, even inside a value that is. */
  readonly cited?: boolean;
  /** The values are paths of fields of the record that they stand in. */
  readonly fieldPaths?: boolean;
}

/** A value that is present in a record, with the schema and the meta of its field. */
export interface Visit {
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
  readonly value: unknown;
  readonly path: Path;
  /** The path as `supports` writes it: an entry of a list goes by its id, if it has one. */
  readonly name: string;
  /** The value is a fact, or inside one. */
  readonly isFact: boolean;
}

const unwrapped = new WeakMap<z.core.$ZodType, { schema: z.core.$ZodType; meta: FieldMeta }>();

/** A schema without its `optional`, and the meta of both. */
export const unwrap = (outer: z.core.$ZodType): { readonly schema: z.core.$ZodType; readonly meta: FieldMeta } => {
  const known = unwrapped.get(outer);
  if (known) return known;
  const meta = ((outer as z.ZodType).meta?.() ?? {}) as FieldMeta;
  const inner =
    outer._zod.def.type === 'optional' ? unwrap((outer as z.core.$ZodOptional)._zod.def.innerType) : undefined;
  const made = inner ? { schema: inner.schema, meta: { ...inner.meta, ...meta } } : { schema: outer, meta };
  unwrapped.set(outer, made);
  return made;
};

const idOf = (value: unknown) => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const walk = (outer: z.core.$ZodType, value: unknown, path: Path, name: string, isInFact: boolean, found: Visit[]) => {
  if (value === undefined) return;
  const { schema, meta } = unwrap(outer);
  const isFact = isInFact || meta.cited === true;
  found.push({ schema, meta, value, path, name, isFact });
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const prefix = name === '' ? '' : `${name}.`;
  if (def.type === 'object' && typeof value === 'object' && value !== null) {
    for (const key in def.shape) {
      const field = (value as Record<string, unknown>)[key];
      if (field !== undefined)
        walk(def.shape[key] as z.core.$ZodType, field, [...path, key], prefix + key, isFact, found);
    }
  } else if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      walk(def.element, entry, [...path, index], prefix + (idOf(entry) ?? index), isFact, found);
    }
  }
};

const visits = new WeakMap<object, readonly Visit[]>();

/**
 * Every value of a record that its schema knows, parents first. What does not have the shape of its schema is passed over.
 * A record is walked once, however many rules ask.
 *
 * @example for (const { meta, value, path } of visitsOf(entry)) …
 */
export const visitsOf = (entry: { readonly schema: z.core.$ZodType; readonly value: unknown }): readonly Visit[] => {
  const known = visits.get(entry);
  if (known) return known;
  const found: Visit[] = [];
  walk(entry.schema, entry.value, [], '', false, found);
  visits.set(entry, found);
  return found;
};
