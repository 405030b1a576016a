import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { accidentIn, conflictIn, lostIn } from './accident.ts';
import { oncePer } from './once-per.ts';
import { fileProblem, type Located, type Path, type Position, type Problem, startOf } from './problem.ts';
import { describeYamlError } from './yaml-error.ts';

/** A parsed file of records: its value, and the position of each part of the value. */
export interface ContentFile extends Located {
  /** Relative to the content folder. */
  readonly file: string;
  /** The value of the YAML; for Markdown also `body`, the text after the front matter. `undefined` if it did not parse. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The characters of a number or truth value, such as `000001`. */
  readonly written: (path: Path) => string | undefined;
  /** A slip that is the cause of other problems. */
  readonly accident: () => Problem | undefined;
}

/**
 * Splits a Markdown file into its front matter and its body, whose first line that is not empty is `bodyLine`; `undefined` if
 * it has no front matter.
 *
 * @example splitMarkdown('---\ntitle: T\n---\n\nText.\n') // { yaml: 'title: T\n', body: 'Text.', bodyLine: 5 }
 */
export const splitMarkdown = (text: string): { yaml: string; body: string; bodyLine: number } | undefined => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [head, yaml = ''] = match;
  const rest = text.slice(head.length);
  const body = trimBody(rest);
  const [blank = ''] = body === '' ? [] : (/^\s*/.exec(rest) ?? []);
  return { yaml, body, bodyLine: `${head}${blank}`.split('\n').length };
};

/** A body of Markdown without the white space around it, with the line endings of Unix. */
export const trimBody = (body: string) => body.replaceAll('\r\n', '\n').trim();

/**
 * Parses a YAML file, or a Markdown file with YAML front matter.
 *
 * @param file its path, for positions; a name that ends in `.md` means Markdown.
 * @example parseContentFile('people/ada.yaml', 'name: Ada')
 */
export const parseContentFile = (file: string, text: string): ContentFile => {
  const conflict = conflictIn(text);
  if (conflict)
    return unreadable(file, [
      { ...fileProblem(file, conflict.message, 'syntax'), line: lineAt(text, conflict.offset) },
    ]);
  if (!file.endsWith('.md')) return parseYaml(file, text, 0);
  const parts = splitMarkdown(text);
  if (!parts) {
    return unreadable(file, [frontMatterProblem(file, text)]);
  }
  const head = parseYaml(file, parts.yaml, 1);
  if (typeof head.value !== 'object' || head.value === null || Array.isArray(head.value)) return head;
  if (Object.hasOwn(head.value, 'body')) {
    const message = 'belongs below the front matter; move the text there and remove this key';
    return unreadable(file, [{ ...head.at(['body'], 'key'), path: 'body', message, rule: 'syntax' }]);
  }
  return {
    ...head,
    value: parts.body === '' ? head.value : { ...head.value, body: parts.body },
    at: (path, part) => (path[0] === 'body' ? { file, line: parts.bodyLine, column: 1 } : head.at(path, part)),
  };
};

/** What is wrong with a file that does not begin with front matter, or in which it never ends. */
const frontMatterProblem = (file: string, text: string): Problem => {
  const isOpen = /^---[ \t]*\r?\n/.test(text);
  const dashes = /^([-–—]{1,2}|-{4,}|—+|\.{3}|={3,}|\*{3,}|[ ]+---)[ \t]*\r?$/m.exec(text);
  if (dashes) {
    const message = `"${dashes[1]}" does not ${isOpen ? 'end' : 'begin'} the front matter; write a line of three hyphens, ---`;
    return { ...fileProblem(file, message, 'syntax'), line: lineAt(text, dashes.index) };
  }
  const message = isOpen
    ? 'the front matter never ends; write a line --- between the fields and the text'
    : 'has no front matter; begin the file with a line ---, then the fields, then another line ---';
  return fileProblem(file, message, 'syntax');
};

