import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { dotted, type Path, type Position, startOf } from '../check/problem.ts';
import { type InputFile, positionsIn, textOfInput } from './input-file.ts';
import type { Remarks } from './remark.ts';

/** A JSON file that was read, and where its values are. */
export interface JsonFile {
  readonly value: unknown;
  /** The place of the value at a path, or of the last value on the way to it. */
  readonly at: (path: Path) => Position;
}

/** The largest file in which places are looked up: the whole of ROR has 250 MB, and one record a few kilobytes. */
const mostCharacters = 5_000_000;

const placeIn = (file: string, text: string, path: Path): Position => {
  if (text.length > mostCharacters) return startOf(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false });
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { file, line, column: col };
  }
  return startOf(file);
};

/** Reads a JSON file; refuses one that is not JSON. */
export const readJson = (input: InputFile, remarks: Remarks): JsonFile | undefined => {
  const text = textOfInput(input, remarks);
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text), at: (path) => placeIn(input.name, text, path) };
  } catch (error) {
    const { message } = error as Error;
    // V8 names no position in a short text, nor at its end.
    const index = message.includes('end of JSON') ? text.length : Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    remarks.refuse(positionsIn(input.name, text)(index), 'is not JSON; download the file again');
    return undefined;
  }
};

/**
 * The value at a path of a JSON file, if it has the form of a schema; each difference is refused.
 *
 * @param what what the file is to be, for the messages.
 */
export const parseJson = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: Path,
  { file, what, remarks }: { readonly file: JsonFile; readonly what: string; readonly remarks: Remarks },
): z.infer<Schema> | undefined => {
  const parsed = schema.safeParse(value);
  for (const issue of parsed.error?.issues ?? []) {
    const inner = issue.path.filter((key) => typeof key !== 'symbol');
    const where = inner.length > 0 ? `${dotted(inner)} ` : '';
    remarks.refuse(file.at([...path, ...inner]), `${where}is not as in ${what} (${issue.message})`);
  }
  return parsed.data;
};
