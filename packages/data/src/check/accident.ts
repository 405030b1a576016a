import { shippedLanguages } from '../schema/languages.ts';

/** A slip of the keyboard or of another program that makes YAML mean something else, or nothing. */
interface Accident {
  readonly offset: number;
  readonly message: string;
}

/** What to look for where a file has problems, since it may be meant in a file that has none. */
const accidents: readonly (readonly [pattern: RegExp, message: string])[] = [
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
];

/** What breaks YAML, and is common in texts that are not broken. */
const breaks: typeof accidents = [
  [/^ *[A-Za-z]\w*:(?=[^\s/:][^:\n]*$)/m, 'a colon needs a space after it; write "key: value"'],
  [/^ *[A-Za-z]\w* *= */m, 'a key ends with a colon; write ": " in place of "="'],
  [/^ *[“”‘’„«][^\n:]*:/m, 'these are not the quotes of YAML; write " or none'],
  [/^ *[-\w]+ *：/m, 'this is not an ordinary colon; write ": "'],
  [/^ *\/\/ /m, 'a remark begins with #; write "# " in place of "//"'],
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
    .map(([pattern, message]) => ({ match: pattern.exec(yaml), message }))
    .filter((one): one is { match: RegExpExecArray; message: string } => one.match !== null)
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (!found) return outdentedIn(yaml, isBroken);
  const [words] = found.match;
  const inner = Math.max(spaces.test(words) ? words.search(spaces) : words.search(/\S/), 0);
  return { offset: found.match.index + inner, message: found.message };
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
      return { offset: offset + indentOf(line), message };
    }
    const isIn =
      isBroken && isKey(line) && /^ *[A-Za-z]\w*: +[^|>&\s]/.test(before) && indentOf(line) > indentOf(before);
    if (isIn) {
      const message = 'this key begins further right than the one above it; begin both in the same column';
      return { offset: offset + indentOf(line), message };
    }
    offset += line.length + 1;
  }
  return undefined;
};

const conflict = /^(<{7}|>{7}|\|{7})( [^\n]*)?$/m;

/** The first marker of a conflict that git could not resolve. */
export const conflictIn = (text: string): Accident | undefined => {
  const found = conflict.exec(text);
  return found
    ? { offset: found.index, message: 'a conflict marker of git; keep one of the versions and remove the markers' }
    : undefined;
};
