import { unwrap } from '@mirocals/data/check/browser';
import { type CollectionName, isLanguage } from '@mirocals/data/schema';
import type * as z from 'zod';
import { schemas } from '../languages.ts';
import { words } from './hint.ts';

type Def = z.core.$ZodTypes['_zod']['def'];

/** The schema of a collection's form; for news, that of the file in the first language. */
export const formSchema = (collection: CollectionName): z.core.$ZodType => {
  const { newsFile, collections } = schemas();
  return collection === 'news' ? newsFile : collections[collection];
};

const shapeOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> => {
  const { def } = unwrap(schema).schema._zod as { def: Def };
  return def.type === 'object' ? def.shape : {};
};

const names = ['acronym', 'name', 'label', 'title', 'term'];

/**
 * Returns the path of the field that names a record; of a text, its original.
 *
 * @example identifierOf('milestones') // 'title.en'
 */
export const identifierOf = (collection: string): string => {
  const shape = shapeOf(formSchema(collection as CollectionName));
  const name = names.find((one) => one in shape) ?? 'id';
  const inner = Object.keys(shapeOf(shape[name] as z.core.$ZodType));
  return inner.length > 0 ? `${name}.${inner[0]}` : name;
};

interface Option {
  readonly label: string;
  readonly value: string;
}

const isText = (schema: z.core.$ZodType) =>
  Object.keys(shapeOf(schema)).some((key) => key === 'lang' || isLanguage(key));

const isKeyedList = (schema: z.core.$ZodType) => {
  const { def } = unwrap(schema).schema._zod as { def: Def };
  return def.type === 'array' && 'id' in shapeOf(def.element);
};

/**
 * Returns the fields of a record that a source can support; `undefined` if the record has a list of entries with ids, whose
 * paths cannot be listed in advance.
 *
 * @example pathOptions(schemas().collections.centres) // [{ label: 'Hospital', value: 'name' }, …, { label: 'Place: City', value: 'place.city' }, …]
 */
export const pathOptions = (record: z.core.$ZodType): Option[] | undefined => {
  const fields = Object.entries(shapeOf(record));
  if (fields.some(([, schema]) => isKeyedList(schema))) return undefined;
  return fields.flatMap(([name, schema]) => {
    const { meta } = unwrap(schema);
    if (!meta.cited) return [];
    const label = meta.title ?? words(name);
    const parts = isText(schema) ? [] : Object.entries(shapeOf(schema));
    return [
      { label, value: name },
      ...parts.map(([part, inner]) => ({
        label: `${label}: ${unwrap(inner).meta.title ?? words(part)}`,
        value: `${name}.${part}`,
      })),
    ];
  });
};
