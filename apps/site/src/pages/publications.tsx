import type { Publication } from '@mirocals/data';
import { citationOf } from '@mirocals/data/cite';
import { scholarlyArticle } from '@mirocals/data/json-ld';
import { Fragment } from 'react';
import { Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface ArticleProps {
  readonly site: Site;
  readonly publication: Publication;
}

const formats = [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl.json'],
] as const;

/** The citation of an article, and its files for reference managers. */
const Cite = ({ site, publication }: ArticleProps) => {
  const { words } = site;
  /** For screen readers and voice control, since each article has these links. */
  const about = (
    <span className="unseen">
      {words.colon}
      <Words site={site} of={publication.label} />
    </span>
  );
  return (
    <details>
      <summary>
        {words.cite}
        {about}
      </summary>
      <p lang="en" translate="no">
        {citationOf(publication)}
      </p>
      <p>
        {words.downloadCitation}{' '}
        {formats.map(([name, ending], index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <a href={`/api/v1/citations/${publication.id}.${ending}`} download>
              {name}
              {about}
            </a>
          </Fragment>
        ))}
      </p>
    </details>
  );
};

const Article = ({ site, publication }: ArticleProps) => {
  const { records, words } = site;
  const { id, label, title, authors, journal, date, doi, pmid, registration, summary } = publication;
  const result = records.results.find((one) => one.publication === id);
  const { id: number, url } = registration ?? {};
  return (
    <Section id={id} title={<Words site={site} of={label} />}>
      {title && (
        <p lang="en">
          <cite>{title}</cite>
        </p>
      )}
      {summary && (
        <p>
          <Words site={site} of={summary} />
        </p>
      )}
      {result && (
        <p>
          <strong>{words.outcome[result.primaryEndpoint.outcome]}</strong>{' '}
          <a href={site.path('/results/')}>{words.readResults}</a>
        </p>
      )}
      <Facts
        of={[
          [words.facts.authors, authors && <span translate="no">{authors}</span>],
          [words.facts.journal, journal],
          [words.facts.date, site.date(date)],
          [
            words.facts.doi,
            <a key="doi" href={`https://doi.org/${doi}`}>
              {doi}
            </a>,
          ],
          [words.facts.pmid, pmid && <a href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`}>{pmid}</a>],
          [words.facts.registration, url ? <a href={url}>{number}</a> : number],
        ]}
      />
      <Cite site={site} publication={publication} />
      <Sources site={site} of={publication} about={site.text(label).text} />
    </Section>
  );
};

/** The page of the articles, newest first; an article that reports a result is shown with the outcome. */
export const publications = (site: Site): Page => {
  const { records, words } = site;
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
        {records.publications.map((publication) => (
          <Article key={publication.id} site={site} publication={publication} />
        ))}
      </>
    ),
  };
};
