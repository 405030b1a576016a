import type { Coverage } from '../check/coverage.ts';
import type { ReleasedIds } from '../check/registers.ts';
import type { Records } from '../records.ts';

/** The input of the API: the result of a check, and the settings of the site. */
export interface ApiSource {
  readonly records: Records;
  readonly coverage: Coverage;
  readonly released: ReleasedIds;
  /** The version of the records; `packageVersion` for the records of this package. */
  readonly version: string;
  /** The base URL of the site, without a trailing slash. */
  readonly origin: string;
  /** The day for which the trial status is given, such as `2026-11-23`. */
  readonly day: string;
}

const byNumbers = new Intl.Collator('en', { numeric: true });

/**
 * The released versions, oldest first.
 *
 * @example versionsOf({ people: { ada: '0.10.0', bob: '0.9.0' } }) // ['0.9.0', '0.10.0']
 */
export const versionsOf = (released: ReleasedIds): string[] =>
  [...new Set(Object.values(released).flatMap((ids) => Object.values(ids)))].sort(byNumbers.compare);
