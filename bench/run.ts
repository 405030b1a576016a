import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from './measure/assemble.ts';
import type { Report } from './measure/report.ts';

/*
  pnpm bench            measures all parts and writes RESULTS.md
  pnpm bench site       measures one part
  pnpm bench --assemble only writes the documents, from earlier measurements
*/

/** A part of the bench: measures and returns its chapter and its lines of the summary. */
interface Part {
  readonly measure: () => Promise<Report>;
}

const root = import.meta.dirname;
const parts = (await readdir(root, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && !/^(\.|node_modules|results|measure)/.test(entry.name))
  .map(({ name }) => name);

const { values, positionals } = parseArgs({ options: { assemble: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${parts.join(', ')}.`);
  process.exit(2);
}
const results = join(root, 'results');
await mkdir(results, { recursive: true });
const chosen = values.assemble ? [] : positionals.length > 0 ? positionals : parts;
for (const part of chosen) {
  const { measure } = (await import(join(root, part, 'run.ts'))) as Part;
  const { text, rows } = await measure();
  const chapter = `${text}\n\nMeasured on ${new Date().toISOString().slice(0, 10)}.\n`;
  console.log(chapter);
  await writeFile(join(results, `${part}.md`), chapter);
  await writeFile(join(results, `${part}.json`), `${JSON.stringify(rows, null, 2)}\n`);
}
await assemble(results, join(root, 'RESULTS.md'), join(root, '../README.md'));
