/** The folder `/embed/` of the site that serves this script: `v1`, one folder for each release, and the frames. */
export const site = new URL('..', import.meta.url);

// Both are put in by embed-build.ts.
declare const ATTRIBUTES: string;
declare const LANGUAGES: string;

/** The names of the attributes that the elements have. */
export const attributeNames = ATTRIBUTES.split(' ');

/** The languages that feeds exist in. */
export const languages = LANGUAGES.split(' ');
