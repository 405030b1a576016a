/*
  Copies the built script and style sheet to releases/<version>/: `pnpm --filter @mirocals/widgets release`. Sites serve each
  of these folders at /embed/<version>/, and pages pin its hash, so the files in it must never change. The feeds of the day
  go to test/contract/<version>/: every later script must show them.
*/
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import * as data from '@mirocals/data';
import { newsFeed, partnersFeed, trialFeed } from './src/feed/index.ts';

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

const records = { ...data, retired: [] };
const options = { lang: 'en', day: new Date().toISOString().slice(0, 10) } as const;
const feeds = {
  partners: partnersFeed(records, options),
  news: newsFeed(records, options),
  trial: trialFeed(records, options),
};
await mkdir(here(`test/contract/${version}`), { recursive: true });
for (const [name, feed] of Object.entries(feeds))
  await writeFile(here(`test/contract/${version}/${name}.json`), `${JSON.stringify(feed)}\n`);

await writeFile(here('releases/integrity.json'), `${JSON.stringify({ ...known, [version]: hashes }, null, 2)}\n`);
console.log(`${version} is in releases/, its feeds are in test/contract/; commit both.`);
