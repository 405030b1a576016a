/** A file of the site: its path, and a function that makes its content. */
export interface Route {
  /** Ends in a slash for a page, and in a file name for everything else. */
  readonly path: string;
  readonly content: () => string;
}
