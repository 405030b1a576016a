// edtf ships no declarations; these are of the little that is used.
declare module 'edtf' {
  /** Parses an EDTF string. @throws SyntaxError where it is none. */
  export function parse(text: string): { type: string; level: number; values?: number[] };
}
