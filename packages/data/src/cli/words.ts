/**
 * A number with its noun.
 *
 * @example plural(1200, 'record') // '1,200 records'
 */
export const plural = (number: number, word: string, more = `${word}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? word : more}`;

/**
 * Rows of words as lines, each column as wide as its widest word.
 *
 * @example columns([['icon', 'ICON plc'], ['genethon', 'Généthon']]) // ['icon      ICON plc', 'genethon  Généthon']
 */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
