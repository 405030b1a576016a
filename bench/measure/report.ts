import { readFile, writeFile } from 'node:fs/promises';
import { table } from './table.ts';

/** A line of the summary: a figure of ours beside that of another project, or beside a limit. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** The other figure, with the name of its project; empty if there is none. */
  readonly other: string;
  /** Ours divided by the other, or ours alone where the limit has a unit. */
  readonly ratio: number;
  readonly most: number;
  /** The unit of the ratio and the limit. */
  readonly unit: '×' | 's' | 'ms' | 'MB';
}

/** What a part of the bench returns: a chapter in Markdown, and its lines of the summary. */
export interface Report {
  readonly text: string;
  readonly rows: readonly Row[];
}

const rounded = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 2 });

const verdict = ({ ratio, most }: Row) => (ratio <= most ? 'reached' : '**missed**');

/** The lines of the summary as a table, the missed ones in bold. */
export const summary = (rows: readonly Row[]): string =>
  table(
    ['what', 'ours', 'other', 'ours compared with it', 'at most', ''],
    rows.map((row) => [
      row.what,
      row.ours,
      row.other,
      row.unit === '×' ? `${rounded(row.ratio)} ×` : '',
      `${rounded(row.most)} ${row.unit}`,
      verdict(row),
    ]),
  );

/** Replaces what is between two markers of a file, such as `<!-- bench -->` and `<!-- /bench -->`. */
export const writeBetweenMarkers = async (file: string, name: string, text: string): Promise<void> => {
  const old = await readFile(file, 'utf8');
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [old.indexOf(first), old.indexOf(last)];
  if (before < 0 || after < before) throw new Error(`${file} has no part between ${first} and ${last}.`);
  await writeFile(file, `${old.slice(0, before)}${first}\n\n${text}\n\n${old.slice(after)}`);
};
