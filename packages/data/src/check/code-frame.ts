import type { Position } from './problem.ts';

/** The most characters of a line that are shown. */
const width = 200;

let last = { text: '', lines: [''] };

/** The lines of a text. A file with many problems is split once, not once for each of them. */
const linesOf = (text: string): readonly string[] => {
  if (last.text !== text) last = { text, lines: text.split(/\r?\n/) };
  return last.lines;
};

/**
 * The line at a position and its neighbours, with the line marked and a caret below the column. Of a long line, the part
 * around the column is shown.
 *
 * @example codeFrame('a: 1\nb: 2', { file: 'x.yaml', line: 2, column: 4 }) // '  1 | a: 1\n> 2 | b: 2\n    |    ^'
 */
export const codeFrame = (text: string, { line, column }: Position): string => {
  const first = Math.max(1, line - 1);
  const shown = linesOf(text).slice(first - 1, line + 1);
  const digits = String(first + shown.length - 1).length;
  const start = column > width ? column - width / 2 : 0;
  const cut = (content: string) => (start > 0 ? `…${content.slice(start, start + width)}` : content.slice(0, width));
  return shown
    .flatMap((content, index) => {
      const number = first + index;
      const row = `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${cut(content)}`.trimEnd();
      const caret = ' '.repeat(column - 1 - start + (start > 0 ? 1 : 0));
      return number === line ? [row, `  ${' '.repeat(digits)} | ${caret}^`] : [row];
    })
    .join('\n');
};
