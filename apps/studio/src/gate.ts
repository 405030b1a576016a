import { checkTexts, type Memory, type Problem, type Texts } from '@mirocals/data/check/browser';
import { formatRecord } from '@mirocals/data/format';
import type { CollectionName } from '@mirocals/data/schema';
import { type DraftEntry, filesOf, fileValue } from './entry.ts';

/** What a draft would change, and what the check says of it. */
export interface Verdict {
  /** The content folder as it would be. */
  readonly texts: Texts;
  /** The files of the draft. */
  readonly files: readonly string[];
  /** What is wrong with the draft, or would be wrong elsewhere because of it. */
  readonly problems: readonly Problem[];
}

/** Stands between the forms and the records: nothing is written that the check has not seen and let through. */
export interface Gate {
  /** Judges a draft as it stands. */
  readonly judge: (texts: Texts, entry: DraftEntry) => Verdict;
  /** Judges a draft that is to be saved; once it is in order, its files may be written. */
  readonly admit: (texts: Texts, entry: DraftEntry) => Verdict;
  /** The text of a file that was admitted. @throws where it was not. */
  readonly write: (collection: CollectionName, data: object) => string;
}

const key = (problem: Problem) => `${problem.file} ${problem.path} ${problem.message}`;

/** The same for two values that hold the same, in whatever order. */
const signature = (value: object | undefined): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

const textOf = (texts: Texts, file: string) => {
  const text = texts.get(file);
  return typeof text === 'string' ? text : text && new TextDecoder().decode(text);
};

/** @param day the day for which "now" is judged, as `2026-11-24`; today by default. */
export const createGate = (day?: string): Gate => {
  const memory: Memory = new Map();
  const admitted = new Map<string, string>();
  const options = { memory, ...(day !== undefined && { day }) };

  /** What was wrong before, found once for the many drafts that are judged beside the same records. */
  const knownProblems = new WeakMap<Texts, ReadonlySet<string>>();
  const knownIn = (texts: Texts): ReadonlySet<string> => {
    const known = knownProblems.get(texts) ?? new Set(checkTexts(texts, options).problems.map(key));
    knownProblems.set(texts, known);
    return known;
  };

  const judge: Gate['judge'] = (before, entry) => {
    const texts = new Map(before);
    const files = filesOf(entry);
    for (const [file, value] of files) {
      if (value) texts.set(file, formatRecord(file, value, textOf(before, file)));
      else texts.delete(file);
    }
    const known = knownIn(before);
    const { problems } = checkTexts(texts, options);
    return {
      texts,
      files: [...files.keys()],
      problems: problems.filter((problem) => files.has(problem.file) || !known.has(key(problem))),
    };
  };

  const admit: Gate['admit'] = (before, entry) => {
    const verdict = judge(before, entry);
    if (verdict.problems.length > 0) return verdict;
    for (const [file, value] of filesOf(entry)) {
      const text = textOf(verdict.texts, file);
      if (value && text !== undefined) admitted.set(`${entry.collection} ${signature(value)}`, text);
    }
    return verdict;
  };

  const write: Gate['write'] = (collection, data) => {
    const text = admitted.get(`${collection} ${signature(fileValue(collection, data))}`);
    if (text === undefined) throw new Error('This record has not been checked, so it was not written.');
    return text;
  };

  return { judge, admit, write };
};
