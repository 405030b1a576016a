import { join } from 'node:path';
import { readTexts, type Texts } from '../src/check/index.ts';

/** The records of an invented consortium, few enough to count by hand. */
export const harbour: Texts = await readTexts(join(import.meta.dirname, 'second-consortium'));

/** The text of one of its files. */
export const harbourText = (file: string): string => {
  const bytes = harbour.get(file);
  if (bytes === undefined) throw new Error(`there is no ${file} in the second consortium`);
  return Buffer.from(bytes as Uint8Array).toString();
};

/** Its records with other texts in some files; `undefined` leaves a file out. */
export const harbourWith = (files: Record<string, string | undefined>): Texts =>
  new Map(
    [...harbour, ...Object.entries(files)].filter(
      (file): file is [string, string | Uint8Array] => file[1] !== undefined,
    ),
  );

/**
 * Its records with one place of a file changed.
 *
 * @throws if the file does not contain `from` exactly once.
 */
export const harbourChanged = (file: string, from: string, to: string): Texts => {
  const parts = harbourText(file).split(from);
  if (parts.length !== 2) throw new Error(`${file} contains "${from}" ${parts.length - 1} times`);
  return harbourWith({ [file]: parts.join(to) });
};
