/** A mistake that an editor may make, as a small change of the real records, and what the check must say of it. */
export interface Mistake {
  /** What goes wrong, in a few words. */
  readonly what: string;
  readonly file: string;
  /** What stands in the file exactly once; without it, `to` is the whole file, or is put before its first line. */
  readonly from?: string;
  readonly to: string;
  /** What stands on the line that must be named, for the first time in the changed file; the first line by default. */
  readonly at?: string;
  /** The line itself, where nothing stands on it. */
  readonly line?: number;
  /** The column, where it is neither that of the key nor that of the value which the message quotes. */
  readonly column?: number;
  /** The file that must be named, where that is another. */
  readonly shownIn?: string;
  /** The whole message, with the path and two spaces before it where there is one. */
  readonly says: string;
}
