import { isMap, isScalar, isSeq } from 'yaml';
import type * as z from 'zod';
import { unwrap } from '../check/walk.ts';

/** Sorts the keys of a node, and of all nodes below it, in the order of the schema; unknown keys come last. */
export const orderKeys = (outer: z.core.$ZodType, node: unknown): void => {
  const { def } = unwrap(outer).schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'array' && isSeq(node)) {
    for (const entry of node.items) orderKeys(def.element, entry);
  }
  if (def.type !== 'object' || !isMap(node)) return;
  const keys = Object.keys(def.shape);
  const placeOf = (key: unknown) => {
    const place = isScalar(key) ? keys.indexOf(String(key.value)) : -1;
    return place < 0 ? keys.length : place;
  };
  node.items.sort((a, b) => placeOf(a.key) - placeOf(b.key));
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const field = Object.hasOwn(def.shape, name) ? def.shape[name] : undefined;
    if (field) orderKeys(field, value);
  }
};
