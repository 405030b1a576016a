import { resolve } from 'node:path';
import { type Entries, type Entry, readEntries } from '../check/entry.ts';
import { type Checked, type CheckOptions, checkTexts, readTexts, type Texts } from '../check/index.ts';
import { readContent } from '../check/read-content.ts';
import { plural } from '../plural.ts';
import { originalText } from '../text.ts';

/** The records of a folder that can be read, for commands that show them. */
export interface ReadRecords extends Entries {
  readonly texts: Texts;
}

/** Reads a folder, and reports on the error stream how many files it had to leave out. */
export const readRecords = async (folder: string): Promise<ReadRecords> => {
  const texts = await readTexts(resolve(folder));
  const content = readContent(texts, new Map());
  const all = readEntries(content);
  const unread = new Set([...content.problems, ...all.problems].map(({ file }) => file));
  if (unread.size > 0) console.error(`${plural(unread.size, 'file')} could not be read; run mirocals-data check.`);
  return { ...all, texts };
};

/** A check of which every command may use the records. */
export type CheckedRecords = Checked & { readonly records: NonNullable<Checked['records']> };

/**
 * Checks records for a command that needs all of them.
 *
 * @returns `undefined` if they have problems; the number is then printed, and the exit status is 1.
 */
export const checkedRecords = (texts: Texts, options?: CheckOptions): CheckedRecords | undefined => {
  const checked = checkTexts(texts, options);
  const { records, problems } = checked;
  if (records) return { ...checked, records };
  console.error(`The records have ${plural(problems.length, 'problem')}; run mirocals-data check.`);
  process.exitCode = 1;
  return undefined;
};

/**
 * The name of a record in a list.
 *
 * @example titleOf(entry) // 'Généthon'
 */
export const titleOf = ({ value }: Entry): string => {
  const words = [value.acronym, value.name, value.title, value.label, value.term].find((one) => one !== undefined);
  if (typeof words !== 'object' || words === null) return String(words ?? '');
  return 'text' in words ? String(words.text) : originalText(words);
};
