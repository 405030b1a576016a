import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressedForms } from './src/compress.ts';
import { loadOf } from './src/traffic.ts';

/** Prints what a million views a day of partners' pages come to, from the sizes of the built widgets: `pnpm traffic`. */
const embed = fileURLToPath(new URL('../apps/site/dist/embed/v1', import.meta.url));

/** Bytes over the wire without headers: brotli, as it is published. */
const sizeOf = async (path: string) => {
  const bytes = await readFile(join(embed, path));
  return (await compressedForms(path, bytes)).get('.br')?.length ?? bytes.length;
};

const names = (await readdir(embed, { recursive: true })).filter((name) => /\.(js|json)$/.test(name));
const feeds = await Promise.all(names.filter((name) => name.endsWith('.json')).map(sizeOf));
const script = await sizeOf('mirocals.js');
const headers = 700;
const largestFeed = Math.max(...feeds);
const traffic = {
  views: 1_000_000,
  peak: 10,
  places: 300,
  files: names.length,
  bytesPerView: script + largestFeed + 2 * headers,
  requestsPerView: 2,
  maxAge: 300,
};
const load = loadOf(traffic);
const show = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

console.log(`| figure | value |
| --- | ---: |
| script, brotli | ${show(script / 1000)} kB |
| largest feed, brotli | ${show(largestFeed / 1000)} kB |
| a view, with ${headers} bytes of headers for each of 2 answers | ${show(traffic.bytesPerView / 1000)} kB |
| views a second, mean | ${show(load.viewsPerSecond)} |
| requests a second at ten times the mean | ${show(load.requestsPerSecondAtPeak)} |
| from the CDN, a day | ${show(load.gigabytesPerDay)} GB |
| from the CDN, in 30 days | ${show(load.gigabytesPerMonth)} GB |
| requests a second to the origin, ${traffic.places} places that each ask for ${traffic.files} files every ${traffic.maxAge} s | ${show(load.originRequestsPerSecond)} |`);