/** The number of the line at an offset. */
const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** What js-yaml reads in another way than `yaml`, or accepts though records must not use it. */
const unusual: readonly RegExp[] = [
  // Tabs, other line breaks, a byte order mark, unpaired surrogates.
  /[\t\r\0\u0085\u2028\u2029\ufeff\ud800-\udfff]/,
  // A value or entry that begins with an anchor, alias, tag, block text, directive or explicit key.
  /(^|[-:?,[{]) *[&*!|>%?]/m,
  // A second document.
  /^(---|\.\.\.)/m,
  // Merge keys, and a key that would change the prototype.
  /<<|__proto__/,
  // Keys that are null, empty or numbers.
  /^[ -]*(null|~|(-(?! )|[+.\d])[^\n]*)?\s*:/im,
  // What may be the end of a text, read as a remark.
  / #[\p{L}\d]/u,
  // Lines that may have a key longer than the 1,024 characters that YAML allows.
  /^[^\n]{1000}/m,
];

/**
 * js-yaml is three times as fast as `yaml`, but does not know positions. So it reads ordinary texts, and `yaml` reads
 * all others: those that are unusual, and those that js-yaml refuses. Positions always come from `yaml`.
 */
const parseYaml = (file: string, text: string, linesBefore: number): ContentFile => {
  const value = unusual.some((pattern) => pattern.test(text)) ? undefined : quickValueOf(text);
  if (value === undefined) return parseWithPositions(file, text, linesBefore);
  const positions = () => latest(file, text, linesBefore);
  return {
    file,
    value,
    problems: [],
    at: (...where) => positions().at(...where),
    written: (path) => positions().written(path),
    accident: () => positions().accident(),
  };
};

const quickValueOf = (text: string): unknown => {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
};

let last: { readonly text: string; readonly content: ContentFile } | undefined;

/** A file parsed with positions. Only the last one is kept: positions are mostly needed for one file after the other. */
const latest = (file: string, text: string, linesBefore: number): ContentFile => {
  if (last?.text !== text || last.content.file !== file) {
    last = { text, content: parseWithPositions(file, text, linesBefore) };
  }
  return last.content;
};

const parseWithPositions = (file: string, text: string, linesBefore: number): ContentFile => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    // The library compares each key with every other; `duplicateKeys` takes time in proportion to their number.
    uniqueKeys: false,
  });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + linesBefore, column: Math.max(col, 1) };
  };
  const problemAt = (offset: number, message: string) => ({ ...position(offset), path: '', message, rule: 'syntax' });
  // After the first error the parser guesses, so that later errors are mostly about its guess.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const accident = accidentIn(text, true);
    // The parser stops at an accident or soon after it.
    const after = accident ? lineAt(text, error.pos[0]) - lineAt(text, accident.offset) : 0;
    const isNear = accident && after >= -2 && after <= accident.reach;
    const { offset, message } = isNear ? accident : describeYamlError(error, document, text);
    return unreadable(file, [problemAt(offset, message)]);
  }
  const duplicates = duplicateKeys(document);
  if (duplicates.length > 0) {
    return unreadable(
      file,
      duplicates.map((key) => problemAt(startOfNode(key) ?? 0, 'duplicate key; remove one of them')),
    );
  }
  const lost = lostIn(document, text);
  if (lost) return unreadable(file, [problemAt(lost.offset, lost.message)]);
  const anchor = firstAnchor(document);
  if (anchor !== undefined) return unreadable(file, [problemAt(anchor, anchorMessage)]);
  try {
    const value = document.toJS({ maxAliasCount: 0 });
    const written = (path: Path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    };
    const accident = () => {
      const found = accidentIn(text);
      return found && problemAt(found.offset, found.message);
    };
    const at: ContentFile['at'] = (path, part) => position(offsetOf(document.contents, path, part));
    return { file, value, problems: [], written, accident, at };
  } catch {
    return unreadable(file, [problemAt(0, anchorMessage)]);
  }
};

const anchorMessage = 'uses an anchor or alias (& or *); write the value out';

/** The offset of the first anchor or alias. */
const firstAnchor = (document: Document.Parsed): number | undefined => {
  let found: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
};

/** A file whose value is not known, because of these problems. */
export const unreadable = (file: string, problems: readonly Problem[]): ContentFile => ({
  file,
  written: () => undefined,
  accident: () => undefined,
  value: undefined,
  problems,
  at: () => startOf(file),
});

const startOfNode = (node: unknown) => (node as Node | null)?.range?.[0];

const duplicateKeys = (document: Document.Parsed): Node[] => {
  const found: Node[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(String(key.value))) found.push(key);
        seen.add(String(key.value));
      }
    },
  });
  return found;
};

const pairsByKey = oncePer(
  ({ items }: YAMLMap) =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))),
);

/** The offset of the value at a path, or of its key; of a missing value, that of the closest part above it. */
const offsetOf = (root: unknown, path: Path, part: 'key' | 'value' = 'value'): number => {
  let node = root;
  let offset = startOfNode(root) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairsByKey(node).get(String(step));
      if (!pair) return offset;
      node = pair.value;
      const isWanted = index === path.length - 1 && part === 'value';
      offset = (isWanted ? startOfNode(node) : undefined) ?? startOfNode(pair.key) ?? offset;
    } else if (isSeq(node) && node.items[Number(step)]) {
      node = node.items[Number(step)];
      offset = startOfNode(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
};
