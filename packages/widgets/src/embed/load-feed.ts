import type { Feed } from '../feed/types.ts';
import { site } from './constants.ts';

const feeds: Record<string, Promise<Feed>> = {};

/**
 * Returns a feed. It is requested only once, unless the request fails.
 *
 * @param name such as `en/news`
 * @throws if it cannot be loaded, is not JSON, is too large, or has another version
 */
export const loadFeed = (name: string): Promise<Feed> => {
  feeds[name] ??= fetchFeed(name);
  return feeds[name];
};

/** Makes three attempts, with pauses of one and four seconds, and gives up after fifteen seconds. */
const fetchFeed = async (name: string): Promise<Feed> => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 15_000);
  for (let pause = 1000; ; pause *= 4)
    try {
      // Every release of the script reads the feeds of version 1.
      const text = await (await fetch(`${site}v1/${name}.json`, { signal: stop.signal })).text();
      const feed = JSON.parse(text);
      // Feeds have a few thousand characters.
      if (feed.schema !== 1 || text.length > 1e6) throw 'version';
      return feed;
    } catch (error) {
      if (stop.signal.aborted || pause > 9000) {
        delete feeds[name];
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
};
