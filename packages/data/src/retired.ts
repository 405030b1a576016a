import type { RetiredId } from './records.ts';

/** The records that replace a retired one. */
export interface Redirect {
  /** The collection and id of the retired record, such as `news/brexit`. */
  readonly from: string;
  /** The records that replace it: one if it moved, several if it was split, none if it was withdrawn. */
  readonly to: readonly string[];
}

/**
 * The redirects for retired ids. The check ensures that each leads to a record and not to another redirect.
 *
 * @example redirectsOf(records.retired) // [{ from: 'news/brexit', to: ['news/brexit-2019'] }]
 */
export const redirectsOf = (retired: readonly RetiredId[]): Redirect[] =>
  retired.map(({ id, moved, split }) => ({ from: id, to: moved === undefined ? (split ?? []) : [moved] }));
