import { isLanguage, type Language, type Languages, languageName, shippedLanguages } from '../schema/languages.ts';
import type { ContentFile } from './content-file.ts';

/**
 * The languages of a consortium, as the file of its project lists them.
 *
 * Where the list is missing or has a mistake, the other languages of the software count too, so that one mistake in the
 * project is not reported again for each text of the other records.
 *
 * @param project the file of the project, and its text, which has the list even where it is not YAML.
 */
export const languagesIn = (project: ContentFile | undefined, text: string): Languages => {
  const { languages } = (project?.value ?? {}) as { languages?: unknown };
  const listed: readonly unknown[] = Array.isArray(languages) ? languages : listedIn(text);
  const known = listed.map(meantBy).filter((one) => one !== undefined);
  const isRight = known.length > 0 && listed.every(isLanguage);
  const [first = shippedLanguages[0], ...others] = new Set(isRight ? known : [...known, ...shippedLanguages]);
  return [first, ...others];
};

/** The language that a word means: its code, perhaps in capitals or with a region, or its name. */
const meantBy = (written: unknown): Language | undefined => {
  const word = String(written).toLowerCase();
  return shippedLanguages.find((one) => word.startsWith(one) || word === languageName(one).toLowerCase());
};

/** The words of the list `languages:`, on its line or on the lines after it. */
const listedIn = (text: string): readonly string[] =>
  /^languages:([^\n]*(?:\n *- [^\n]*)*)/m.exec(text)?.[1]?.match(/[a-z]+/g) ?? [];
