import { feedPaths } from '../model/navigation.ts';
import { newsByYear } from '../model/news.ts';
import type { Site } from '../model/site.ts';
import { Section } from './section.tsx';

interface NewsArchiveProps {
  readonly site: Site;
  /** The year that the current page shows. */
  readonly current?: string;
}

/** Links to the news of each year, and to the feeds. */
export const NewsArchive = ({ site, current }: NewsArchiveProps) => {
  const { records, words, path } = site;
  const { service } = words;
  const feeds = [
    [feedPaths.atom, words.atomFeed],
    [feedPaths.rss, service.rssFeed],
    [feedPaths.json, service.jsonFeed],
  ] as const;
  return (
    <>
      <Section id="years" title={service.byYear}>
        <ul className="links">
          {newsByYear(records.news).map(([year, items]) => (
            <li key={year}>
              <a href={path(`/news/${year}/`)} aria-current={year === current ? 'page' : undefined}>
                {year} ({items.length})
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="feeds" title={service.feeds}>
        <ul className="links">
          {feeds.map(([href, label]) => (
            <li key={href}>
              <a href={path(href)}>{label}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
