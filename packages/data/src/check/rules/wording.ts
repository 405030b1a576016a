import type { Entry } from '../entry.ts';
import { type Finding, findingAt, findingInBody, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Two words in a row that are the same. */
const repeated = /(?<![\wÀ-ÿ'’.-])([a-zÀ-ÿ]{1,24})\s+(\1)(?![\wÀ-ÿ'’-])/gi;

/** Short words that no sentence has twice in a row, in all languages. */
const particles = new Set(
  [
    'the a an of to and or with from at their its these be',
    'le la les un une du de des et ou au aux dans pour par sur avec',
    'il lo gli uno una di del della dei e o da per con',
    'ett och eller från',
    'und oder von zu mit bei aus eine einer eines',
    'el los las y por para',
  ].flatMap((words) => words.split(' ')),
);

/** Longer words that are repeated for emphasis. */
const emphatic = new Set(
  'again never really always great quasi piano subito tanto molto beaucoup toujours vraiment jamais mycket mucho siempre immer'.split(
    ' ',
  ),
);

const isSlip = (first: string, second: string) =>
  second === second.toLowerCase() && (particles.has(second) || (first === second && isLong(second)));

/** Whether a place in a text is within quotation marks: what is quoted is copied as it is. */
const isQuoted = (text: string, index: number) => text.lastIndexOf('“', index) > text.lastIndexOf('”', index);

const isLong = (word: string) => word.length >= 5 && !emphatic.has(word);

/** Whether a text is in capitals: two long words, or three words of which one is long. Acronyms are shorter. */
const isInCapitals = (text: string): boolean => {
  if (/\p{Ll}/u.test(text) || !text.includes(' ')) return false;
  const words = text.match(/\p{Lu}{2,}/gu) ?? [];
  const long = words.filter((word) => word.length >= 5).length;
  return long >= 2 || (long === 1 && words.length >= 3);
};

/** Names, which are written as their owners write them, and remarks for editors. */
const verbatim = new Set(
  'name nativeName shortName partOf acronym officialTitle publisher journal funder by note'.split(' '),
);

const isVerbatim = (path: Path) => path.some((key) => verbatim.has(String(key)));

const at = (entry: Entry, path: Path, text: string, index: number, message: string): Finding => {
  if (path[0] !== 'body') return findingAt(entry, path, message);
  const before = text.slice(0, index).split('\n');
  return findingInBody(entry, path, { line: before.length - 1, column: before.at(-1)?.length ?? 0 }, message);
};

/** Finds a word that is written twice by a slip. */
export const wordsAreNotDoubled: Rule = {
  name: 'words-are-not-doubled',
  description: 'No text has a word twice in a row, such as "the the".',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'string') continue;
      for (const { 0: words, 1: first = '', 2: second = '', index } of value.matchAll(repeated)) {
        if (!isSlip(first, second) || isQuoted(value, index) || isVerbatim(path)) continue;
        const message = `has a word twice: "${words.replace(/\s+/, ' ')}"; remove one`;
        yield at(entry, path, value, index, message);
        break;
      }
    }
  }),
};

/** Finds titles and texts in capitals, which are hard to read and which some screen readers spell out. */
export const textsAreNotInCapitals: Rule = {
  name: 'texts-are-not-in-capitals',
  description: 'No title, heading or text is in capitals.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'string') continue;
      const lines = path[0] === 'body' ? value.split('\n') : [value];
      const line = lines.findIndex(isInCapitals);
      if (line < 0 || isVerbatim(path)) continue;
      const index = lines.slice(0, line).join('\n').length + Math.min(line, 1);
      yield at(entry, path, value, index, 'is in capitals; write it as in a sentence');
    }
  }),
};
