import type { Token } from 'markdown-it';
import { htmlFault, isHtml } from './html.ts';
import { type Place, parseMarkdown, placesIn, unusedDefinitionsIn } from './parse.ts';
import { footnoteFault, rawSyntax } from './raw-syntax.ts';

/** Something in a text that is not shown as it is meant. */
export interface Fault extends Place {
  readonly message: string;
  /** Whether it is how a line begins, so that the next lines may begin in the same way. */
  readonly isLineStart?: true | undefined;
}

/** The address of a link, which may lead nowhere. */
export interface LinkInText extends Place {
  readonly address: string;
  /** Its words, if they say nothing to readers who hear only the links of a page. */
  readonly emptyWords?: string | undefined;
}

/** A text without any of these characters has nothing to find. */
const marks =
  /[|#[\]<!*_=`{^~•▪●$@(\u00a0\u202f]|www\.|:\/\/|\t| {4}|^-{2,}|^ *(?:[-–+]|\d+[.)])(?=\S|$)|:\w+:|[.,]{2}| [.,]|[^\W\d][.,]\w/m;

/**
 * What is wrong with a text in Markdown, and the addresses of its links, in the order of the text. The site shows pictures and
 * HTML as they are written.
 *
 * @example [...faultsIn('# Title')] // [{ line: 0, column: 0, message: 'a heading of level 1 …' }]
 */
export function* faultsIn(text: string): Iterable<Fault | LinkInText> {
  if (!marks.test(text)) return;
  let before: Fault | undefined;
  for (const one of allIn(text)) {
    if (!('message' in one) || !one.isLineStart) {
      yield one;
      continue;
    }
    // The lines of one list are one mistake.
    if (before?.message !== one.message || one.line > before.line + 1) yield one;
    before = one;
  }
}

function* allIn(text: string): Iterable<Fault | LinkInText> {
  const lines = text.split('\n');
  for (const place of unusedDefinitionsIn(text)) {
    yield { ...place, message: 'no link uses this address, so it is not shown; write [words](address) in the text' };
  }
  const tokens = parseMarkdown(text);
  let level = 1;
  let openHtml: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const start = { line: token.map?.[0] ?? 0, column: 0 };
    const at = { ...start, column: (lines[start.line] ?? '').search(/\S/) };
    if (token.type === 'heading_open') {
      const found = Number(token.tag.slice(1));
      const words = tokens[index + 1]?.content ?? '';
      const message = token.markup === '-' && isProse(words) ? underlined : headingFault(found, level, words);
      if (message) yield { ...at, message };
      level = Math.max(found, 2);
    } else if (token.type === 'html_block' && isHtml(token.content)) {
      const { tag, message } = htmlFault(token.content);
      if (tag !== `/${openHtml}`) yield { ...at, message };
      openHtml = tag;
    } else if (token.type === 'code_block') {
      yield { ...start, message: 'four spaces before a line make it code; remove them' };
    } else if (token.type === 'list_item_open' && tokens[index + 1]?.type === 'list_item_close') {
      yield { ...at, message: 'an entry of a list without words; write them or remove it' };
    } else if (token.type === 'fence' && token.map && !isClosed(lines, token)) {
      yield { ...at, message: `this ${token.markup} is never closed; add a line ${token.markup} after the code` };
    } else if (token.type === 'inline') {
      if (tokens[index - 1]?.type === 'paragraph_open' && tokens[index - 1]?.level === 0 && isBoldHeading(token))
        yield { ...at, message: 'words in bold are not a heading; write ## before them, without **' };
      yield* inlineFaults(token, lines);
      yield* openBracketIn(token, lines);
    }
  }
}

/** Whether the words above a line of hyphens are a sentence or several lines, and so not meant as a heading. */
const isProse = (words: string) => /\n|[.,;:!][*_)"'”»]*$/.test(words);

const underlined =
  'a line of hyphens makes the text above it a heading; write ## before a heading, or leave a line empty';

