import { addressIn } from '../address.ts';
import { toCsv } from '../emit/csv.ts';
import { license } from '../emit/license.ts';
import { recordsOf } from '../emit/records-of.ts';
import { publishedShapes, type RecordShapes } from '../emit/shapes.ts';
import type { Language } from '../records.ts';
import type { CollectionName } from '../schema/id.ts';
import { type Languages, languageName } from '../schema/languages.ts';
import { languagesOf, originalOf, textIn } from '../text.ts';
import { inLanguage, shapesInLanguage } from './in-language.ts';
import type { ApiSource } from './source.ts';

const addressField = (languages: Languages) =>
  ({
    title: 'Address',
    description: `The permanent address of the record: its ${languageName(languages[0])} page on the site.`,
    type: 'string',
    format: 'uri',
  }) as const;

/** The shapes of a collection's records in the API: in one language, each record with its address. */
export const apiShapes = (collection: CollectionName, languages: Languages): RecordShapes => {
  const { name, shapes } = publishedShapes(collection, languages);
  const { id, ...properties } = shapes[name]?.properties ?? {};
  const required = ['id', 'address', ...(shapes[name]?.required ?? []).filter((key) => key !== 'id')];
  const record = {
    ...shapes[name],
    properties: { ...(id && { id }), address: addressField(languages), ...properties },
    required,
  };
  return { name, shapes: shapesInLanguage({ ...shapes, [name]: record }, languages) };
};

const recordsInLanguage = ({ records, origin }: ApiSource, collection: CollectionName, language: Language) => {
  const { name, shapes } = apiShapes(collection, languagesOf(records));
  return recordsOf(records, collection).map((record) => {
    const { id, ...fields } = inLanguage(record, shapes[name] ?? {}, shapes, { language, base: origin }) as {
      id: string;
    };
    return { id, address: addressIn(records, collection, id, origin), ...fields };
  });
};

/**
 * A collection in one language as JSON, with the licence and the funding text that must accompany it: the sentence that the
 * grant prescribes, verbatim, and the disclaimer in the language.
 */
export const collectionInLanguage = (source: ApiSource, collection: CollectionName, language: Language) => {
  const { statement, disclaimer } = source.records.project.funding;
  return {
    $schema: `${source.origin}/api/v1/schema/${collection}.json`,
    version: source.version,
    language,
    license: license.address,
    funding: { statement: originalOf(statement), disclaimer: textIn(disclaimer, language) },
    records: recordsInLanguage(source, collection, language),
  };
};

/** A collection in one language as CSV. */
export const csvInLanguage = (source: ApiSource, collection: CollectionName, language: Language): string => {
  const { name, shapes } = apiShapes(collection, languagesOf(source.records));
  return toCsv(recordsInLanguage(source, collection, language), name, shapes);
};
