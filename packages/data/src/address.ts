import type { Language } from './records.ts';
import type { CollectionName } from './schema/collections.ts';

const paths: Record<CollectionName, (id: string) => string> = {
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
 * The path of a page in a language: English has no prefix.
 *
 * @example pagePath('/trial/', 'fr') // '/fr/trial/'
 */
export const pagePath = (path: string, lang: Language): string => (lang === 'en' ? path : `/${lang}${path}`);

/**
 * The address of the page that shows a record, with an anchor where the page shows several. Its English form is permanent:
 * it is the `@id` of the record in JSON-LD in every language.
 *
 * @param origin the base URL of the site; without it, the result is a path.
 * @example addressOf('organisations', 'genethon', 'https://mirocals.example') // 'https://mirocals.example/partners/genethon/'
 * @example addressOf('people', 'ada-example', 'https://mirocals.example/') // 'https://mirocals.example/people/#ada-example'
 * @example addressOf('people', 'ada-example', '', 'fr') // '/fr/people/#ada-example'
 */
export const addressOf = (collection: CollectionName, id: string, origin = '', lang: Language = 'en'): string =>
  origin.replace(/\/$/, '') + pagePath(paths[collection](id), lang);
