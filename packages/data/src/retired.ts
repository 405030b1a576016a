import type { RetiredId } from './records.ts';

/** Where an old address leads. */
export interface Redirect {
  /** The collection and id that are no more, such as `news/brexit`. */
  readonly from: string;
  /** The records that have taken its place: one where it moved, several where it was split, none where it was withdrawn. */
  readonly to: readonly string[];
}

/**
 * Where each retired id leads. The check holds that a record stands at the end of each, so that no redirect leads to another.
 *
 * @example redirectsOf(records.retired) // [{ from: 'news/brexit', to: ['news/brexit-2019'] }]
 */
export const redirectsOf = (retired: readonly RetiredId[]): Redirect[] =>
  retired.map(({ id, moved, split }) => ({ from: id, to: moved === undefined ? (split ?? []) : [moved] }));
