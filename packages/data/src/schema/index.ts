import { centre } from './centre.ts';
import { glossaryEntry } from './glossary.ts';
import type { CollectionName } from './id.ts';
import type { Languages } from './languages.ts';
import { milestone } from './milestone.ts';
import { news, newsFile, newsTranslationFile } from './news.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { retiredId, retiredIds } from './register.ts';
import { result } from './result.ts';
import { source } from './source.ts';
import { textSchemas } from './text.ts';
import { trial } from './trial.ts';

export { day } from './date.ts';
export {
  type CollectionName,
  collectionNames,
  type RecordsKey,
  type ReferenceTarget,
  recordsKey,
  singletons,
} from './id.ts';
export { isLanguage, type Language, type Languages, languageName, shippedLanguages } from './languages.ts';
export { recruitmentStatuses } from './statuses.ts';

/** The schemas of everything that has texts, in the languages of a consortium. */
export type Schemas = ReturnType<typeof makeSchemas>;

const makeSchemas = (languages: Languages) => {
  const texts = textSchemas(languages);
  return {
    /** A text with its translations, and one translation. */
    text: texts.text,
    translation: texts.translation,
    /** The file of a news item in the first language, and in any other. */
    newsFile: newsFile(texts),
    newsTranslationFile: newsTranslationFile(texts),
    retiredId: retiredId(texts),
    retiredIds: retiredIds(texts),
    /** The schema of a record in each collection. The record's `id` is not part of it: it is the name of the file. */
    collections: {
      project: project(texts),
      trial: trial(texts),
      organisations: organisation(texts),
      people: person(texts),
      centres: centre(texts),
      results: result(texts),
      milestones: milestone(texts),
      publications: publication(texts),
      news: news(texts),
      sources: source(texts),
      glossary: glossaryEntry(texts),
    } as const satisfies Record<CollectionName, unknown>,
  };
};

const made = new Map<string, Schemas>();

/**
 * The schemas of the records of a consortium, whose texts are in these languages. The same languages give the same schemas.
 *
 * @example schemasIn(['en', 'fr']).text.safeParse({ en: 'Trial', sv: 'Prövning' }).success // false
 */
export const schemasIn = (languages: Languages): Schemas => {
  const key = languages.join();
  const schemas = made.get(key) ?? makeSchemas(languages);
  made.set(key, schemas);
  return schemas;
};

/**
 * The languages of the records of MIROCALS.
 *
 * @example languages[0] // 'en'
 */
export const languages = ['en', 'fr', 'it', 'sv'] as const satisfies Languages;

const collectionsIn = (these: Languages) => schemasIn(these).collections;

/**
 * The schemas of the records of MIROCALS by collection; for those of a consortium with other languages, see {@link schemasIn}.
 *
 * @example schemas.people.safeParse({ name: 'Ada Example' }).success // false
 */
// Bundlers leave it out where it is not used.
export const schemas: Schemas['collections'] = /* @__PURE__ */ collectionsIn(languages);
