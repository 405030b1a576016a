import type { NewsItem } from '@mirocals/data';
import { newsArticle } from '@mirocals/data/json-ld';
import { newsFeed } from '@mirocals/widgets/feed';
import { Findings } from '../components/findings.tsx';
import { Markdown } from '../components/markdown.tsx';
import { NewsEntries } from '../components/news-entries.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

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
          <p>{records.news.length > 0 ? words.descriptions.news(records.project.acronym) : words.nothingYet}</p>
        </PageHeader>
        <NewsEntries items={newsFeed(records, site).items} headingLevel={2} />
        <a className="more" href={site.path('/feed.xml')}>
          {words.atomFeed}
        </a>
      </>
    ),
  };
};

/** What a reader of an outdated item must know before its text, and the item that tells more of it. */
const Notice = ({ site, item }: { readonly site: Site; readonly item: NewsItem }) => {
  const { records, words, path } = site;
  const after = records.news.find(({ id }) => id === item.supersededBy);
  return (
    <aside className="notice" aria-label={words.archiveLabel}>
      <p>
        <strong>{words.archiveNotice}</strong> {item.notice && <Words site={site} of={item.notice} />}
      </p>
      {after && (
        <a className="more" href={path(`/news/${after.id}/`)}>
          {words.whatCameAfter}
          {words.colon}
          <Words site={site} of={after.title} />
        </a>
      )}
    </aside>
  );
};

/** One news item: what came after where it is out of date, then its text, its result whole, and its sources. */
export const newsPage = (site: Site, item: NewsItem): Page => {
  const { records, words, text } = site;
  const result = records.results.find(({ id }) => id === item.result);
  return {
    path: `/news/${item.id}/`,
    title: text(item.title).text,
    description: text(item.summary).text,
    shows: [item, ...(result ? [result] : [])],
    texts: records.news.filter(({ id }) => id === item.supersededBy),
    jsonLd: [newsArticle(site, item)],
    main: (
      <article>
        <PageHeader
          title={<Words site={site} of={item.title} />}
          eyebrow={site.date(item.published ?? item.period ?? '')}
        >
          <p>
            <Words site={site} of={item.summary} />
          </p>
        </PageHeader>
        {item.notice && <Notice site={site} item={item} />}
        <Markdown site={site} of={item.body} />
        {result && (
          <Section id="findings" title={words.allFindings}>
            <Findings site={site} result={result} />
            <a className="more" href={site.path('/results/')}>
              {words.readResults}
            </a>
          </Section>
        )}
        <Sources site={site} of={result ? [item, result] : item} />
      </article>
    ),
  };
};
