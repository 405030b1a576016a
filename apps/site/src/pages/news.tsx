import type { NewsItem } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { newsArticle } from '@mirocals/data/json-ld';
import { originalText } from '@mirocals/data/text';
import { Findings } from '../components/findings.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { Markdown } from '../components/markdown.tsx';
import { NewsArchive } from '../components/news-archive.tsx';
import { NewsEntries } from '../components/news-entries.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import { Words } from '../components/words.tsx';
import { newsCardOf } from '../model/news.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The number of items on the first page of the news; the pages by year have all. */
const newest = 20;

const listPage = (
  site: Site,
  items: readonly NewsItem[],
  page: Pick<Page, 'path' | 'title' | 'description'>,
): Page => ({
  ...page,
  shows: items,
  get main() {
    return (
      <>
        <PageHeader title={page.title}>
          <p>{items.length > 0 ? page.description : site.words.nothingYet}</p>
        </PageHeader>
        <NewsEntries items={items.map((item) => newsCardOf(site, item))} headingLevel={2} />
        <NewsArchive site={site} current={page.path.split('/')[2] ?? ''} />
      </>
    );
  },
});

/** The page of the newest items, with links to those of each year. */
export const newsList = (site: Site): Page => {
  const { records, words } = site;
  const description = words.descriptions.news(records.project.acronym);
  return listPage(site, records.news.slice(0, newest), { path: '/news/', title: words.nav.news, description });
};

/** The page of all news of a year, newest first. */
export const newsOfYear = (site: Site, year: string, items: readonly NewsItem[]): Page => {
  const { service } = site.words;
  const description = service.newsOfDescription(site.records.project.acronym, year);
  return listPage(site, items, { path: `/news/${year}/`, title: service.newsOf(year), description });
};

/** Marks an item as a draft, on a site that was built with drafts. */
const DraftNotice = ({ site: { words } }: { readonly site: Site }) => (
  <section className="notice" role="note" aria-label={words.service.draft}>
    <p>
      <strong>{words.service.draft}</strong> {words.service.draftNotice}
    </p>
  </section>
);

/** The notice above an outdated item, with a link to the item that replaces it. Reader views would drop an `aside`. */
const Notice = ({ site, item }: { readonly site: Site; readonly item: NewsItem }) => {
  const { records, words, path } = site;
  const after = records.news.find(({ id }) => id === item.supersededBy);
  return (
    <section className="notice" role="note" aria-label={words.archiveLabel}>
      <p>
        <strong>{words.archiveNotice}</strong> {item.notice && <Words site={site} of={item.notice} />}
      </p>
      {after && (
        <a className="more" href={path(addressOf('news', after.id))}>
          {words.whatCameAfter}
          {words.colon}
          <Words site={site} of={after.title} />
        </a>
      )}
    </section>
  );
};

/** The original title of an outdated item, below its translation: the title by which the item was known. */
const OriginalTitle = ({ site, of }: { readonly site: Site; readonly of: NewsItem['title'] }) =>
  site.text(of).lang === site.first ? null : (
    <p>
      <small>
        {site.words.originalTitle}
        {site.words.colon}
        <span lang={site.first}>{originalText(of)}</span>
      </small>
    </p>
  );

/** The page of a news item: a notice if it is out of date, its text, the complete result that it reports, and its sources. */
export const newsPage = (site: Site, item: NewsItem): Page => {
  const { records, words, text } = site;
  const result = records.results.find(({ id }) => id === item.result);
  return {
    path: addressOf('news', item.id),
    title: text(item.title).text,
    description: text(item.summary).text,
    ...(item.draft && { hidden: true }),
    record: `news/${item.id}`,
    shows: [item, ...(result ? [result] : [])],
    texts: item.supersededBy === undefined ? [] : records.news.filter(({ id }) => id === item.supersededBy),
    // Getters, so that the content of thousands of pages is not in memory at once.
    get jsonLd() {
      return item.draft ? [] : [newsArticle(site, item)];
    },
    get main() {
      return (
        <article>
          <PageHeader
            title={<Words site={site} of={item.title} />}
            eyebrow={site.date(item.published ?? item.period ?? '')}
          >
            {item.notice && <OriginalTitle site={site} of={item.title} />}
            <p>
              <Words site={site} of={item.summary} />
            </p>
          </PageHeader>
          {item.draft && <DraftNotice site={site} />}
          {item.notice && <Notice site={site} item={item} />}
          <Markdown site={site} of={item.body} />
          {result && (
            <Section id="findings" title={words.allFindings}>
              <p className="outcome">{words.outcome[result.primaryEndpoint.outcome]}</p>
              <Findings site={site} result={result} />
              <a className="more" href={site.path('/results/')}>
                {words.readResults}
              </a>
            </Section>
          )}
          <WordsOnThisPage site={site} of={[item.title, item.summary, item.body, result?.findings]} />
          <SourcesOfPage site={site} of={result ? [item, result] : [item]} />
        </article>
      );
    },
  };
};
