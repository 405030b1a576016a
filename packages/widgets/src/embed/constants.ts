import type { Choice } from '../components/partner-filter.ts';

/*
  embed-build.ts replaces the names in capitals, so that the script contains what it needs of the tables in attributes.ts and
  surface.ts, without the descriptions.
*/
declare const PARTS: string;
declare const ATTRIBUTES: Readonly<Record<string, readonly Choice[] | 'number' | 'text'>>;

/** The folder `/embed/` of the site that serves this script: `v1`, one folder for each release, and the frames. */
export const site = new URL('..', import.meta.url);

/** The attributes of the elements: the values that each allows, or the kind of value. */
export const attributes = ATTRIBUTES;

/** The names of the attributes. */
export const attributeNames = Object.keys(ATTRIBUTES);

/** The languages of the feeds. */
export const languages = ATTRIBUTES.lang as readonly string[];

/** The names of the parts, as `exportparts` takes them. */
export const parts = PARTS;
