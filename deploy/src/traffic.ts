import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressedForms } from './compress.ts';

const viewsPerSecond = 1_000_000 / 86_400;
/** The busiest second, as a multiple of the mean. */
const peak = 10;
/** Locations of the CDN. */
const places = 300;
/** How long a file may be cached, in seconds: `max-age` in the table of headers. */
const maxAge = 300;
/** The approximate size of a response's headers, in bytes. */
const headers = 700;

/** The transferred bytes of a file without headers, compressed by brotli as when published. */
const sizeOf = async (folder: string, path: string) => {
  const bytes = await readFile(join(folder, path));
  return (await compressedForms(path, bytes)).get('.br')?.length ?? bytes.length;
};

/**
 * Estimates the traffic of a million widget views a day, as an upper bound: without any caching in browsers, a view requests the
 * script and the largest feed, and each location of the CDN requests every file as soon as it expires.
 *
 * @param embed the folder of the built script and its feeds, such as `apps/site/dist/embed/v1`.
 */
export const estimateTraffic = async (embed: string) => {
  const names = (await readdir(embed, { recursive: true })).filter((name) => /\.(js|json)$/.test(name));
  const feeds = names.filter((name) => name.endsWith('.json'));
  const script = await sizeOf(embed, 'mirocals.js');
  const largestFeed = Math.max(...(await Promise.all(feeds.map((name) => sizeOf(embed, name)))));
  const bytesPerView = script + largestFeed + 2 * headers;
  const files = names.length;
  return {
    headers,
    script,
    largestFeed,
    bytesPerView,
    viewsPerSecond,
    places,
    files,
    maxAge,
    requestsPerSecondAtPeak: viewsPerSecond * peak * 2,
    gigabytesPerDay: bytesPerView / 1000,
    originRequestsPerSecond: (places * files) / maxAge,
  };
};
