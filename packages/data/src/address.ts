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
 * The path of a page in a language: the first language of the consortium has no prefix.
 *
 * @example pagePath('/trial/', 'fr', 'en') // '/fr/trial/'
 */
export const pagePath = (path: string, lang: Language, first: Language): string =>
  lang === first ? path : `/${lang}${path}`;

/**
 * The address of the page that shows a record, with an anchor where the page shows several. Its form in the first
 * language is permanent: it is the `@id` of the record in JSON-LD in every language.
 *
 * @param origin the base URL of the site; without it, the result is a path.
 * @param languages the language of the page and the first one of the consortium; without them, the page in the first one.
 * @example addressOf('organisations', 'genethon', 'https://mirocals.example') // 'https://mirocals.example/partners/genethon/'
 * @example addressOf('people', 'ada-example', 'https://mirocals.example/') // 'https://mirocals.example/people/#ada-example'
 * @example addressOf('people', 'ada-example', '', 'fr', 'en') // '/fr/people/#ada-example'
 */
export const addressOf = (
  collection: CollectionName,
  id: string,
  origin = '',
  ...languages: readonly [] | readonly [lang: Language, first: Language]
): string => {
  const path = paths[collection](id);
  const [lang, first] = languages;
  return origin.replace(/\/$/, '') + (lang === undefined || first === undefined ? path : pagePath(path, lang, first));
};

/**
 * The address of the page that shows a record, as {@link addressOf} gives it, except for trials: if there are several, or a trial
 * was retired, each has a page below the one that lists them.
 *
 * @example addressIn(records, 'trial', 'mirocals') // '/trial/'
 */
export const addressIn = (
  { trials }: { readonly trials: readonly { readonly id: string }[] },
  collection: CollectionName,
  id: string,
  origin = '',
  ...languages: readonly [] | readonly [lang: Language, first: Language]
): string => {
  const address = addressOf(collection, id, origin, ...languages);
  const isOnly = trials.length === 1 && trials[0]?.id === id;
  return collection === 'trial' && !isOnly ? `${address}${id}/` : address;
};
