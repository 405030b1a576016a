import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A part of the bench: measures in one run, and says what it measured in Markdown. */
interface Part {
  readonly measure: () => Promise<string>;
}

const root = import.meta.dirname;
const parts = (await readdir(root, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && !/^(\.|node_modules|results|measure)/.test(entry.name))
  .map(({ name }) => name);

const [part = ''] = process.argv.slice(2);
if (!parts.includes(part)) {
  console.error(`Usage: node bench/run.ts <part>; the parts are ${parts.join(', ')}.`);
  process.exit(2);
}
const { measure } = (await import(join(root, part, 'run.ts'))) as Part;
const report = await measure();
console.log(report);
await writeFile(join(root, 'results', `${part}.md`), `${report}\n`);
