import type { WidgetName } from './attributes.ts';
import type { NewsFeed, PartnersFeed, TrialFeed } from './feed/types.ts';
import { isSafeLink } from './safe-link.ts';

/** The data of each widget, by its name. */
export interface Feeds {
  readonly partners: PartnersFeed;
  readonly news: NewsFeed;
  readonly trial: TrialFeed;
}

/**
 * Returns a copy of a feed for a page outside the consortium's site: paths in its links become absolute URLs,
 * and links that are neither web nor mail addresses are removed.
 *
 * @param site the base URL of the consortium's site
 * @example withSite(newsFeed(records, { lang: 'en', day: '2026-11-25' }), 'https://mirocals.example')
 */
export const withSite = <Feed>(feed: Feed, site: string): Feed =>
  JSON.parse(JSON.stringify(feed), (key, value) => {
    if (key !== 'href') return value;
    if (!isSafeLink(value)) return undefined;
    return value.startsWith('/') ? `${site.replace(/\/$/, '')}${value}` : value;
  });

/**
 * Fetches a feed from the consortium's site for the component that shows it. Meant for code that runs on a server or at build
 * time: it sends one request per call, so the framework's cache decides how often the feed is fetched.
 *
 * @param site the base URL of the consortium's site
 * @throws if the site does not respond with the feed, or the feed has another version
 * @example <NewsList feed={await fetchFeed('https://mirocals.example', 'news', 'fr')} />
 */
export const fetchFeed = async <Name extends WidgetName>(
  site: string,
  name: Name,
  lang: Feeds[Name]['lang'],
): Promise<Feeds[Name]> => {
  const address = `${site.replace(/\/$/, '')}/embed/v1/${lang}/${name}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} responded with status ${response.status}.`);
  const feed = await response.json();
  if (feed?.schema !== 1) throw new Error(`${address} is not a version 1 feed. Update @mirocals/widgets.`);
  // The paths in the feed begin with the path of the site.
  return withSite(feed, new URL(site).origin);
};
