import { addressOf } from '../address.ts';
import type { Language, Records, Text } from '../records.ts';
import type { CollectionName } from '../schema/id.ts';
import { type TextIn, textIn } from '../text.ts';

/** What JSON-LD is made from, beside the record that it is of. */
export interface JsonLdSite {
  readonly records: Records;
  /** Where the site stands, without a slash at the end. */
  readonly origin: string;
  /** Of the texts and of the pages that are linked; an `@id` is the same in all languages. */
  readonly lang: Language;
  /** The day for which the status of the trial is said, as `2026-11-23`. */
  readonly day: string;
}

export const context = 'https://schema.org';

/** What a record of any collection begins with: its type, its permanent `@id`, and its page. */
export const entity = (site: JsonLdSite, type: string, collection: CollectionName, id: string) => ({
  '@type': type,
  '@id': addressOf(collection, id, site.origin),
  url: addressOf(collection, id, site.origin, site.lang),
});

/** A record that another one refers to. */
export const ref = (site: JsonLdSite, type: string, collection: CollectionName, id: string, name: string) => ({
  '@type': type,
  '@id': addressOf(collection, id, site.origin),
  name,
});

/** Words in the language of the page, or in English. */
export const words = (site: JsonLdSite, text: Text): TextIn => textIn(text, site.lang);

/** A date of ISO 8601, which knows no seasons. */
export const isoDate = (date: string): string | undefined => (/^\d{4}-2\d/.test(date) ? undefined : date);

/** `{ key: value }`, or nothing where there is no value. */
export const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
