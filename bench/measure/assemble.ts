import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts the reports of all parts into one file, each a chapter. */
export const assemble = async (folder: string, file: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const reports = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // A report is a page of its own too: its headings go down by one here, and its pictures stand a folder deeper.
  const chapters = reports.map((report) =>
    report
      .trim()
      .replaceAll(/^(#+ )/gm, '#$1')
      .replaceAll(/\]\((?!https?:)([^)/]+\.svg)\)/g, '](results/$1)'),
  );
  const head = `# Measured beside the field

Made by \`pnpm bench\`, which installs the peers (bench/pnpm-lock.yaml) and measures side by side in one run, by turns. Figures are of
the machine that each chapter names; ratios carry over to others, times do not.`;
  await writeFile(file, `${[head, ...chapters].join('\n\n')}\n`);
};
