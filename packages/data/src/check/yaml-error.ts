import { type Document, isCollection, isScalar, visit, type YAMLParseError, type YAMLWarning } from 'yaml';

/** What the parser's error codes mean for an editor, and what to do. */
const advice: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a colon followed by a space starts a value; put the text in quotes or correct the indentation',
  MULTILINE_IMPLICIT_KEY: 'this line is not a key with a value; write it as key: value, or indent it below its key',
  TAB_AS_INDENT: 'tabs are not allowed as indentation; use spaces',
  BAD_ALIAS: 'a text that begins with & or * must be in quotes',
  BAD_SCALAR_START: 'a text that begins with this character must be in quotes',
  BAD_INDENT: 'wrong indentation; the keys of a group, and the entries of a list, must begin in the same column',
  BAD_DQ_ESCAPE: 'a backslash has a special meaning in double quotes; write two of them, or use single quotes',
  UNEXPECTED_TOKEN: 'something follows the end of this value; put the whole value in quotes',
  MULTIPLE_DOCS: 'a file contains one record; remove the line --- and everything that does not belong to the record',
};

/** Where a mistake in the YAML begins, which may be before the place where the parser stops, and what to do about it. */
export const describeYamlError = (
  { code, message, pos: [offset] }: YAMLParseError | YAMLWarning,
  document: Document.Parsed,
  text: string,
): { offset: number; message: string } => {
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return { offset: openedBefore(document, offset), message: 'invalid YAML: this quote is never closed; close it' };
  }
  if (message.startsWith('Flow ')) {
    return { offset: openedBefore(document, offset), message: 'invalid YAML: this [ or { is never closed; close it' };
  }
  const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? text.slice(offset).search(/:(\s|$)/) : 0;
  return { offset: offset + Math.max(colon, 0), message: `invalid YAML: ${advice[code] ?? message}` };
};

const openedBefore = (document: Document.Parsed, offset: number) => {
  let start = offset;
  visit(document, {
    Node: (_, node) => {
      const [from, to] = node.range ?? [offset, 0];
      const opens = isScalar(node) || (isCollection(node) && node.flow);
      if (opens && from < offset && to >= offset - 1) start = from;
    },
  });
  return start;
};
