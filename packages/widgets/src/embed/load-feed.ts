import type { Feed } from '../feed/types.ts';
import { site } from './site.ts';

const feeds = new Map<string, Promise<Feed>>();

/**
 * A feed, asked for once however many elements show it. One that failed is asked for again.
 *
 * @param name such as `en/news`.
 * @throws where it does not come, is no JSON, is too large, or has another version than this script knows.
 */
export const loadFeed = (name: string): Promise<Feed> => {
  const feed = feeds.get(name) ?? fetchFeed(name);
  feeds.set(name, feed);
  return feed;
};

/** Three attempts, the second after one second, the third after four; what has not come after fifteen is given up. */
const fetchFeed = async (name: string): Promise<Feed> => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 15_000);
  for (let pause = 1000; ; pause *= 4)
    try {
      // In every release the feeds are those of version 1.
      const text = await (await fetch(`${site}v1/${name}.json`, { signal: stop.signal })).text();
      const feed = JSON.parse(text);
      // A feed has some thousand characters.
      if (feed.schema !== 1 || text.length > 1e6) throw 'version';
      return feed;
    } catch (error) {
      if (stop.signal.aborted || pause > 9000) {
        feeds.delete(name);
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
};
