import type { Language } from './records.ts';
import type { CollectionName } from './schema/id.ts';

const places: Record<CollectionName, (id: string) => string> = {
  project: () => '/',
  trial: () => '/trial/',
  organisations: (id) => `/partners/${id}/`,
  people: (id) => `/people/#${id}`,
  centres: (id) => `/centres/#${id}`,
  results: (id) => `/results/#${id}`,
  milestones: (id) => `/timeline/#${id}`,
  publications: (id) => `/publications/#${id}`,
  news: (id) => `/news/${id}/`,
  sources: (id) => `/sources/#${id}`,
  glossary: (id) => `/glossary/#${id}`,
};

/**
 * Where a record is shown on the site. In English, which is the default, the address names the record for ever: it is the
 * record's `@id` in JSON-LD, whatever the language.
 *
 * @param origin where the site stands, without a slash at the end.
 * @example addressOf('organisations', 'genethon', 'https://mirocals.example') // 'https://mirocals.example/partners/genethon/'
 */
export const addressOf = (collection: CollectionName, id: string, origin: string, lang: Language = 'en'): string =>
  `${origin}${lang === 'en' ? '' : `/${lang}`}${places[collection](id)}`;
