import type { Position } from '../check/problem.ts';

/** Something to say about a place in an imported file. Its `file` is the path that the user gave. */
export interface Remark extends Position {
  readonly message: string;
}

/** A text of an imported file and where it is. */
export interface Cell {
  readonly text: string;
  readonly at: Position;
}

/** Collects what is wrong with the imported files, and what was left out of the records. */
export class Remarks {
  /** What stops the import: nothing is written. */
  readonly refusals: Remark[] = [];
  /** What the records do not contain although a file has it, with the reason. */
  readonly leftOut: Remark[] = [];

  refuse(at: Position, message: string): void {
    this.refusals.push({ ...at, message });
  }

  leaveOut(at: Position, message: string): void {
    this.leftOut.push({ ...at, message });
  }
}

/**
 * A remark as one line of text.
 *
 * @example formatRemark(remark) // 'organization.csv:12:1  "XK" is not a country in ISO 3166-1; …'
 */
export const formatRemark = ({ file, line, column, message }: Remark): string =>
  `${file}:${line}:${column}  ${message}`;
