import type { CollectionName } from '../schema/id.ts';
import type { Entry } from './entry.ts';
import { dotted, type Finding, type Path } from './problem.ts';
import type { Registers } from './registers.ts';

/** What a rule sees: all records that have their shape, and the day for which "now" is judged. */
export interface RuleContext {
  readonly entries: readonly Entry[];
  /** The records of a collection, or `undefined` where one of them is broken, so that what is missing may stand in it. */
  readonly whole: (collection: CollectionName) => readonly Entry[] | undefined;
  /** As `2026-11-23`. */
  readonly day: string;
  readonly registers: Registers;
}

/** Something that records must keep beyond their shape. */
export interface Rule {
  readonly name: string;
  /** What it holds, in a sentence, for the documentation. */
  readonly description: string;
  /** An error stops every output; a warning is for an editor to work through. */
  readonly severity: 'error' | 'warning';
  /** What it finds in a record is mended in another: a new record may be written first, and then that one. */
  readonly mendedElsewhere?: true;
  readonly check: (context: RuleContext) => Iterable<Finding>;
}

/**
 * The check of a rule that looks at one record at a time, and at nothing but its day beside it. A record that has not
 * changed since the last run is not looked at again.
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

/** A problem at a path of a record. Its line and column are looked up when they are asked for: most warnings are only counted. */
export const problemAt = (entry: Entry, path: Path, message: string, part?: 'key' | 'value'): Finding => {
  const position = entry.at(path, part);
  return {
    file: position.file,
    get line() {
      return position.line;
    },
    get column() {
      return position.column;
    },
    path: dotted(path),
    message,
  };
};
