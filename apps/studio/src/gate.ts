import { checkTexts, type Memory, type Problem, type Texts, textOf } from '@mirocals/data/check/browser';
import { formatRecord, sortedJson } from '@mirocals/data/format';
import type { CollectionName } from '@mirocals/data/schema';
import { type DraftEntry, filesOf, fileValue } from './entry.ts';
import { languages } from './languages.ts';

/** The effect of a draft and its problems. */
export interface Verdict {
  /** The content folder with the draft. */
  readonly texts: Texts;
  /** The files of the draft. */
  readonly files: readonly string[];
  /** Problems of the draft, and problems elsewhere that it would cause. */
  readonly problems: readonly Problem[];
}

/** Checks drafts before they are written. Only text that passed the check can be written. */
export interface Gate {
  /** Checks a draft. */
  readonly check: (texts: Texts, entry: DraftEntry) => Verdict;
  /** Checks a draft that is being saved. If it has no problems, its files may be written. */
  readonly admit: (texts: Texts, entry: DraftEntry) => Verdict;
  /** Returns the text of an admitted file. @throws if the file was not admitted. */
  readonly write: (collection: CollectionName, data: object) => string;
}

const key = (problem: Problem) => `${problem.file} ${problem.path} ${problem.message}`;

/** @param day the day for which drafts are checked, as `2026-11-24`; today by default. */
export const createGate = (day?: string): Gate => {
  const memory: Memory = new Map();
  const admitted = new Map<string, string>();
  const options = { memory, ...(day !== undefined && { day }) };

  /** Problems of the records without the draft, computed once for all drafts checked with the same records. */
  const knownProblems = new WeakMap<Texts, ReadonlySet<string>>();
  const knownIn = (texts: Texts): ReadonlySet<string> => {
    const known = knownProblems.get(texts) ?? new Set(checkTexts(texts, options).problems.map(key));
    knownProblems.set(texts, known);
    return known;
  };

  const check: Gate['check'] = (before, entry) => {
    const texts = new Map(before);
    const files = filesOf(entry);
    for (const [file, value] of files) {
      if (value) texts.set(file, formatRecord(file, value, languages(), textOf(before, file)));
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
    const verdict = check(before, entry);
    if (verdict.problems.length > 0) return verdict;
    for (const [file, value] of filesOf(entry)) {
      const text = textOf(verdict.texts, file);
      if (value && text !== undefined) admitted.set(`${entry.collection} ${sortedJson(value)}`, text);
    }
    return verdict;
  };

  const write: Gate['write'] = (collection, data) => {
    const text = admitted.get(`${collection} ${sortedJson(fileValue(collection, data))}`);
    if (text === undefined) throw new Error('This record has not been checked, so it was not written.');
    return text;
  };

  return { check, admit, write };
};
