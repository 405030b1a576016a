import type * as z from 'zod';
import { isCollection } from './id.ts';
import { schemasIn } from './index.ts';
import type { Languages } from './languages.ts';
import { exceptions, releasedIds } from './register.ts';

/**
 * The schema for a file of the content folder, given its path in that folder; `undefined` if the file is not part of the records.
 *
 * @example schemaOfFile('people/ada-example.yaml', ['en', 'fr']) // schemasIn(['en', 'fr']).collections.people
 * @example schemaOfFile('news/first-visit.fr.md', ['en', 'fr']) // schemasIn(['en', 'fr']).newsTranslationFile
 */
export const schemaOfFile = (file: string, languages: Languages): z.ZodType | undefined => {
  const schemas = schemasIn(languages);
  if (file === 'retired.yaml') return schemas.retiredIds;
  if (file === 'exceptions.yaml') return exceptions;
  if (file === 'released-ids.json') return releasedIds;
  const [collection = '', name = ''] = file.split('/');
  if (collection === 'news')
    return name.endsWith(`.${languages[0]}.md`) ? schemas.newsFile : schemas.newsTranslationFile;
  return isCollection(collection) ? schemas.collections[collection] : undefined;
};
