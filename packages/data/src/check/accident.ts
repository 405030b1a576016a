import { type Document, visit } from 'yaml';
import { shippedLanguages } from '../schema/languages.ts';

/** A slip of the keyboard or of another program that makes YAML mean something else, or nothing. */
interface Accident {
  readonly offset: number;
  readonly message: string;
  /** How many lines after it a parser may stop. */
  readonly reach: number;
}

/** How many lines after a slip a parser may stop, at most. */
const fewLines = 2;
const manyLines = 50;

/** What to look for where a file has problems, since it may be meant in a file that has none. */
const accidents: readonly (readonly [pattern: RegExp, message: string, reach?: number])[] = [
  [/(?<=^(?![^\n]*:[ ]*$)[^\n]+\n)-(?=[A-Za-z]\w*: )/m, 'this hyphen does not belong to the key; remove it'],
  [
    /^[ -]*(?:[\w-]+:)?[ ]*[\u00a0\u2000-\u200a\u202f\u3000](?=\S|[ \u00a0])/m,
    'a no-break space where YAML needs an ordinary one; delete it and type a space',
  ],
  [/^ *-(?=[A-Za-z]\w*:( |$))/m, 'a dash needs a space after it; write "- " before the key'],
  [
    new RegExp(`^ *- (?=(${shippedLanguages.join('|')}): )`, 'm'),
    'languages are keys, not the entries of a list; remove the hyphen',
  ],
  [/^ *[–—•*] +(?=\w)/m, 'an entry of a list begins with a hyphen; write "- "'],
  [/^ *--+ +(?=\w)/m, 'an entry of a list begins with one hyphen; write "- "'],
];

/** What breaks YAML, and is common in texts that are not broken. */
const breaks: typeof accidents = [
  [/^ *[A-Za-z]\w*:(?=[^\s/:][^:\n]*$)/m, 'a colon needs a space after it; write "key: value"'],
  [/^ *[A-Za-z]\w* *= */m, 'a key ends with a colon; write ": " in place of "="'],
  [/^ *[“”‘’„«][^\n:]*:/m, 'these are not the quotes of YAML; write " or none'],
  [/^ *[-\w]+ *：/m, 'this is not an ordinary colon; write ": "'],
  [/^ *\/\/ /m, 'a remark begins with #; write "# " in place of "//"'],
  [/\r(?!\n)/, 'the line endings of old Macs; save the file with those of Unix (LF)'],
  [
    /^ +[A-Za-z]\w*:(?= .*\n[A-Za-z]\w*:)/,
    'this key begins further right than those below it; begin all in the same column',
  ],
  [
    /(?<=^( *)[A-Za-z]\w*:\n)\1 *- (?=[A-Za-z]\w*:(?: .*)?\n(?:\1 {3}.*\n)*\1 {1,2}[A-Za-z]\w*:)/m,
    'a hyphen before the first key of a group; remove it',
    manyLines,
  ],
  [
    /(?<=^( *)[A-Za-z]\w*:\n)(\1 {2,})(?=[A-Za-z]\w*:(?: .*)?\n(?:\2.*\n)*\1 {0,2}- )/m,
    'the first entry of this list has no hyphen; write "- " before it',
    manyLines,
  ],
];

const spaces = /[\u00a0\u2000-\u200a\u202f\u3000]/;

/**
 * The cause of problems with a file in YAML that a parser would report elsewhere, or in other words.
 *
 * @param isBroken whether a parser refuses the file.
 * @example accidentIn('roles:\n  -role: biobank\n') // { offset: 9, message: 'a dash needs a space after it; …' }
 */
export const accidentIn = (yaml: string, isBroken = false): Accident | undefined => {
  const found = [...accidents, ...(isBroken ? breaks : [])]
    .map(([pattern, message, reach = fewLines]) => ({ match: pattern.exec(yaml), message, reach }))
    .filter((one): one is { match: RegExpExecArray; message: string; reach: number } => one.match !== null)
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (!found) return outdentedIn(yaml, isBroken);
  const [words] = found.match;
  const inner = Math.max(spaces.test(words) ? words.search(spaces) : words.search(/\S|$/), 0);
  return { offset: found.match.index + inner, message: found.message, reach: found.reach };
};

const indentOf = (line: string) => line.search(/[^ ]/);

/** A key that begins further left than those before and after it, or further right than the one above it. */
const outdentedIn = (yaml: string, isBroken: boolean): Accident | undefined => {
  const lines = yaml.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const [before, after] = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
    const isKey = (text: string) => /^ *[A-Za-z]\w*:( |$)/.test(text);
    const isOut =
      /^ *[A-Za-z]\w*: +[^|>\s]/.test(line) &&
      isKey(after) &&
      indentOf(before) > indentOf(line) &&
      indentOf(after) > indentOf(line);
    if (isOut) {
      const message = 'this key begins further left than the lines around it; indent it like them';
      return { offset: offset + indentOf(line), message, reach: fewLines };
    }
    const isIn =
      isBroken && isKey(line) && /^ *[A-Za-z]\w*: +[^|>&\s]/.test(before) && indentOf(line) > indentOf(before);
    if (isIn) {
      const message = 'this key begins further right than the one above it; begin both in the same column';
      return { offset: offset + indentOf(line), message, reach: fewLines };
    }
    offset += line.length + 1;
  }
  return undefined;
};

const conflict = /^(<{7}|>{7}|\|{7})( [^\n]*)?$/m;

/** The first marker of a conflict that git could not resolve. */
export const conflictIn = (text: string): Omit<Accident, 'reach'> | undefined => {
  const found = conflict.exec(text);
  return found
    ? { offset: found.index, message: 'a conflict marker of git; keep one of the versions and remove the markers' }
    : undefined;
};

/**
 * The end of a text without quotes that YAML reads as a remark, such as `#1` in `name: Station #1`. A remark that is meant
 * has a space after the `#`.
 */
export const lostIn = (document: Document.Parsed, text: string): Accident | undefined => {
  let found: Accident | undefined;
  visit(document, {
    Scalar: (_, { comment, type, range }) => {
      if (type !== 'PLAIN' || !comment || !range || !/^[\p{L}\d]/u.test(comment)) return undefined;
      const [line = ''] = comment.split('\n');
      const message = `"#${line}" is read as a remark; put the whole text in quotes, or write a space after the #`;
      found = { offset: text.indexOf('#', range[1]), message, reach: 0 };
      return visit.BREAK;
    },
  });
  return found;
};
