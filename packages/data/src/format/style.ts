import { isNode, isScalar, isSeq, type ScalarTag, Schema, visit, type YAMLSeq } from 'yaml';

/** A number as it is written in the file: `48.63280` keeps its precision, and a long number is not rounded. */
class AsWritten {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Prints numbers as they are written in the file. */
export const asWritten: ScalarTag = {
  tag: 'tag:yaml.org,2002:number-as-written',
  default: true,
  identify: (value) => value instanceof AsWritten,
  resolve: (text) => text,
  stringify: ({ value }) => (value as AsWritten).text,
};

/** Patterns of plain text that the many YAML 1.1 parsers do not read as text: dates, `yes`, `1_000`, … */
const ambiguous = new Schema({ schema: 'yaml-1.1' }).tags.filter((tag) => tag.default && 'test' in tag && tag.test);

/** All dates are quoted, though only a year needs it. */
const isDate = (text: string) => /^\d{4}-\d\d(-\d\d)?$/.test(text);

const isAmbiguous = (text: string) => isDate(text) || ambiguous.some((tag) => 'test' in tag && tag.test?.test(text));

const typeOf = (text: string) => (text.includes('\n') ? 'BLOCK_LITERAL' : isAmbiguous(text) ? 'QUOTE_DOUBLE' : 'PLAIN');

/** The only list that is written on one line. All others have a line for each entry. */
const inlineKey = 'supports';

/** Gives every value of a document its standard style. */
export const styleValues = (contents: unknown, lineWidth: number): void => {
  visit(contents as never, {
    Pair: (_, { key }) => {
      if (isNode(key)) delete key.spaceBefore;
    },
    Collection: (key, node, path) => {
      delete node.spaceBefore;
      const parent = path.at(-1) as { key?: unknown } | undefined;
      const name = key === 'value' && isScalar(parent?.key) ? parent.key.value : undefined;
      const depth = path.filter((one) => isNode(one)).length - 1;
      node.flow = node.items.length === 0 || (name === inlineKey && isSeq(node) && fits(node, lineWidth - 2 * depth));
    },
    Scalar: (key, node) => {
      delete node.spaceBefore;
      if (key === 'key') return;
      if (typeof node.value === 'string') node.type = typeOf(node.value);
      else if (typeof node.value === 'number' && node.source !== undefined) node.value = new AsWritten(node.source);
      else delete node.source;
    },
  });
};

/** Whether a list can be written on one line: it is short enough, and no comment ends the line early. */
const fits = (list: YAMLSeq, width: number): boolean => {
  const words = list.items.map((item) =>
    isScalar(item) && !item.comment && !item.commentBefore ? String(item.value) : undefined,
  );
  if (list.comment || words.includes(undefined)) return false;
  return `${inlineKey}: [${words.join(', ')}]`.length <= width;
};
