import type { CollectionName } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';
import type { Entry } from './entry.ts';
import type { Logos } from './logo/read-logos.ts';
import type { Finding } from './problem.ts';
import type { Registers } from './registers.ts';

/** The input of a rule. */
export interface RuleContext {
  /** All records that conform to their schemas. */
  readonly entries: readonly Entry[];
  readonly languages: Languages;
  /** The records of a collection; `undefined` if one of them is broken, since it may be the one that is looked for. */
  readonly whole: (collection: CollectionName) => readonly Entry[] | undefined;
  /** The day that counts as today, as `2026-11-23`. */
  readonly day: string;
  readonly registers: Registers;
  /** The files of the logo folder; `undefined` where there is no file system, as in the studio. */
  readonly logos: Logos | undefined;
}

/** A requirement that goes beyond the shape of a record. */
export interface Rule {
  readonly name: string;
  /** What it requires, in one sentence, for the documentation. */
  readonly description: string;
  /** An error stops every output; a warning is a task for an editor. */
  readonly severity: 'error' | 'warning';
  /** Whether its findings are corrected in another record, so that a new record may be written first. */
  readonly correctedElsewhere?: true;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/**
 * The check of a rule that looks at one record at a time and depends only on that record and the day. Unchanged records
 * are not checked again.
 */
export const eachRecord = (look: (entry: Entry, day: string) => Iterable<Finding>): Rule['check'] => {
  const known = new WeakMap<Entry, { readonly day: string; readonly findings: readonly Finding[] }>();
  const findingsIn = (entry: Entry, day: string) => {
    const before = known.get(entry);
    if (before?.day === day) return before.findings;
    const findings = [...look(entry, day)];
    known.set(entry, { day, findings });
    return findings;
  };
  return ({ entries, day }) => entries.flatMap((entry) => findingsIn(entry, day));
};
