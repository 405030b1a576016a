import type { Feed } from '../feed/types.ts';

const requests = new Map<string, Promise<Feed>>();

/**
 * The feed at an address, asked for once however many widgets show it. One that failed is asked for again.
 *
 * @throws where it does not come, is no JSON, or has another version than this script knows.
 */
export const loadFeed = (address: string): Promise<Feed> => {
  const request = requests.get(address) ?? fetchFeed(address);
  requests.set(address, request);
  request.catch(() => requests.delete(address));
  return request;
};

const fetchFeed = async (address: string): Promise<Feed> => {
  const response = await fetch(address, { credentials: 'omit' });
  const feed = await response.json();
  if (feed.schema !== 1) throw new Error('another version');
  return withSafeLinks(feed, address);
};

/** Every link as a whole address: inside the feed's own origin, or to a page by https or a mail address; others lose theirs. */
const withSafeLinks = <Value>(value: Value, address: string): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withSafeLinks(one, address)) as Value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'href' ? safeLink(part, address) : withSafeLinks(part, address),
  ]);
  return Object.fromEntries(entries);
};

const safeLink = (href: unknown, address: string) => {
  try {
    const url = new URL(`${href}`, address);
    return url.origin === new URL(address).origin || /^(https|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};
