import type { NewsItem } from '@mirocals/data';
import { NewsEntry } from '@mirocals/widgets';
import { newsFeed } from '@mirocals/widgets/feed';
import { Findings } from '../components/findings.tsx';
import { Markdown } from '../components/markdown.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { newsArticle } from '../outputs/json-ld.ts';

/** All news, the newest first. */
export const newsList = (site: Site): Page => {
  const { records, words } = site;
  return {
    path: '/news/',
    title: words.nav.news,
    description: words.descriptions.news(records.project.acronym),
    shows: records.news,
    main: (
      <>
        <PageHeader title={words.nav.news}>
          <p>
            <a href="/feed.xml">{words.atomFeed}</a>
          </p>
        </PageHeader>
        <div className="mirocals">
          <ul className="mirocals-items">
            {newsFeed(records, site).items.map((item) => (
              <NewsEntry key={item.id} item={item} headingLevel={2} />
            ))}
          </ul>
        </div>
      </>
    ),
  };
};

/** One news item: what came after where it is out of date, then its text, its result whole, and its sources. */
export const newsPage = (site: Site, item: NewsItem): Page => {
  const { records, words, path } = site;
  const date = item.published ?? item.period ?? '';
  const after = records.news.find(({ id }) => id === item.supersededBy);
  const result = records.results.find(({ id }) => id === item.result);
  return {
    path: `/news/${item.id}/`,
    title: site.text(item.title).text,
    description: site.text(item.summary).text,
    shows: [item, ...(result ? [result] : [])],
    jsonLd: [newsArticle(site, item)],
    main: (
      <article>
        <PageHeader title={<Words site={site} of={item.title} />} eyebrow={site.date(date)}>
          {!item.notice && (
            <p>
              <Words site={site} of={item.summary} />
            </p>
          )}
        </PageHeader>
        {item.notice && (
          <aside className="notice" aria-label={words.archiveLabel}>
            <p>
              <strong>{words.archiveNotice}</strong> <Words site={site} of={item.notice} />
            </p>
            {after && (
              <p>
                <a className="more" href={path(`/news/${after.id}/`)}>
                  {words.whatCameAfter}: {site.text(after.title).text}
                </a>
              </p>
            )}
          </aside>
        )}
        <Markdown site={site} of={item.body} />
        {result && (
          <Section id="findings" title={words.allFindings} className="band">
            <p className="outcome">{words.outcome[result.primaryEndpoint.outcome]}</p>
            <Findings site={site} result={result} />
            <p className="disclaimer">
              <Words site={site} of={records.project.funding.disclaimer} />
            </p>
          </Section>
        )}
        <Sources site={site} of={item} />
      </article>
    ),
  };
};
