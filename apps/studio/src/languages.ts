import { type Languages, type Schemas, schemasIn } from '@mirocals/data/schema';

let current: Languages | undefined;

/** Sets the languages of the records, before anything else is done with them: a studio edits the records of one consortium. */
export const setLanguages = (list: Languages): void => {
  current = list;
};

/** Returns the languages of the records, the first being the one that the others fall back to. */
export const languages = (): Languages => {
  if (!current) throw new Error('The languages of the records are not known yet.');
  return current;
};

/** Returns the schemas of the records. */
export const schemas = (): Schemas => schemasIn(languages());
