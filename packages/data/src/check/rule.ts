import type { CollectionName } from '../schema/id.ts';
import type { Entry } from './entry.ts';
import { dotted, type Path, type Problem } from './problem.ts';

/** What a rule sees: all records that have their shape, and the day for which "now" is judged. */
export interface RuleContext {
  readonly entries: readonly Entry[];
  /** The records of a collection, or `undefined` where one of them is broken, so that what is missing may stand in it. */
  readonly whole: (collection: CollectionName) => readonly Entry[] | undefined;
  /** As `2026-11-23`. */
  readonly day: string;
}

/** Something that records must keep beyond their shape. */
export interface Rule {
  readonly name: string;
  /** What it holds, in a sentence, for the documentation. */
  readonly description: string;
  readonly check: (context: RuleContext) => Iterable<Omit<Problem, 'rule'>>;
}

/** A problem at a path of a record. */
export const problemAt = (entry: Entry, path: Path, message: string, part?: 'key' | 'value') => ({
  ...entry.at(path, part),
  path: dotted(path),
  message,
});
