import { parseContentFile, type Texts } from '@mirocals/data/check/browser';
import { sortedJson } from '@mirocals/data/format';
import { type DraftEntry, originalsOf } from './entry.ts';

/** A file that is no longer what it was when the form was opened. */
export interface ChangedFile {
  readonly file: string;
  /** The names of the values that are different now; empty if the file has been removed. */
  readonly fields: readonly string[];
}

/** What is known of the versions of files: what was read into forms, what was saved, what an editor has agreed to replace. */
export interface Versions {
  /** The files of a draft that have changed since its form was opened, other than by a save here. */
  readonly changed: (entry: DraftEntry, current: Texts) => ChangedFile[];
  /** Remembers that the editor wants to replace the files of a draft, as they are now. */
  readonly agree: (entry: DraftEntry, current: Texts) => void;
  /** Remembers the texts of a draft's files after a save. */
  readonly saved: (entry: DraftEntry, texts: Texts) => void;
  /** The records with the files of a draft as they were when its form was opened, comments included. */
  readonly withOriginals: (texts: Texts, entry: DraftEntry) => Texts;
}

const valuesOf = (file: string, text: string | undefined): Record<string, unknown> =>
  text === undefined ? {} : ((parseContentFile(file, text).value ?? {}) as Record<string, unknown>);

const textIn = (texts: Texts, file: string): string | undefined => {
  const text = texts.get(file);
  return typeof text === 'string' ? text : undefined;
};

/** The keys whose values are different in two texts of a file; the form of the text does not matter. */
const differences = (file: string, before: string | undefined, after: string | undefined): string[] => {
  const [old, current] = [valuesOf(file, before), valuesOf(file, after)];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])].filter(
    (key) => sortedJson(old[key]) !== sortedJson(current[key]),
  );
};

export const createVersions = (): Versions => {
  const written = new Map<string, string | undefined>();
  const agreed = new Map<string, string | undefined>();
  const knownTexts = (entry: DraftEntry) =>
    [...originalsOf(entry)].map(
      ([file, original]) => [file, written.has(file) ? written.get(file) : original] as const,
    );
  let last: { texts: Texts; key: string; result: Texts } | undefined;

  return {
    changed: (entry, current) =>
      knownTexts(entry).flatMap(([file, known]) => {
        const now = textIn(current, file);
        if (now === known || (agreed.has(file) && agreed.get(file) === now)) return [];
        const fields = differences(file, known, now);
        return fields.length > 0 ? [{ file, fields: now === undefined ? [] : fields }] : [];
      }),
    agree: (entry, current) => {
      for (const [file] of knownTexts(entry)) agreed.set(file, textIn(current, file));
    },
    saved: (entry, texts) => {
      for (const [file] of knownTexts(entry)) written.set(file, textIn(texts, file));
    },
    withOriginals: (texts, entry) => {
      const different = knownTexts(entry).filter(([file, text]) => text !== undefined && text !== texts.get(file));
      if (different.length === 0) return texts;
      // One object for the many times that a draft is shown, since what is known of records is kept by it.
      const key = JSON.stringify(different);
      if (last?.texts !== texts || last.key !== key) {
        last = { texts, key, result: new Map([...texts, ...(different as [string, string][])]) };
      }
      return last.result;
    },
  };
};
