import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the reports of all parts into one file, as chapters. */
export const assemble = async (folder: string, file: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const reports = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // A report is also a separate page: headings move down one level, and images are in a subfolder.
  const chapters = reports.map((report) =>
    report
      .trim()
      .replaceAll(/^(#+ )/gm, '#$1')
      .replaceAll(/\]\((?!https?:)([^)/]+\.svg)\)/g, '](results/$1)'),
  );
  const head = `# Comparison with other projects

Written by \`pnpm bench\`, which installs the other projects (bench/pnpm-lock.yaml) and measures all of them alternately in one run. Times
are those of the machine named in each chapter; ratios apply to other machines too.`;
  await writeFile(file, `${[head, ...chapters].join('\n\n')}\n`);
};
