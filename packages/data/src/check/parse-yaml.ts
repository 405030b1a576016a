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
import { accidentIn, lostIn } from './accident.ts';
import { type ContentFile, lineAt, unreadable } from './content-file.ts';
import { oncePer } from './once-per.ts';
import type { Path, Position } from './problem.ts';
import { describeYamlError } from './yaml-error.ts';

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
 * Parses a text in YAML. js-yaml is three times as fast as `yaml`, but does not know positions. So it reads ordinary
 * texts, and `yaml` reads all others: those that are unusual, and those that js-yaml refuses. Positions always come from
 * `yaml`.
 *
 * @param linesBefore the number of lines of the file before the text, for positions.
 */
export const parseYaml = (file: string, text: string, linesBefore: number): ContentFile => {
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
