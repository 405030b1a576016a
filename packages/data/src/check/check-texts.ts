import type { Records } from '../records.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { readEntries } from './entry.ts';
import { applyExceptions } from './exceptions.ts';
import type { History } from './history.ts';
import { byPlace, foundBy, type Problem } from './problem.ts';
import { type Memory, readContent, type Texts } from './read-content.ts';
import { publishedRecords } from './records.ts';
import { checkReferences, referencesOf } from './references.ts';
import { type ReleasedIds, readRegisters } from './registers.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a check found: the records if nothing is wrong with any of them, and all that is wrong otherwise. */
export interface Checked {
  /** `undefined` where there is any problem, so that a broken record can reach no output. */
  readonly records: Records | undefined;
  readonly problems: readonly Problem[];
  /** What stops no output, but is for an editor to work through; rule by rule, since to sort by place is to look up each. */
  readonly warnings: readonly Problem[];
  readonly coverage: Coverage;
  /** Every id that was ever released, by collection, with the version that had it first. */
  readonly released: ReleasedIds;
}

/** How a check judges. */
export interface CheckOptions {
  /** The day for which "now" is judged, as `2026-11-23`; today by default. News of a later day is held back. */
  readonly day?: string;
  /** News that is marked as a draft is published too. */
  readonly drafts?: boolean;
  /** When records came and last changed, from `readHistory`; published as their `created` and `modified`. */
  readonly history?: History;
  /** Kept from one run to the next by who checks again and again: files that have not changed are not parsed again. */
  readonly memory?: Memory;
  /** Told of each file that is read, for who shows how far a long run has come. */
  readonly onFile?: (done: number, total: number) => void;
}

/**
 * Checks records that are in memory and reports everything that is wrong with them, one problem for one mistake.
 *
 * @example checkTexts(new Map([['people/a-b.yaml', 'name: A B\n…']])).problems
 */
export const checkTexts = (texts: Texts, options: CheckOptions = {}): Checked => {
  const {
    day = new Date().toISOString().slice(0, 10),
    drafts = false,
    memory = new Map(),
    history = new Map(),
  } = options;
  const content = readContent(texts, memory, options.onFile);
  const { registers, problems: registerProblems } = readRegisters(content.registers);
  const all = readEntries(content.files);
  const { entries, broken } = all;
  const context: RuleContext = {
    entries,
    day,
    registers,
    whole: (collection) =>
      [...broken].some((key) => key.startsWith(`${collection}/`))
        ? undefined
        : entries.filter((entry) => entry.collection === collection),
  };
  const found = [
    ...content.problems,
    ...registerProblems,
    ...all.problems,
    ...checkReferences(all, referencesOf(entries)),
    ...rules.flatMap((rule) => [...rule.check(context)].map((finding) => foundBy(rule.name, finding))),
  ];
  const warning = new Set(rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name));
  const complete = content.problems.length === 0 && broken.size === 0;
  const names = rules.map(({ name }) => name);
  const left = applyExceptions(found, registers, names, complete);
  const problems = left.filter(({ rule }) => !warning.has(rule)).sort(byPlace);
  return {
    records:
      problems.length === 0
        ? publishedRecords(entries, { day, drafts, history, retired: registers.retired.value })
        : undefined,
    problems,
    warnings: left.filter(({ rule }) => warning.has(rule)),
    coverage: coverageOf(entries),
    released: registers.released.value,
  };
};
