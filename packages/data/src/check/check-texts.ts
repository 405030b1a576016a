import { today } from '../dates.ts';
import type { Records } from '../records.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { readEntries } from './entry.ts';
import { applyExceptions } from './exceptions.ts';
import type { History } from './history.ts';
import type { Logos } from './logo/read-logos.ts';
import { byPlace, type Problem, problemOf } from './problem.ts';
import { publishedRecords } from './published-records.ts';
import { type Memory, readContent, type Texts } from './read-content.ts';
import { checkReferences, withMeantRecords } from './references.ts';
import { type ReleasedIds, readRegisters } from './registers.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** The result of a check: the records if nothing is wrong with any of them, and all problems otherwise. */
export interface Checked {
  /** `undefined` if there is any problem, so that no output can contain a broken record. */
  readonly records: Records | undefined;
  readonly problems: readonly Problem[];
  /** Tasks for editors, which stop no output. Grouped by rule: sorting them by place would look up every position. */
  readonly warnings: readonly Problem[];
  readonly coverage: Coverage;
  /** Every id that was ever released, by collection, with the first version that contained it. */
  readonly released: ReleasedIds;
}

/** Options of a check. */
export interface CheckOptions {
  /** The day that counts as today, as `2026-11-23`; by default the current day. News with a later day is held back. */
  readonly day?: string;
  /** Whether to publish news that is marked as a draft. */
  readonly drafts?: boolean;
  /** When records were added and last changed, from `readHistory`; published as `created` and `modified`. */
  readonly history?: History;
  /** The logos that belong to the records, from `readLogos`; without them no logo is checked. */
  readonly logos?: Logos;
  /** Pass the same map to every call; unchanged files are not parsed again. */
  readonly memory?: Memory;
}

/**
 * Checks records that are in memory and reports everything that is wrong with them, one problem per mistake.
 *
 * @example checkTexts(new Map([['people/a-b.yaml', 'name: A B\n…']])).problems
 */
export const checkTexts = (texts: Texts, options: CheckOptions = {}): Checked => {
  const { day = today(), drafts = false, memory = new Map(), history = new Map() } = options;
  const content = readContent(texts, memory);
  const { registers, problems: registerProblems } = readRegisters(content.registers, content.languages);
  const all = readEntries(content);
  const { entries, broken } = all;
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const incomplete = new Set([...broken].map((key) => key.split('/')[0]));
  const context: RuleContext = {
    entries,
    languages: content.languages,
    day,
    registers,
    logos: options.logos,
    whole: (collection) => (incomplete.has(collection) ? undefined : (byCollection.get(collection) ?? [])),
  };
  const found = [
    ...content.problems,
    ...registerProblems,
    ...withMeantRecords(all.problems, entries),
    ...checkReferences(all),
    ...rules.flatMap((rule) => [...rule.check(context)].map((finding) => problemOf(rule.name, finding))),
  ];
  const isComplete = content.problems.length === 0 && broken.size === 0;
  const left = applyExceptions(found, registers, isComplete);
  const warningRules = new Set(rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name));
  const problems = left.filter(({ rule }) => !warningRules.has(rule)).sort(byPlace);
  return {
    records:
      problems.length === 0
        ? publishedRecords(entries, { day, drafts, history, retired: registers.retired.value })
        : undefined,
    problems,
    warnings: left.filter(({ rule }) => warningRules.has(rule)),
    coverage: coverageOf(entries),
    released: registers.released.value,
  };
};
