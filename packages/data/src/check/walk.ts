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
}

/** A schema without its `optional`, and the meta of both. */
export const unwrap = (schema: z.core.$ZodType): { schema: z.core.$ZodType; meta: FieldMeta } => {
  const meta = ((schema as z.ZodType).meta?.() ?? {}) as FieldMeta;
  if (schema._zod.def.type !== 'optional') return { schema, meta };
  const inner = unwrap((schema as z.core.$ZodOptional)._zod.def.innerType);
  return { schema: inner.schema, meta: { ...inner.meta, ...meta } };
};

/**
 * Every value of a record that its schema knows, parents first. What does not have the shape of its schema is passed over.
 *
 * @example for (const { meta, value, path } of walk(schemas.people, person)) …
 */
export function* walk(outer: z.core.$ZodType, value: unknown, path: Path = []): Generator<Visit> {
  if (value === undefined) return;
  const { schema, meta } = unwrap(outer);
  yield { schema, meta, value, path };
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'object' && typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(def.shape)) {
      yield* walk(field, (value as Record<string, unknown>)[key], [...path, key]);
    }
  } else if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(def.element, entry, [...path, index]);
  }
}

const visits = new WeakMap<object, readonly Visit[]>();

/** What `walk` gives for a record, walked once however many rules ask. */
export const visitsOf = (entry: { readonly schema: z.core.$ZodType; readonly value: unknown }): readonly Visit[] => {
  const known = visits.get(entry) ?? [...walk(entry.schema, entry.value)];
  visits.set(entry, known);
  return known;
};
