/** A mistake that an editor may make, as a small change of the real records, and the problem that the check must report. */
export interface Mistake {
  /** What is wrong, in a few words. */
  readonly what: string;
  readonly file: string;
  /** A part of the file that occurs once and is replaced by `to`; without it, `to` is the whole file. */
  readonly from?: string;
  readonly to: string;
  /** A text whose first occurrence in the changed file is on the reported line; by default the first line. */
  readonly at?: string;
  /** The reported line, if it is empty. */
  readonly line?: number;
  /** The reported column, if it is neither that of the key nor that of the quoted value. */
  readonly column?: number;
  /** The reported file, if it is another one. */
  readonly shownIn?: string;
  /** The whole message, with the path and two spaces before it if there is a path. */
  readonly says: string;
}
