import type { Records } from '../records.ts';
import { readEntries } from './entry.ts';
import { byPlace, type Problem } from './problem.ts';
import { readContent, type Texts } from './read-content.ts';
import { publishedRecords } from './records.ts';
import { checkReferences, referencesOf } from './references.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a check found: the records if nothing is wrong with any of them, and all that is wrong otherwise. */
export interface Checked {
  /** `undefined` where there is any problem, so that a broken record can reach no output. */
  readonly records: Records | undefined;
  readonly problems: readonly Problem[];
}

/** How a check judges. */
export interface CheckOptions {
  /** The day for which "now" is judged, as `2026-11-23`; today by default. News of a later day is held back. */
  readonly day?: string;
}

/**
 * Checks records that are in memory and reports everything that is wrong with them, one problem for one mistake.
 *
 * @example checkTexts(new Map([['people/a-b.yaml', 'name: A B\n…']])).problems
 */
export const checkTexts = (texts: Texts, options: CheckOptions = {}): Checked => {
  const day = options.day ?? new Date().toISOString().slice(0, 10);
  const content = readContent(texts);
  const all = readEntries(content.files);
  const { entries, broken } = all;
  const context: RuleContext = {
    entries,
    day,
    whole: (collection) =>
      [...broken].some((key) => key.startsWith(`${collection}/`))
        ? undefined
        : entries.filter((entry) => entry.collection === collection),
  };
  const problems = [
    ...content.problems,
    ...all.problems,
    ...checkReferences(all, referencesOf(entries)),
    ...rules.flatMap((rule) => [...rule.check(context)].map((problem) => ({ ...problem, rule: rule.name }))),
  ].sort(byPlace);
  return { records: problems.length === 0 ? publishedRecords(entries, day) : undefined, problems };
};
