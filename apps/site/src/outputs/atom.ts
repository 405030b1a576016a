import { Feed } from 'feed';
import type { Site } from '../model/site.ts';

/** The news with a known day as an Atom feed, the newest first. What is known by its season alone has no place in it. */
export const atom = (site: Site): string => {
  const { records, words, origin } = site;
  const { project } = records;
  const items = records.news.filter(({ published }) => published !== undefined);
  const feed = new Feed({
    id: `${origin}${site.path('/news/')}`,
    title: words.feedTitle(project.acronym),
    description: words.descriptions.news(project.acronym),
    link: `${origin}${site.path('/news/')}`,
    language: site.lang,
    copyright: 'CC BY 4.0',
    updated: new Date(`${items[0]?.published ?? '1970-01-01'}T00:00:00Z`),
    feedLinks: { atom: `${origin}${site.path('/feed.xml')}` },
    author: { name: project.acronym, link: `${origin}${site.path('/')}` },
  });
  for (const item of items) {
    const link = `${origin}${site.path(`/news/${item.id}/`)}`;
    feed.addItem({
      id: `${origin}/news/${item.id}/`,
      title: site.text(item.title).text,
      description: site.text(item.summary).text,
      link,
      date: new Date(`${item.published}T00:00:00Z`),
    });
  }
  return feed.atom1();
};
