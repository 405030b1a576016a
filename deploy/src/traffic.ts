import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressedForms } from './compress.ts';

/** The assumptions of the estimate. */
export interface Traffic {
  /** Views of pages with a widget, per day. */
  readonly views: number;
  /** The busiest second, as a multiple of the mean. */
  readonly peak: number;
  /** Locations of the CDN; each requests files from the origin. */
  readonly places: number;
  /** Files of the widgets: the script, and a feed for each widget and language. */
  readonly files: number;
  /** The bytes of a view with an empty browser cache, headers included. */
  readonly bytesPerView: number;
  /** The requests of such a view. */
  readonly requestsPerView: number;
  /** How long a file may be cached, in seconds: `max-age` in the table of headers. */
  readonly maxAge: number;
}

/** The estimated load. */
export interface Load {
  readonly viewsPerSecond: number;
  readonly requestsPerSecondAtPeak: number;
  readonly gigabytesPerDay: number;
  readonly gigabytesPerMonth: number;
  /** Requests a second to the origin if each location of the CDN requests every file as soon as it expires. */
  readonly originRequestsPerSecond: number;
}

/** Estimates the load, as an upper bound: no caching in browsers. */
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

/** The approximate size of a response's headers, in bytes. */
export const headers = 700;

/** The transferred bytes of a file without headers, compressed by brotli as when published. */
const sizeOf = async (folder: string, path: string) => {
  const bytes = await readFile(join(folder, path));
  return (await compressedForms(path, bytes)).get('.br')?.length ?? bytes.length;
};

/**
 * Returns the assumptions for a million views a day of the built widgets.
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
