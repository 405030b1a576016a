import { join } from 'node:path';
import { alternate, median } from '../measure/alternate.ts';
import { growthTable } from '../measure/growth.ts';
import { runNode, type Sample } from '../measure/process.ts';
import { generateRecords, writeFiles } from './records.ts';

/** What there can be many of: records with a number of them, and the exit status of the check. */
const cases = [
  {
    what: 'organisations',
    counts: [30, 300, 3_000],
    files: (count: number) => generateRecords(2 * count, count),
    status: 0,
  },
  {
    what: 'unknown keys in one file',
    counts: [80, 800, 8_000],
    files: (count: number) => {
      const records = new Map(generateRecords(300));
      const file = 'organisations/institute-0.yaml';
      const keys = Array.from({ length: count }, (_, index) => `key-${index}: 1\n`).join('');
      return records.set(file, `${records.get(file)}${keys}`);
    },
    status: 1,
  },
];

/**
 * Measures how the check grows with what there can be many of.
 *
 * @param cli the command line of the data package.
 * @returns a table in Markdown for each.
 */
export const growthOfMany = async (work: string, cli: string): Promise<string> => {
  const tables: string[] = [];
  for (const { what, counts, files, status } of cases) {
    console.error(`many ${what} …`);
    for (const count of counts) await writeFiles(join(work, what, String(count), 'content'), files(count));
    const checks = counts.map((count): [number, () => Sample] => [
      count,
      () =>
        runNode([cli, 'check', '--content', 'content', '--date', '2026-11-27'], {
          cwd: join(work, what, String(count)),
          status,
        }),
    ]);
    const samples = alternate(Object.fromEntries(checks), 3);
    const sizes = counts.map((count) => ({
      count,
      cpu: { 'mirocals-data check': median((samples[count] ?? []).map(({ cpu }) => cpu)) },
    }));
    tables.push(growthTable(sizes, what));
  }
  return tables.join('\n\n');
};
