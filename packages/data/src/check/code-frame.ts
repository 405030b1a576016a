import type { Position } from './problem.ts';

/**
 * The lines around a place in a text, the line itself marked, with a sign below the column.
 *
 * @example codeFrame('a: 1\nb: 2', { file: 'x.yaml', line: 2, column: 4 }) // '  1 | a: 1\n> 2 | b: 2\n    |    ^'
 */
export const codeFrame = (text: string, { line, column }: Position): string => {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - 1);
  const shown = lines.slice(first - 1, line + 1);
  const width = String(first + shown.length - 1).length;
  return shown
    .flatMap((content, index) => {
      const number = first + index;
      const row =
        `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${content.slice(0, 200)}`.trimEnd();
      return number === line ? [row, `  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [row];
    })
    .join('\n');
};
