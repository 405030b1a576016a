import { addressIn } from '../address.ts';
import type { Language, Records, Text } from '../records.ts';
import type { CollectionName } from '../schema/collections.ts';
import { firstLanguage, type TextIn, textIn } from '../text.ts';

/** The input of JSON-LD, besides the record itself. */
export interface JsonLdSite {
  readonly records: Records;
  /** The base URL of the site, without a trailing slash. */
  readonly origin: string;
  /** The language of texts and linked pages; an `@id` is the same in every language. */
  readonly lang: Language;
  /** The day for which the trial status is given, such as `2026-11-23`. */
  readonly day: string;
}

export const context = 'https://schema.org';

/** The properties that every record has: its type, its permanent `@id`, and its page. */
export const entity = (site: JsonLdSite, type: string, collection: CollectionName, id: string) => ({
  '@type': type,
  '@id': addressIn(site.records, collection, id, site.origin),
  url: addressIn(site.records, collection, id, site.origin, site.lang, firstLanguage(site.records)),
});

/** A reference to a record. */
export const ref = (site: JsonLdSite, type: string, collection: CollectionName, id: string, name: string) => ({
  '@type': type,
  '@id': addressIn(site.records, collection, id, site.origin),
  name,
});

/** A text in the language of the page, or in the first one if it is not translated. */
export const words = (site: JsonLdSite, text: Text): TextIn => textIn(text, site.lang);

/** `{ key: value }`, or `{}` if there is no value. */
export const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
