import { type Position, startOf } from '../check/problem.ts';
import type { Remarks } from './remark.ts';

/** A file that the user names, or a member of an archive. */
export interface InputFile {
  /** The path that the user gave; for a member of an archive, also its name there: `cordis.zip/project.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The text of a file in UTF-8, without a byte order mark; `undefined` if it is in another encoding, which is then refused.
 */
export const textOfInput = ({ name, bytes }: InputFile, remarks: Remarks): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    remarks.refuse(startOf(name), 'is not a text in UTF-8; download the file again');
    return undefined;
  }
};

/** Finds lines and columns in a text whose positions are asked for in ascending order. */
export const positionsIn = (file: string, text: string): ((index: number) => Position) => {
  let [line, lineStart] = [1, 0];
  return (index) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < index; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return { file, line, column: index - lineStart + 1 };
  };
};
