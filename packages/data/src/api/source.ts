import type { Coverage } from '../check/coverage.ts';
import type { ReleasedIds } from '../check/registers.ts';
import type { Records } from '../records.ts';

/** What the files of the API are made from: what a check gives, and where the site stands. */
export interface ApiSource {
  readonly records: Records;
  readonly coverage: Coverage;
  readonly released: ReleasedIds;
  /** Of the records; `packageVersion` for those of this package. */
  readonly version: string;
  /** Without a slash at the end. */
  readonly origin: string;
  /** The day for which the status of the trial is said, as `2026-11-23`. */
  readonly day: string;
}

const byNumbers = new Intl.Collator('en', { numeric: true });

/** The versions that were released, the oldest first. */
export const versionsOf = (released: ReleasedIds): string[] =>
  [...new Set(Object.values(released).flatMap((ids) => Object.values(ids)))].sort(byNumbers.compare);
