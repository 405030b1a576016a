import { unwrap } from '@mirocals/data/check/browser';
import { type CollectionName, isLanguage, languageName } from '@mirocals/data/schema';
import type * as z from 'zod';
import { words } from './hint.ts';
import { formSchema } from './paths.ts';

type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * Returns the path of a field in the words of the form.
 *
 * @example fieldName('people', 'sources.0.retrieved') // 'Sources 1, Looked up'
 */
export const fieldName = (collection: CollectionName, path: string): string => {
  let here: z.core.$ZodType | undefined = formSchema(collection);
  const names: string[] = [];
  for (const step of path.split('.').filter(Boolean)) {
    const { def } = (here ? unwrap(here).schema._zod : {}) as { def?: Def };
    if (def?.type === 'array') {
      here = def.element;
      names.push(`${names.pop() ?? ''} ${Number(step) + 1}`);
      continue;
    }
    here = def?.type === 'object' ? def.shape[step] : undefined;
    names.push((here && unwrap(here).meta.title) ?? (isLanguage(step) ? languageName(step) : undefined) ?? words(step));
  }
  return names.join(', ');
};
