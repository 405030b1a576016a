import { endsLoosely } from '../../schema/link.ts';
import type { Entry } from '../entry.ts';
import { htmlFault, isHtml } from '../markdown/html.ts';
import { placeholderIn } from '../placeholder.ts';
import { findingAt, findingInBody, type Path } from '../problem.ts';
import { missingSpace } from '../punctuation.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

const tag = /<\/?[a-z][a-z0-9-]*(\s+[a-z-]+(=("[^"]*"|'[^']*'|[^\s<>]+))?)*\s*\/?>|<!--/gi;
const link = /\[([^\][]+)\]\(([^()\s]{3,})\)/;
const entity = /&(#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[a-z]{3,8});/i;

/** Markdown and codes that are shown as they are written. */
const marks = [
  /(\*\*|__)(?=\S)[^*_]+\1/,
  /(?<![\w*])([*_])(?=[^\s*_])[^*_]*(?<=\S)\1(?![\w*])/,
  /`[^`]+`/,
  /\[\^[^\][]+\]/,
  /^#{1,6} (?=\D)/,
  /\{\{|\{%/,
  /\[(b|i|u|url)(=[^\][]*)?\].*?\[\/\1\]/i,
  /(?<=\s|^):[a-z_]+:(?=\s|$)/,
];

const isAddress = (text: string) => text.startsWith('https://');

/** What is wrong with a text that is shown as it is written; `undefined` if nothing is. */
const markupIn = (text: string): string | undefined => {
  const html = text.match(tag)?.find(isHtml);
  if (html) return `${htmlFault(html).message.split(';')[0]}; remove it`;
  const [markdown, words] = link.exec(text) ?? [];
  if (markdown) return `links are not possible here: ${markdown}; write only "${words}"`;
  const [code] = entity.exec(text) ?? [];
  if (code) return `${code} is shown as it is written; write the character itself`;
  const found = isAddress(text)
    ? undefined
    : marks.map((mark) => mark.exec(text)?.[0]).find((one) => one !== undefined);
  return found ? `Markdown is shown as it is written here: ${found.trim()}; remove the marks` : undefined;
};

/** Keys whose value is copied from elsewhere, character by character. */
const numbers = new Set(['code', 'number', 'grant', 'volume', 'issue', 'pages']);

/** What is wrong with the white space and the last character of a text. */
const untidyIn = (text: string, key: unknown): string | undefined => {
  if (numbers.has(String(key)) && endsLoosely(text) && !/\p{L}\.$/u.test(text))
    return `"${text}" ends with punctuation that does not belong to it; remove it`;
  if (text.includes('  ')) return 'contains two spaces in a row; remove one';
  if (text.includes('\t')) return 'contains a tab; write a space';
  if (text.includes('\n')) return 'contains a line break; write one paragraph';
  const [last] = /[,;]$/.exec(text) ?? [];
  if (last) return `ends with "${last}"; remove it or finish the text`;
  if (text.endsWith('..') && !text.endsWith('...')) return 'ends with two full stops; remove one';
  if (/[\u00a0\u202f ]{2}/.test(text)) return 'contains two spaces in a row; remove one';
  const [mark] = missingSpace.exec(text) ?? [];
  if (mark) return `has no space after "${mark}"; add one`;
  const [, sign] = text.includes(' ,') || text.includes(' .') ? (/ ([,.])(?= |$)/.exec(text) ?? []) : [];
  if (sign) return `has a space before "${sign}"; remove it`;
  // An interval may begin and end with different brackets, and a face has only one.
  return text.includes('(') && /(?<!:-?)\([^()\]]*$/.test(text)
    ? 'has a bracket that is never closed; close it'
    : undefined;
};

/** A text without what it quotes, which is copied with its slips, as is the title that the funder gave the project. */
const unquoted = ({ collection }: Entry, text: string, path: Path) =>
  collection === 'project' && (path[0] === 'officialTitle' || path[0] === 'name')
    ? ''
    : text.replaceAll(/“[^”]*”/g, '“”');

/** Whether a text is for editors, or not a text at all. */
const isUnseen = (path: Path) =>
  path[0] === 'note' || (path[0] === 'sources' && path.at(-1) !== 'locator') || isStatus(path);

/** Whether a value is one of the statuses of ClinicalTrials.gov, which include UNKNOWN. */
const isStatus = (path: Path) => path[0] === 'status' && path.at(-1) === 'status';

/** Real people are called Null or Test. */
const isFamilyName = (path: Path) => path.at(-1) === 'familyName' || path.at(-1) === 'family';

/** Finds texts that were meant to be finished later. */
export const textsAreFinished: Rule = {
  name: 'texts-are-finished',
  description: 'No text contains a placeholder, such as TODO or lorem ipsum.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'string' || isUnseen(path) || isAddress(value) || isFamilyName(path)) continue;
      const found = placeholderIn(value);
      if (!found) continue;
      const { words, index } = found;
      const message = `"${words}" is a placeholder; write the text or remove the ${path[0] === 'body' ? 'sentence' : 'key'}`;
      const before = value.slice(0, index).split('\n');
      const place = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
      yield path[0] === 'body' ? findingInBody(entry, path, place, message) : findingAt(entry, path, message);
    }
  }),
};

/** Finds markup in texts that are shown as they are written: all but the text of a news item. */
export const plainTextsHaveNoMarkup: Rule = {
  name: 'plain-texts-have-no-markup',
  description: 'No text but that of a news item contains HTML or Markdown.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'string' || path[0] === 'body' || isUnseen(path)) continue;
      const message =
        (/[<[&*_`#{]|:\w+:/.test(value) ? markupIn(value) : undefined) ??
        untidyIn(unquoted(entry, value, path), path.at(-1));
      if (message) yield findingAt(entry, path, message);
    }
  }),
};
