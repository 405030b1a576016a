import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path, Position, Problem } from './problem.ts';
import { describeYamlError } from './yaml-error.ts';

/** A file of records, parsed: its value, and where in the file each part of the value stands. */
export interface ContentFile {
  /** Relative to the content folder. */
  readonly file: string;
  /** The value of the YAML, and for Markdown also `body`, the text after the front matter. `undefined`: it did not parse. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands, or its key; for what is not there, where it belongs. */
  readonly at: (path: Path, part?: 'key' | 'value') => Position;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads the text of a YAML file, or of a Markdown file with YAML front matter.
 *
 * @param file its path, for positions; what ends in `.md` is read as Markdown.
 */
export const parseContentFile = (file: string, text: string): ContentFile => {
  if (!file.endsWith('.md')) return parseYaml(file, text, 0);
  const match = frontMatter.exec(text);
  if (match?.index !== 0) {
    const message = 'has no front matter: begin the file with a line ---, the fields, and another line ---';
    return broken(file, [{ file, line: 1, column: 1, path: '', message, rule: 'syntax' }]);
  }
  const [whole, yaml = ''] = match;
  const head = parseYaml(file, yaml, 1);
  const lines = whole.split('\n').length;
  const body = text.slice(whole.length).replaceAll('\r\n', '\n').trim();
  if (typeof head.value !== 'object' || head.value === null || Array.isArray(head.value)) return head;
  return {
    ...head,
    value: body === '' ? head.value : { ...head.value, body },
    at: (path, part) => (path[0] === 'body' ? { file, line: lines, column: 1 } : head.at(path, part)),
  };
};

/**
 * Where the two libraries read YAML differently, or where a record has something that needs to be explained: control signs,
 * anchors and tags, block texts, several documents, keys that are null, empty, numbers or longer than YAML allows.
 */
const unusual =
  /[\t\r\0\u0085\u2028\u2029\ufeff\ud800-\udfff]|(^|[-:?,[{]) *[&*!|>%?]|^(---|\.\.\.)|<<|__proto__|^[ -]*(null|~|(-(?! )|[+.\d])[^\n]*)?\s*:|^[^\n]{1000}/im;

/**
 * js-yaml reads a text three times as fast as `yaml`, which knows where each part of it stands: that one is asked where there
 * is something to say, and for every text that js-yaml does not take.
 */
const parseYaml = (file: string, text: string, linesBefore: number): ContentFile => {
  let value: unknown;
  try {
    value = unusual.test(text) ? undefined : load(text, { schema: CORE_SCHEMA });
  } catch {
    value = undefined;
  }
  if (value === undefined) return parseWithPlaces(file, text, linesBefore);
  const at: ContentFile['at'] = (...where) => ({
    file,
    get line() {
      return withPlaces(file, text, linesBefore).at(...where).line;
    },
    get column() {
      return withPlaces(file, text, linesBefore).at(...where).column;
    },
  });
  return { file, value, problems: [], at };
};

let last: { readonly text: string; readonly content: ContentFile } | undefined;

/** Places are mostly asked for of one file in a row; to read it again is cheaper than to keep all. */
const withPlaces = (file: string, text: string, linesBefore: number): ContentFile => {
  if (last?.text !== text || last.content.file !== file) {
    last = { text, content: parseWithPlaces(file, text, linesBefore) };
  }
  return last.content;
};

const parseWithPlaces = (file: string, text: string, linesBefore: number): ContentFile => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', version: '1.2' });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + linesBefore, column: Math.max(col, 1) };
  };
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const syntax = [...document.errors, ...document.warnings].filter((error) => error.code !== 'DUPLICATE_KEY');
  // After the first slip the parser guesses, so that what it says next is mostly about its guess.
  const problems = (syntax.length > 0 ? syntax.slice(0, 1) : duplicates).map((error) => {
    const { offset, message } = describeYamlError(error, document, text);
    return { ...position(offset), path: '', message, rule: 'syntax' };
  });
  if (problems.length > 0) return broken(file, problems);
  const contents = document.contents as Node | null;
  const at = (path: Path, part: 'key' | 'value' = 'value') => position(offsetOf(contents, path, part));
  try {
    return { file, value: document.toJS({ maxAliasCount: 0 }), problems, at };
  } catch {
    const message = 'uses an anchor or alias (& or *): write the value out';
    return broken(file, [{ ...position(0), path: '', message, rule: 'syntax' }]);
  }
};

const broken = (file: string, problems: readonly Problem[]): ContentFile => ({
  file,
  value: undefined,
  problems,
  at: () => ({ file, line: 1, column: 1 }),
});

const offsetOf = (root: Node | null, path: Path, part: 'key' | 'value'): number => {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      const key = pair.key as Node;
      node = pair.value as Node | null;
      offset = (last && part === 'value' ? node?.range?.[0] : undefined) ?? key.range?.[0] ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] as Node | null;
      if (!node) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
};
