import type * as z from 'zod';
import type { ReferenceTarget } from '../schema/id.ts';
import { oncePer } from './once-per.ts';
import type { Path } from './problem.ts';

/** What a schema says about a field beyond its shape. */
export interface FieldMeta {
  /** The name of the shape, such as `Text`. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The value is an id of this collection. */
  readonly reference?: ReferenceTarget;
  /** Whether the value is a fact, which needs a source. False overrides true of a value that contains it. */
  readonly cited?: boolean;
  /** The values are paths of fields of the same record. */
  readonly fieldPaths?: boolean;
  /** Of the translation of a file: the language that it is translated from, and the keys of the original. */
  readonly translationOf?: { readonly language: string; readonly keys: readonly string[] };
}

/** A value of a record, with the schema and the meta of its field. */
export interface Visit {
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
  readonly value: unknown;
  readonly path: Path;
  /** The path as `supports` writes it: list entries are addressed by their id, if they have one. */
  readonly name: string;
  /** Whether the value is a fact, or part of one. */
  readonly isFact: boolean;
}

interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
}

/** A schema without its `optional`, and the meta of both. */
export const unwrap: (outer: z.core.$ZodType) => Unwrapped = oncePer((outer: z.core.$ZodType): Unwrapped => {
  const meta = ((outer as z.ZodType).meta?.() ?? {}) as FieldMeta;
  if (outer._zod.def.type !== 'optional') return { schema: outer, meta };
  const inner = unwrap((outer as z.core.$ZodOptional)._zod.def.innerType);
  return { schema: inner.schema, meta: { ...inner.meta, ...meta } };
});

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

/**
 * Every value of a record that its schema knows, parents before children. Values of another shape are skipped.
 *
 * @example for (const { meta, value, path } of visitsOf(entry)) …
 */
export const visitsOf: (entry: { readonly schema: z.core.$ZodType; readonly value: unknown }) => readonly Visit[] =
  oncePer(({ schema, value }: { readonly schema: z.core.$ZodType; readonly value: unknown }): readonly Visit[] => {
    const found: Visit[] = [];
    walk(schema, value, [], '', false, found);
    return found;
  });
