import { Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { scholarlyArticle } from '../outputs/json-ld.ts';

/** The articles, the newest first; one that reports a result says its outcome. */
export const publications = (site: Site): Page => {
  const { records, words, path } = site;
  return {
    path: '/publications/',
    title: words.nav.publications,
    description: words.descriptions.publications(records.project.acronym),
    shows: records.publications,
    jsonLd: records.publications.map((record) => scholarlyArticle(site, record)),
    main: (
      <>
        <PageHeader title={words.nav.publications}>
          <p>{words.descriptions.publications(records.project.acronym)}</p>
        </PageHeader>
        {records.publications.map((publication) => {
          const { id, label, title, authors, journal, date, doi, pmid, registration, summary } = publication;
          const result = records.results.find((one) => one.publication === id);
          return (
            <Section key={id} id={id} title={<Words site={site} of={label} />}>
              {title && (
                <p className="reference" lang="en">
                  {authors && `${authors}. `}
                  <cite>{title}.</cite> {journal}, {site.date(date)}.
                </p>
              )}
              {summary && (
                <p>
                  <Words site={site} of={summary} />
                </p>
              )}
              {result && (
                <p>
                  {words.outcome[result.primaryEndpoint.outcome]} <a href={path('/results/')}>{words.readResults}</a>
                </p>
              )}
              <Facts
                of={[
                  [words.publishedIn, !title && `${journal}, ${site.date(date)}`],
                  [
                    words.doi,
                    <a key="doi" href={`https://doi.org/${doi}`}>
                      {doi}
                    </a>,
                  ],
                  [words.pmid, pmid],
                  [
                    words.registration,
                    registration &&
                      (registration.url ? <a href={registration.url}>{registration.id}</a> : registration.id),
                  ],
                ]}
              />
              <Sources site={site} of={publication} />
            </Section>
          );
        })}
      </>
    ),
  };
};
