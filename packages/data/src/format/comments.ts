import { CST, type Document, isCollection, isNode, isPair, Lexer, type Node, visit } from 'yaml';

/**
 * All comments of a YAML text, sorted. If formatting leaves them the same, no comment was lost.
 *
 * @example commentsOf('a: 1 # one\n# two\nb: 2\n') // '# one\n# two'
 */
export const commentsOf = (text: string): string => {
  const lexemes = [...new Lexer().lex(text)];
  return lexemes
    .filter((lexeme, index) => lexemes[index - 1] !== CST.SCALAR && CST.tokenType(lexeme) === 'comment')
    .map((comment) => comment.trimEnd())
    .sort()
    .join('\n');
};

/**
 * Attaches a comment before the first entry of a block to that entry, so that the two move together. The parser attaches
 * it to the block, together with a comment at the end of the line on which the block begins.
 */
export const attachComments = (document: Document, text: string): void => {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isNode(key) || !isCollection(value) || value.flow || !value.commentBefore) return;
      const first = value.items[0];
      const entry = isPair(first) ? first.key : first;
      if (!isNode(entry)) return;
      const between = text.slice(key.range?.[1], entry.range?.[0]);
      const lines = value.commentBefore.split('\n');
      if (/^\s*:[ \t]*#/.test(between)) key.comment = lines.shift() ?? '';
      delete value.commentBefore;
      if (lines.length > 0) entry.commentBefore = [...lines, ...commentLines(entry)].join('\n');
    },
  });
};

const commentLines = ({ commentBefore }: Node) => (commentBefore ? [commentBefore] : []);
