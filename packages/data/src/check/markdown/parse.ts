import markdownIt, { type Token } from 'markdown-it';

/** A part of a text that was found somewhere in its source. Lines and columns count from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The parser of the site with everything switched on that the site shows as plain text (HTML, pictures, addresses that it
 * does not link), so that the check can name it. Addresses stay as they are written.
 */
const parser = markdownIt({ html: true, linkify: false, typographer: false });
parser.disable('text_join');
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;

/** The blocks of a text in Markdown. */
export const parseMarkdown = (text: string): Token[] => parser.parse(text, {});

/**
 * Finds parts of a block in its source, one after the other: each search starts where the last one ended.
 *
 * @example placesIn('See [it](/x/).\n', [0, 1])('](') // { line: 0, column: 7 }
 */
export const placesIn = (lines: readonly string[], [first, end]: readonly [number, number]) => {
  let [line, column] = [first, 0];
  return (part: string): Place => {
    for (let index = line; index < end; index++) {
      const found = (lines[index] ?? '').indexOf(part, index === line ? column : 0);
      if (found < 0) continue;
      [line, column] = [index, found + part.length];
      return { line: index, column: found };
    }
    return { line, column };
  };
};

/** The lines that define the address of a link, such as `[1]: https://…`, which no link uses. */
export const unusedDefinitionsIn = (text: string): Place[] => {
  if (!/^ {0,3}\[[^\]^]+\]:/m.test(text)) return [];
  const nameOf = (words: string) => words.trim().toLowerCase();
  const used = new Set([...text.matchAll(/\[([^\][]*)\](?!:)/g)].map(([, words = '']) => nameOf(words)));
  return text.split('\n').flatMap((row, line) => {
    const [, words = ''] = /^ {0,3}\[([^\]^]+)\]:/.exec(row) ?? [];
    return words === '' || used.has(nameOf(words)) ? [] : [{ line, column: 0 }];
  });
};