const headingFault = (found: number, before: number, words: string): string | undefined => {
  if (words === '') return 'a heading without words; write them after the #';
  if (found === 1) return 'a heading of level 1 is the title of the page; write ## instead';
  if (found <= before + 1) return undefined;
  const above = before === 1 ? 'the title' : `one of level ${before}`;
  return `a heading of level ${found} straight below ${above}; write ${'#'.repeat(before + 1)} instead`;
};

/** Whether a paragraph is a few words in bold, without the end of a sentence. */
const isBoldHeading = ({ content, children }: Token) =>
  /^\*\*[^*]{3,80}[^*.!?:…)"”»]\*\*$/.test(content) && children?.some(({ type }) => type === 'strong_open') === true;

/** The bracket that a paragraph opens and never closes. A bracket that is only closed may be that of `a)`. */
function* openBracketIn({ content, children, map }: Token, lines: readonly string[]): Iterable<Fault> {
  if (!content.includes('(')) return;
  const text = (children ?? []).map((one) => (one.type === 'text' ? one.content : ' ')).join('');
  const count = (bracket: string) => text.split(bracket).length;
  if (count('(') <= count(')') || /:-?\(|\]\(/.test(text)) return;
  const after = /\([^()]*$/.exec(text)?.[0] ?? '(';
  const find = placesIn(lines, map ?? [0, lines.length]);
  yield { ...find(after.slice(0, 8).trimEnd()), message: 'this bracket is never closed; close it' };
}

const isClosed = (lines: readonly string[], { map, markup }: Token) =>
  map !== null && map[1] - map[0] > 1 && (lines[map[1] - 1] ?? '').trim().startsWith(markup);

/** Whether the words of a link are the address of another site. */
const isOtherAddress = (words: string, address: string): boolean => {
  const hostIn = (text: string) => /^(?:https?:\/\/)?(?:www\.)?([a-z\d.-]+\.[a-z]{2,})(?:[/?#]|$)/.exec(text)?.[1];
  const [shown, meant] = [hostIn(words), hostIn(address.toLowerCase())];
  return /^(https?:|www\.)/.test(words) && shown !== undefined && meant !== undefined && shown !== meant;
};

const emptyWords = new Set(
  'here|click here|link|this link|read more|more|ici|cliquez ici|lien|qui|clicca qui|här|klicka här|länk'.split('|'),
);

function* inlineFaults({ children, map }: Token, lines: readonly string[]): Iterable<Fault | LinkInText> {
  const find = placesIn(lines, map ?? [0, lines.length]);
  let openHtml = new Set<string>();
  let [isLineStart, isInLink] = [true, false];
  for (const [index, token] of (children ?? []).entries()) {
    if (token.type === 'link_open') {
      const address = String(token.attrGet('href') ?? '');
      const place = find(address === '' ? '](' : address);
      const words = children?.[index + 1];
      const says = words?.type === 'text' ? words.content.trim().toLowerCase() : '';
      const isEmpty = emptyWords.has(says) && children?.[index + 2]?.type === 'link_close';
      if (says.startsWith('^')) yield { ...place, message: footnoteFault };
      else if (isOtherAddress(says, address))
        yield { ...place, message: `the words are another address, ${says}; correct one of them` };
      else if (words?.type !== 'link_close') yield { ...place, address, emptyWords: isEmpty ? says : undefined };
      else yield { ...place, message: 'a link without words; write [words](address)' };
    } else if (token.type === 'image') {
      const message = 'pictures are not shown; link to the page with it, as [words](https://…), or remove it';
      yield { ...find('!['), message };
    } else if (token.type === 'html_inline' && isHtml(token.content)) {
      const { tag, message } = htmlFault(token.content);
      const place = find(token.content);
      if (!openHtml.has(tag)) yield { ...place, message };
      openHtml = new Set([...openHtml, `/${tag}`]);
    } else if (token.type === 'text') {
      // The words of a link may be its address.
      if (!isInLink) {
        for (const { part, ...raw } of rawSyntax(token.content, isLineStart)) yield { ...find(part), ...raw };
      }
    }
    isInLink = token.type === 'link_open' || (isInLink && token.type !== 'link_close');
    isLineStart = token.type === 'softbreak' || token.type === 'hardbreak';
  }
}
