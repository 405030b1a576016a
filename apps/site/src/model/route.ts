/** An address of the site and what is written there. */
export interface Route {
  /** Ends in a slash for a page, in a file name for everything else. */
  readonly path: string;
  readonly content: () => string;
}
