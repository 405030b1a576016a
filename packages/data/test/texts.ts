import { contentFolder, readTexts, type Texts } from '../src/check/index.ts';

/** The real records, as the files that they stand in. */
export const texts: Texts = await readTexts(contentFolder);

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
 * @throws where `from` does not stand in the file exactly once, since the change would then be another than was meant.
 */
export const withChange = (file: string, from: string, to: string): Texts => {
  const parts = textOf(file).split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return withFile(file, parts.join(to));
};

/** The line, counted from 1, on which a text stands for the first time. */
export const lineOf = (text: string, part: string): number => {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`"${part}" does not stand in the text`);
  return text.slice(0, index).split('\n').length;
};
