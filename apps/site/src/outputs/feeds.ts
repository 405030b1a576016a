import { createHash } from 'node:crypto';
import { addressOf } from '@mirocals/data/address';
import { Feed } from 'feed';
import { feedPaths } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';
import { escapeHtml } from './escape-html.ts';

/** The maximum number of items in a feed; subscribers have already received older ones. */
const newest = 100;

/** An id that depends only on a name, in the form of a UUID of version 8. @see https://www.rfc-editor.org/rfc/rfc9562 */
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The content of all feeds: the newest items whose day is known, since a feed needs one. */
const newsOf = (site: Site) => {
  const { records, words, origin } = site;
  const { project } = records;
  const address = (path: string) => `${origin}${site.path(path)}`;
  const dated = records.news.filter(({ published }) => published !== undefined).slice(0, newest);
  return {
    id: idOf(`${project.id}/news/${site.lang}`),
    title: words.feedTitle(project.acronym),
    description: words.descriptions.news(project.acronym),
    link: address('/news/'),
    author: { name: project.acronym, url: address('/') },
    address,
    items: dated.map((item) => ({
      // Different in each language, since aggregators drop items with a known id, and the same for every SITE_URL.
      id: idOf(`${project.id}/news/${item.id}/${site.lang}`),
      link: addressOf('news', item.id, origin, site.lang),
      title: site.text(item.title).text,
      summary: site.text(item.summary).text,
      // At noon, which is on the same day in almost every time zone.
      day: new Date(`${item.published}T12:00:00Z`),
    })),
  };
};

/** Atom readers take titles as HTML, RSS readers as text; both take summaries as HTML. */
const newsAsFeed = (site: Site, titleOf: (title: string) => string): Feed => {
  const { id, title, description, link, author, address, items } = newsOf(site);
  const feed = new Feed({
    id,
    title,
    description,
    link,
    language: site.lang,
    copyright: 'CC BY 4.0',
    updated: items[0]?.day ?? new Date(0),
    feedLinks: { atom: address(feedPaths.atom), rss: address(feedPaths.rss) },
    author: { name: author.name, link: author.url },
  });
  for (const { id, link, title, summary, day } of items) {
    feed.addItem({ id, link, title: titleOf(title), description: escapeHtml(summary), date: day, published: day });
  }
  return feed;
};

/** @see https://www.jsonfeed.org/version/1.1/ */
const newsAsJson = (site: Site): string => {
  const { title, description, link, author, address, items } = newsOf(site);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: link,
    feed_url: address(feedPaths.json),
    language: site.lang,
    authors: [author],
    items: items.map(({ id, link, title, summary, day }) => ({
      id,
      url: link,
      title,
      content_text: summary,
      date_published: day.toISOString(),
    })),
  });
};

/** The Atom, RSS and JSON feeds of the news in one language. */
export const feeds = (site: Site) => [
  { path: site.path(feedPaths.atom), content: () => newsAsFeed(site, escapeHtml).atom1() },
  { path: site.path(feedPaths.rss), content: () => newsAsFeed(site, String).rss2() },
  { path: site.path(feedPaths.json), content: () => newsAsJson(site) },
];
