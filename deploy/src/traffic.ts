import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressedForms } from './compress.ts';

/** What is taken as given. */
export interface Traffic {
  /** Views of partners' pages with a widget in them, a day. */
  readonly views: number;
  /** How many times the mean the busiest second has. */
  readonly peak: number;
  /** Places from which the CDN serves, each of which asks the origin for itself. */
  readonly places: number;
  /** Files of the widgets: the script, and a feed for each widget and language. */
  readonly files: number;
  /** What a view costs, in bytes with the headers, at most: nothing of it in the browser's cache yet. */
  readonly bytesPerView: number;
  /** Requests of such a view. */
  readonly requestsPerView: number;
  /** How long a file may be kept, in seconds: `max-age` of the table of headers. */
  readonly maxAge: number;
}

/** What that comes to. */
export interface Load {
  readonly viewsPerSecond: number;
  readonly requestsPerSecondAtPeak: number;
  readonly gigabytesPerDay: number;
  readonly gigabytesPerMonth: number;
  /** Requests that reach the origin, each second, where every place of the CDN asks whenever it may. */
  readonly originRequestsPerSecond: number;
}

/** The load of partners' pages: an upper bound, since it counts on no browser's cache. */
export const loadOf = (traffic: Traffic): Load => {
  const { views, peak, places, files, bytesPerView, requestsPerView, maxAge } = traffic;
  const viewsPerSecond = views / 86_400;
  const gigabytesPerDay = (views * bytesPerView) / 1e9;
  return {
    viewsPerSecond,
    requestsPerSecondAtPeak: viewsPerSecond * peak * requestsPerView,
    gigabytesPerDay,
    gigabytesPerMonth: gigabytesPerDay * 30,
    originRequestsPerSecond: (places * files) / maxAge,
  };
};

/** Bytes of headers that an answer has, about. */
export const headers = 700;

/** Bytes over the wire without headers: brotli, as it is published. */
const sizeOf = async (folder: string, path: string) => {
  const bytes = await readFile(join(folder, path));
  return (await compressedForms(path, bytes)).get('.br')?.length ?? bytes.length;
};

/**
 * A million views a day of pages with the widgets that were built.
 *
 * @param embed the folder of the script and its feeds, such as `apps/site/dist/embed/v1`
 */
export const millionViews = async (embed: string): Promise<Traffic & { script: number; largestFeed: number }> => {
  const names = (await readdir(embed, { recursive: true })).filter((name) => /\.(js|json)$/.test(name));
  const feeds = names.filter((name) => name.endsWith('.json'));
  const largestFeed = Math.max(...(await Promise.all(feeds.map((name) => sizeOf(embed, name)))));
  const script = await sizeOf(embed, 'mirocals.js');
  return {
    views: 1_000_000,
    peak: 10,
    places: 300,
    files: names.length,
    bytesPerView: script + largestFeed + 2 * headers,
    requestsPerView: 2,
    maxAge: 300,
    script,
    largestFeed,
  };
};
