import { doubledMark, missingSpace, spacedMark } from '../punctuation.ts';

/** What to say of a footnote. */
export const footnoteFault = 'footnotes are not shown; write the note into the text or link to it';

interface Raw {
  readonly part: string;
  readonly message: string;
  /** Whether it is how a line begins, so that the next lines may begin in the same way. */
  readonly isLineStart?: true;
}

/** Markup that the parser left as text, so that readers would see its characters, and what to write instead. */
const patterns: readonly (readonly [pattern: RegExp, say: (found: RegExpExecArray) => string])[] = [
  [
    /\(([^()[\]]+)\)(?:\[(?!\d+\])|\s+\[(?=\/|#|https?:|www\.|mailto:))([^\][]+)\]/,
    ([, words, address]) => `swapped brackets; write [${words}](${address})`,
  ],
  [
    /\[([^\][]+)\]\s+\(((?:\/|#|\.|https?:|www\.|mailto:)[^()\s]*)\)/,
    ([, words, address]) => `a space between the brackets; write [${words}](${address})`,
  ],
  [
    /\[([^\][]+)\]\((.*)\)/,
    ([, words]) => `is not read as a link; write [${words}](address), without spaces in the address`,
  ],
  [/\[([^\][]+)\]\(([^)]*)$/, ([, words, address]) => `this bracket is never closed; write [${words}](${address})`],
  [/\[\[([^\][]*)\]\]/, ([, words]) => `double brackets are not a link; write [${words}](address)`],
  [/\[\^[^\][]+\]/, () => footnoteFault],
  [
    /\[([^\][]+)\](?:\[(?!\d+\])|\s+\[(?=\/|https?:))([^\][]*)\]/,
    ([, words]) => `a link without its address; write [${words}](address)`,
  ],
  [
    /\[(b|i|u|url|img)(=[^\][]*)?\].*?\[\/\1\]|\[(url|img)=[^\][]*\]/i,
    () => 'codes of forums are not Markdown; write **words**, *words* or [words](address)',
  ],
  [
    /\b(https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/,
    ([address]) => `an address that is not a link; write [words](${inFull(address)})`,
  ],
  [
    /\]\(((?:\/|#|https?:|www\.|mailto:)[^()\s]*)\)/,
    ([, address]) => `this bracket is never opened; write [words](${address})`,
  ],
  [
    /(\*\*|__)(?: [^*_]*\1)?|(?<=\s|^)[*_`](?=\p{L})|(?<=\p{L})[*`](?=\s|$)|\*(?= \p{L}[^*]*\*)|`/u,
    ([found]) =>
      `this ${found.slice(0, found.startsWith('**') || found.startsWith('__') ? 2 : 1)} is shown as it is written; close it, without a space inside`,
  ],
  [/\{\{|\{%/, ([marks]) => `codes of templates, such as ${marks}, are not Markdown; write the text itself`],
  [/\{[#.:][\w-]+\}/, ([code]) => `${code} is shown as it is written; remove it`],
  [/(?<=\s|^):[a-z_]+:(?=\s|$)/, ([code]) => `${code} is shown as it is written; write the character or remove it`],
  [/\{(\+\+|--|~~|>>|==)/, () => 'marks of tracked changes are not Markdown; write the text as it is to be shown'],
  [
    /\$\$.*?(\$\$|$)|\$[^$\s][^$]*[\^\\{][^$]*\$/,
    () => 'formulas are shown as they are written; write the characters, such as x²',
  ],
  [
    /[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+/i,
    ([address]) => `a mail address that is not a link; write [${address}](mailto:${address})`,
  ],
  [
    /(?<![\w@./-])([a-z\d-]+\.)+(org|com|net|eu|int|gov|edu|uk|fr|it|se|de|es|ie|nl)\/[\w-]\S*\w/,
    ([address]) => `an address that is not a link; write [words](https://${address})`,
  ],
  [/==(?=\S)[^=]+==/, () => 'highlights are not Markdown; write **words**'],
  [
    /\^[\p{L}\d+-]+\^|(?<=\p{L})~\d+~/u,
    ([code]) => `${code} is shown as it is written; write the character, such as ² or ₂`,
  ],
  [/[\u00a0\u202f][ \u00a0\u202f]+| [\u00a0\u202f]+/, () => 'contains two spaces in a row; remove one'],
  [doubledMark, ([mark]) => `has ${mark}; remove one of them`],
  [spacedMark, ([mark]) => `has a space before "${mark.trim()}"; remove it`],
  [missingSpace, ([mark]) => `has no space after "${mark}"; add one`],
];

const inFull = (address: string) => address.replace(/^(http:\/\/)?(?!https:)/, 'https://');

/** What begins a line of Markdown, if it is written with a space. */
const lineStarts: readonly (readonly [pattern: RegExp, say: (found: string) => string])[] = [
  [/^#{7,}/, () => 'a heading has at most six #; write ## or ###'],
  [/^(#{2,6}(?=[^ \t#])|#(?=\p{Lu}[^.!?#]*$))/u, (found) => `a heading needs a space after ${found}`],
  [/^[-+](?=[\p{L}\u00a0])/u, (found) => `an entry of a list needs a space after ${found}`],
  [/^\*(?=\p{L}[^*]*$)/u, (found) => `an entry of a list needs a space after ${found}, and emphasis needs a second *`],
  [/^\d{1,2}[.)](?=\p{L})/u, () => 'an entry of a numbered list needs a space after its number'],
  // A dash may also be one around a part of a sentence, or a minus.
  [/^([•◦▪●·] ?(?=\S)|– ?(?=\p{L}[^–]*$))/u, () => 'an entry of a list begins with a hyphen; write "- "'],
  [/^\[[ xX]\] /, () => 'boxes are shown as they are written; remove the brackets'],
  [/^\|(?=.*\| *$)/, () => 'a table needs a line of hyphens below its first line; write | --- | --- |'],
  [/^: (?=\S)/, () => 'lists of definitions are not shown; write the words and their meaning in one line'],
];

/**
 * Markup in the plain text that a parser leaves. Of several at one place, the first is reported.
 *
 * @param isLineStart whether the text begins a line.
 * @example [...rawSyntax('(text)[/x/]', true)] // [{ part: '(text)[/x/]', message: 'swapped brackets; write [text](/x/)' }]
 */
export function* rawSyntax(text: string, isLineStart: boolean): Iterable<Raw> {
  let rest = text;
  for (const [pattern, say] of isLineStart ? lineStarts : []) {
    const [found] = pattern.exec(rest) ?? [];
    if (!found) continue;
    yield { part: found, message: say(found.trim()), isLineStart: true };
    rest = rest.slice(found.length);
  }
  for (;;) {
    const found = patterns
      .map(([pattern, say]) => ({ match: pattern.exec(rest), say }))
      .filter((one): one is { match: RegExpExecArray; say: typeof one.say } => one.match !== null)
      .sort((a, b) => a.match.index - b.match.index)[0];
    if (!found) return;
    yield { part: found.match[0], message: found.say(found.match) };
    rest = rest.slice(found.match.index + found.match[0].length);
  }
}
