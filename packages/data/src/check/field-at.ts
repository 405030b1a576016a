import type * as z from 'zod';
import type { Path } from './problem.ts';
import { unwrap } from './walk.ts';

/** The schema of the field at a path, without its `optional`, and its meta; `undefined` if there is none. */
const fieldAt = (schema: z.ZodType, path: Path) => {
  let here = unwrap(schema);
  for (const step of path) {
    const { def } = here.schema._zod as z.core.$ZodTypes['_zod'];
    const next = def.type === 'object' ? def.shape[step] : def.type === 'array' ? def.element : undefined;
    if (!next) return undefined;
    here = unwrap(next);
  }
  return here;
};

/** The meta of the field at a path. */
export const metaAt = (schema: z.ZodType, path: Path) => fieldAt(schema, path)?.meta;

/** The keys of the group at a path, and which of them are required. */
export const shapeAt = (schema: z.ZodType, path: Path): Readonly<Record<string, z.core.$ZodType>> => {
  const { def } = (fieldAt(schema, path)?.schema._zod ?? {}) as Partial<z.core.$ZodTypes['_zod']>;
  return def?.type === 'object' ? def.shape : {};
};

/** The keys of the group at a path. */
export const keysAt = (schema: z.ZodType, path: Path): string[] => Object.keys(shapeAt(schema, path));

/** The required keys of the group at a path. */
export const requiredAt = (schema: z.ZodType, path: Path): string[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([key, { _zod }]) => (_zod.def.type === 'optional' ? [] : [key]));
