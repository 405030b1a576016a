interface Raw {
  readonly part: string;
  readonly message: string;
}

/** Markup that the parser left as text, so that readers would see its characters, and what to write instead. */
const patterns: readonly (readonly [pattern: RegExp, say: (found: RegExpExecArray) => string])[] = [
  [
    /\(([^()[\]]+)\)(?:\[|\s+\[(?=\/|#|https?:|www\.|mailto:))([^\][]+)\]/,
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
  [/\[\^[^\][]+\]/, () => 'footnotes are not shown; write the note into the text or link to it'],
  [
    /\[([^\][]+)\](?:\[|\s+\[(?=\/|https?:))([^\][]*)\]/,
    ([, words]) => `a link without its address; write [${words}](address)`,
  ],
  [
    /\[(b|i|u|url|img)(=[^\][]*)?\](.*?\[\/\1\])?/i,
    () => 'codes of forums are not Markdown; write **words**, *words* or [words](address)',
  ],
  [
    /\b(https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/,
    ([address]) => `an address that is not a link; write [words](${inFull(address)})`,
  ],
  [/\*\*|__/, ([marks]) => `this ${marks} is shown as it is written; close it, without a space inside`],
];

const inFull = (address: string) => address.replace(/^(http:\/\/)?(?!https:)/, 'https://');

const unspacedHeading = /^(#{2,6}(?=[^\s#])|#(?=\p{Lu}))/u;

/**
 * Markup in the plain text that a parser leaves. Of several at one place, the first is reported.
 *
 * @param isLineStart whether the text begins a line.
 * @example [...rawSyntax('(text)[/x/]', true)] // [{ part: '(text)[/x/]', message: 'swapped brackets; write [text](/x/)' }]
 */
export function* rawSyntax(text: string, isLineStart: boolean): Iterable<Raw> {
  const [heading] = (isLineStart && unspacedHeading.exec(text)) || [];
  if (heading) yield { part: heading, message: `a heading needs a space after ${heading}` };
  let rest = text;
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
