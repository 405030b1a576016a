import type { WidgetName } from './attributes.ts';
import type { NewsFeed, PartnersFeed, TrialFeed } from './feed/types.ts';

/** The data of each widget, by its name. */
export interface Feeds {
  readonly partners: PartnersFeed;
  readonly news: NewsFeed;
  readonly trial: TrialFeed;
}

/**
 * A feed for a page outside the consortium's site: its links are whole addresses, where in the feed they are paths of that site.
 *
 * @param site the address of the consortium's site.
 * @example withSite(newsFeed(records, { lang: 'en', day: '2026-11-25' }), 'https://mirocals.example')
 */
export const withSite = <Feed>(feed: Feed, site: string): Feed =>
  JSON.parse(JSON.stringify(feed), (key, value) => (key === 'href' ? new URL(value, site).href : value));

/**
 * A feed of the consortium's site, for the component that shows it on a page of another site. For code that runs on a server or at
 * build time; it asks once, so that a framework's own cache decides how often.
 *
 * @param site the address of the consortium's site.
 * @throws where the site does not answer with the feed, or answers with one of another version.
 * @example <NewsList feed={await fetchFeed('https://mirocals.example', 'news', 'fr')} />
 */
export const fetchFeed = async <Name extends WidgetName>(
  site: string,
  name: Name,
  lang: Feeds[Name]['lang'],
): Promise<Feeds[Name]> => {
  const address = new URL(`/embed/v1/${lang}/${name}.json`, site).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const feed = await response.json();
  if (feed?.schema !== 1) throw new Error(`${address} is no feed of version 1: a newer @mirocals/widgets may read it.`);
  return withSite(feed, site);
};
