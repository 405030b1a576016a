import { contentFolder, readTexts, type Texts } from '../src/check/index.ts';
import { readContent } from '../src/check/read-content.ts';

/** The files of the real records. */
export const texts: Texts = await readTexts(contentFolder);

/** A language of the real records. */
export type OwnLanguage = 'en' | 'fr' | 'it' | 'sv';

/** The languages of the real records. */
export const languages = readContent(texts, new Map()).languages as readonly [OwnLanguage, ...OwnLanguage[]];

/** The text of one file of the real records. */
export const textOf = (file: string): string => {
  const bytes = texts.get(file);
  if (bytes === undefined) throw new Error(`there is no ${file} in the content folder`);
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
};

/** The real records with other text in one file. */
export const withFile = (file: string, text: string): Texts => new Map(texts).set(file, text);

/**
 * The real records with one place changed.
 *
 * @throws if the file does not contain `from` exactly once.
 */
export const withChange = (file: string, from: string, to: string): Texts => {
  const parts = textOf(file).split(from);
  if (parts.length !== 2) throw new Error(`${file} contains "${from}" ${parts.length - 1} times`);
  return withFile(file, parts.join(to));
};

/** The number of the first line that contains a text. */
export const lineOf = (text: string, part: string): number => {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`the text does not contain "${part}"`);
  return text.slice(0, index).split('\n').length;
};
