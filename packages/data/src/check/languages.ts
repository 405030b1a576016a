import { isLanguage, type Languages, shippedLanguages } from '../schema/languages.ts';
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
  const known = listed.filter(isLanguage);
  const isRight = known.length > 0 && known.length === listed.length;
  const [first = shippedLanguages[0], ...others] = new Set(isRight ? known : [...known, ...shippedLanguages]);
  return [first, ...others];
};

/** The words of the list `languages:`, on its line or on the lines after it. */
const listedIn = (text: string): readonly string[] =>
  /^languages:([^\n]*(?:\n *- [^\n]*)*)/m.exec(text)?.[1]?.match(/[a-z]+/g) ?? [];
