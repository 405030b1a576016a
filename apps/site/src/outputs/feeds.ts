import { createHash } from 'node:crypto';
import type { NewsItem, Text } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { lastDay } from '@mirocals/data/dates';
import { linksIn } from '@mirocals/data/text';
import { Feed } from 'feed';
import markdownIt from 'markdown-it';
import { feedPaths } from '../model/navigation.ts';
import { oncePerSite } from '../model/once.ts';
import type { Site } from '../model/site.ts';
import { escapeHtml } from './escape-html.ts';

/** The maximum number of items in a feed; subscribers have already received older ones. */
const newest = 100;

/** An id that depends only on a name, in the form of a UUID of version 8. @see https://www.rfc-editor.org/rfc/rfc9562 */
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

// HTML in texts is shown as text, and an image, which would be requested from another site, becomes a link.
const renderer = markdownIt({ html: false }).disable('image');

/** The HTML of texts, which is the same in every language that falls back to one text. */
const kept = new WeakMap<Text, { readonly text: string; readonly html: string }>();

const htmlOf = (of: Text, text: string): string => {
  const known = kept.get(of);
  if (known?.text === text) return known.html;
  const html = renderer.render(text);
  kept.set(of, { text, html });
  return html;
};

/** A day at noon, which is on the same day in almost every time zone. */
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

const latest = (dates: readonly Date[]) => new Date(Math.max(0, ...dates.map(Number)));

/**
 * An item of a feed. Feeds need a day: an item of which only the period is known has its last day, and its content begins
 * with the period in words.
 */
const itemOf = (site: Site, item: NewsItem) => {
  const { origin, lang, first, words } = site;
  const { id, title, summary, published, period, modified, notice, body } = item;
  const html = (of: Text) => {
    const { text, lang: own } = site.text(of);
    const rendered = htmlOf(of, linksIn(text, lang, first, origin));
    return own === lang ? rendered : `<div lang="${own}">${rendered}</div>`;
  };
  const day = atNoon(published ?? lastDay(period ?? ''));
  const changed = modified === undefined ? day : latest([day, atNoon(modified)]);
  return {
    // Different in each language, since aggregators drop items with a known id, and the same for every SITE_URL.
    id: idOf(`${site.records.project.id}/news/${id}/${lang}`),
    link: addressOf('news', id, origin, lang, first),
    title: site.text(title).text,
    summary: site.text(summary).text,
    content: [
      ...(period ? [`<p>${escapeHtml(site.date(period))}</p>\n`] : []),
      ...(notice ? [`<p><strong>${escapeHtml(words.archiveNotice)}</strong></p>\n${html(notice)}`] : []),
      html(body),
    ].join(''),
    lang: site.text(title).lang,
    day,
    changed,
  };
};

/** The content of all feeds of a language: the newest items, but no drafts. */
const newsOf = oncePerSite((site: Site) => {
  const { records, words, origin } = site;
  const { project } = records;
  const address = (path: string) => `${origin}${site.path(path)}`;
  const items = records.news.filter(({ draft }) => !draft).slice(0, newest);
  return {
    id: idOf(`${project.id}/news/${site.lang}`),
    title: words.feedTitle(project.acronym),
    description: words.descriptions.news(project.acronym),
    link: address('/news/'),
    author: { name: project.acronym, url: address('/') },
    address,
    items: items.map((item) => itemOf(site, item)),
  };
});

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
    updated: latest(items.map(({ changed }) => changed)),
    feedLinks: { atom: address(feedPaths.atom), rss: address(feedPaths.rss) },
    author: { name: author.name, link: author.url },
  });
  for (const { id, link, title, summary, content, day, changed } of items) {
    feed.addItem({
      id,
      link,
      title: titleOf(title),
      description: escapeHtml(summary),
      content,
      date: changed,
      published: day,
    });
  }
  return feed;
};

/** The Atom feed with its language, which the library leaves out. */
const newsAsAtom = (site: Site): string =>
  newsAsFeed(site, escapeHtml).atom1().replace('<feed ', `<feed xml:lang="${site.lang}" `);

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
    items: items.map(({ id, link, title, summary, content, lang, day, changed }) => ({
      id,
      url: link,
      title,
      summary,
      content_html: content,
      language: lang,
      date_published: day.toISOString(),
      date_modified: changed.toISOString(),
    })),
  });
};

/** The Atom, RSS and JSON feeds of the news in one language. */
export const feeds = (site: Site) => [
  { path: site.path(feedPaths.atom), content: () => newsAsAtom(site) },
  { path: site.path(feedPaths.rss), content: () => newsAsFeed(site, String).rss2() },
  { path: site.path(feedPaths.json), content: () => newsAsJson(site) },
];
