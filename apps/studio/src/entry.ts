import type { CollectionName, Language } from '@mirocals/data/schema';
import { clean } from './clean.ts';
import { formSchema } from './config/paths.ts';
import { languages, schemas } from './languages.ts';

/** A record as the editor passes it, as plain objects. */
export interface DraftEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  /** The values in the first language. */
  readonly data: object;
  /** The values in the other languages, if the collection has a file for each language. */
  readonly i18n: Partial<Record<Language, { readonly data?: object }>>;
  /** Whether the record has no file yet. */
  readonly newRecord?: boolean;
}

/**
 * The key under which the studio gives the editor the text of a record's file, beside its values. No form has a field for it; the
 * editor keeps it with the draft and with the backup of a draft, and returns it on saving.
 */
const originalKey = '__original';

/** The values of a file for the editor, with the text of the file. */
export const withOriginal = (value: object, text: string): object => ({ ...value, [originalKey]: text });

/** The editor trims every text: that of a file, and those of a form. */
const originalIn = (data: object | undefined): string | undefined => {
  const text = (data as { [originalKey]?: string } | undefined)?.[originalKey];
  return text === undefined ? undefined : `${text.trim()}\n`;
};

/** The texts of the files of a draft when its form was opened, by their paths; `undefined` for a file that did not exist. */
export const originalsOf = (entry: DraftEntry): Map<string, string | undefined> => {
  const [first] = languages();
  const inFirst = originalIn(entry.data);
  return new Map(
    [...filesOf(entry).keys()].map((file) => {
      const language = entry.collection === 'news' ? (file.split('.').at(-2) as Language) : first;
      const original = language === first ? inFirst : originalIn(entry.i18n[language]?.data);
      // A language that has been added to a record starts as a copy of the first.
      const isCopy = entry.newRecord || (language !== first && original === inFirst);
      return [file, isCopy ? undefined : original];
    }),
  );
};

/**
 * Turns the values of a form into those of a file. Of news, the values with sources are those of the file in the first language.
 *
 * @returns `undefined` if nothing has been filled in.
 */
export const fileValue = (collection: CollectionName, data: object): object | undefined => {
  if (collection !== 'news') return clean(formSchema(collection), data) as object | undefined;
  if (!('sources' in data)) {
    const value = clean(schemas().newsTranslationFile, data) as { reviewed?: boolean } | undefined;
    return value && Object.keys(value).some((key) => key !== 'reviewed') ? { reviewed: false, ...value } : undefined;
  }
  const { reviewed: _, ...values } = data as { reviewed?: unknown };
  return clean(formSchema('news'), values) as object | undefined;
};

/**
 * Returns the files of a record by their paths in the content folder; `undefined` for a language that the record lacks.
 *
 * @example filesOf({ collection: 'news', slug: 'first-visit', data: { … }, i18n: { fr: { data: { … } } } }).keys() // news/first-visit.en.md, news/first-visit.fr.md
 */
export const filesOf = ({ collection, slug, data, i18n }: DraftEntry): Map<string, object | undefined> => {
  if (collection !== 'news') return new Map([[`${collection}/${slug}.yaml`, fileValue(collection, data)]]);
  const [first] = languages();
  const parts = Object.entries({ [first]: { data: { sources: [], ...data } }, ...i18n });
  return new Map(
    parts.map(([language, part]) => [
      `news/${slug}.${language}.md`,
      part.data && fileValue('news', language === first ? part.data : withoutSources(part.data)),
    ]),
  );
};

const withoutSources = ({ sources: _, ...words }: { sources?: unknown }) => words;

/**
 * Returns a draft as the record that would be published, as far as it is filled in. Texts of news are merged from all languages.
 *
 * @example recordOf({ collection: 'news', slug: 'a', data: { title: 'Results', … }, i18n: {} }).title // { en: 'Results' }
 */
export const recordOf = (entry: DraftEntry): object => {
  const files = [...filesOf(entry)];
  const [[, first] = []] = files;
  if (entry.collection !== 'news') return { sources: [], ...first };
  const { title, summary, body, ...facts } = (first ?? {}) as Record<string, unknown>;
  const words = Object.entries({ title, summary, body }).map(([key, original]) => {
    const others = files.slice(1).flatMap(([file, value]) => {
      const text = (value as Record<string, unknown> | undefined)?.[key];
      const reviewed = (value as Record<string, unknown> | undefined)?.reviewed;
      return text === undefined ? [] : [[file.split('.').at(-2), { text, reviewed }]];
    });
    return [key, { [languages()[0]]: original ?? '', ...Object.fromEntries(others) }];
  });
  return { sources: [], ...Object.fromEntries(words), ...facts };
};
