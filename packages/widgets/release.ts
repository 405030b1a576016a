/*
  Copies the built script and style sheet to releases/<version>/: `pnpm --filter @mirocals/widgets release`. Sites serve each
  of these folders at /embed/<version>/, and pages pin its hash, so the files in it must never change.
*/
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';

const here = (path: string) => new URL(path, import.meta.url);
const { version } = JSON.parse(await readFile(here('package.json'), 'utf8'));
const known = JSON.parse(await readFile(here('releases/integrity.json'), 'utf8').catch(() => '{}'));
if (known[version]) throw new Error(`${version} is already released. Increase the version in package.json first.`);

const hashes: Record<string, string> = {};
await mkdir(here(`releases/${version}`), { recursive: true });
for (const file of ['mirocals.js', 'mirocals.classic.js', 'mirocals.css']) {
  await cp(here(`dist/embed/${file}`), here(`releases/${version}/${file}`));
  const hash = createHash('sha384').update(await readFile(here(`releases/${version}/${file}`)));
  hashes[file] = `sha384-${hash.digest('base64')}`;
}
await writeFile(here('releases/integrity.json'), `${JSON.stringify({ ...known, [version]: hashes }, null, 2)}\n`);
console.log(`${version} is in releases/; commit it.`);
