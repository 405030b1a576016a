import { type Document, isCollection, isScalar, visit, type YAMLParseError, type YAMLWarning } from 'yaml';

/** What the parser's codes mean for who wrote the file, and what to do. */
const advice: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon followed by a space begins a value: put the text in quotes, or mend the indentation',
  MULTILINE_IMPLICIT_KEY: 'this line is no key with a value: write it as key: value, or indent it below its key',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  BAD_ALIAS: 'a text that begins with & or * has to be in quotes',
  BAD_SCALAR_START: 'a text that begins with this sign has to be in quotes',
  BAD_INDENT: 'the keys of one group begin in the same column, and so do the entries of one list',
  BAD_DQ_ESCAPE: 'within double quotes a backslash means more than itself: write two, or use single quotes',
  MULTIPLE_DOCS: 'a file holds one record: remove the line --- and what does not belong to the record',
};

/** A mistake in the YAML itself: where it begins, which is not always where the parser stumbles, and what to do. */
export const describeYamlError = (
  { code, message, pos: [offset] }: YAMLParseError | YAMLWarning,
  document: Document.Parsed,
  text: string,
): { offset: number; message: string } => {
  if (code === 'DUPLICATE_KEY') return { offset, message: 'this key stands here a second time: remove one of them' };
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return { offset: openedBefore(document, offset), message: 'is not YAML: this quote is never closed: close it' };
  }
  if (message.startsWith('Flow ')) {
    return { offset: openedBefore(document, offset), message: 'is not YAML: this [ or { is never closed: close it' };
  }
  const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? text.slice(offset).search(/:(\s|$)/) : 0;
  return { offset: offset + Math.max(colon, 0), message: `is not YAML: ${advice[code] ?? message}` };
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
