import { resolve } from 'node:path';
import { type Entries, type Entry, readEntries } from '../check/entry.ts';
import { readTexts, type Texts } from '../check/index.ts';
import { readContent } from '../check/read-content.ts';
import { plural } from './words.ts';

/** The records of a folder as far as they can be read, for commands that show them. */
export interface ReadRecords extends Entries {
  readonly texts: Texts;
}

/** Reads a folder, and says on the error stream how many files it had to leave out: a list must not be short in silence. */
export const readRecords = async (folder: string): Promise<ReadRecords> => {
  const texts = await readTexts(resolve(folder));
  const content = readContent(texts, new Map());
  const all = readEntries(content.files);
  const unread = new Set([...content.problems, ...all.problems].map(({ file }) => file));
  if (unread.size > 0) console.error(`${plural(unread.size, 'file')} could not be read: mirocals-data check says why.`);
  return { ...all, texts };
};

/**
 * What a record is called in a list.
 *
 * @example titleOf(entry) // 'Généthon'
 */
export const titleOf = ({ value }: Entry): string => {
  const words = [value.acronym, value.name, value.title, value.label, value.term].find((one) => one !== undefined);
  if (typeof words !== 'object' || words === null) return String(words ?? '');
  return String((words as { en?: string; text?: string }).en ?? (words as { text?: string }).text ?? '');
};
