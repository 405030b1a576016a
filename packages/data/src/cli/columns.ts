/**
 * Aligns rows of words in columns, each as wide as its widest word.
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
