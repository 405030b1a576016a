import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Row, summary, writeBetweenMarkers } from './report.ts';

const filesOf = async (folder: string, extension: string): Promise<string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

/**
 * Writes the results: the summary of all parts into a document and the README, and the chapters into the document. Each goes between
 * markers, and the text around them is written by hand.
 */
export const assemble = async (folder: string, document: string, readme: string): Promise<void> => {
  const rows = (await filesOf(folder, '.json')).flatMap((text) => JSON.parse(text) as Row[]);
  await writeBetweenMarkers(readme, 'bench', summary(rows));
  await writeBetweenMarkers(document, 'bench', summary(rows));
  // A report is also a separate page: headings move down one level, and images are in a subfolder.
  const chapters = (await filesOf(folder, '.md')).map((report) =>
    report
      .trim()
      .replaceAll(/^(#+ )/gm, '#$1')
      .replaceAll(/\]\((?!https?:)([^)/]+\.svg)\)/g, '](results/$1)'),
  );
  await writeBetweenMarkers(document, 'chapters', chapters.join('\n\n'));
};
