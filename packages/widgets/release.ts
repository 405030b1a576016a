/*
  Keeps what is built now for ever, under the version in package.json: `pnpm --filter @mirocals/widgets release`. Sites serve
  each folder of releases/ at /embed/<version>/, and pages hold its hash, so that nothing in it may ever change.
*/
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';

const here = (path: string) => new URL(path, import.meta.url);
const { version } = JSON.parse(await readFile(here('package.json'), 'utf8'));
const known = JSON.parse(await readFile(here('releases/integrity.json'), 'utf8').catch(() => '{}'));
if (known[version]) throw new Error(`${version} is released. Raise the version in package.json first.`);

const hashes: Record<string, string> = {};
await mkdir(here(`releases/${version}`), { recursive: true });
for (const file of ['mirocals.js', 'mirocals.css']) {
  await cp(here(`dist/embed/${file}`), here(`releases/${version}/${file}`));
  const hash = createHash('sha384').update(await readFile(here(`releases/${version}/${file}`)));
  hashes[file] = `sha384-${hash.digest('base64')}`;
}
await writeFile(here('releases/integrity.json'), `${JSON.stringify({ ...known, [version]: hashes }, null, 2)}\n`);
console.log(`${version} is in releases/; commit it.`);
