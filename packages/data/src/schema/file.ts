import type * as z from 'zod';
import { schemas } from './index.ts';
import { newsFile, newsTranslationFile } from './news.ts';
import { exceptions, releasedIds, retiredIds } from './register.ts';

/**
 * The schema for a file of the content folder, given its path in that folder; `undefined` if the file is not part of the records.
 *
 * @example schemaOfFile('people/ada-example.yaml') // schemas.people
 * @example schemaOfFile('news/first-visit.fr.md') // newsTranslationFile
 */
export const schemaOfFile = (file: string): z.ZodType | undefined => {
  if (file === 'retired.yaml') return retiredIds;
  if (file === 'exceptions.yaml') return exceptions;
  if (file === 'released-ids.json') return releasedIds;
  const [collection = '', name = ''] = file.split('/');
  if (collection === 'news') return name.endsWith('.en.md') ? newsFile : newsTranslationFile;
  return Object.hasOwn(schemas, collection) ? schemas[collection as keyof typeof schemas] : undefined;
};
