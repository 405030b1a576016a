import type { Result } from '@mirocals/data';
import { Findings } from '../components/findings.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

const parts = ['meaning', 'tolerability', 'access'] as const;

const ResultBody = ({ site, result }: { readonly site: Site; readonly result: Result }) => {
  const { records, words, path } = site;
  const publication = records.publications.find(({ id }) => id === result.publication);
  return (
    <>
      <Section id="findings" title={words.allFindings}>
        <p>
          <Words site={site} of={result.primaryEndpoint.statement} />
        </p>
        <Findings site={site} result={result} />
        <ul className="statements">
          {result.findings.map(({ id, statement }) => (
            <li key={id}>
              <Words site={site} of={statement} />
            </li>
          ))}
        </ul>
        <p className="disclaimer">
          <Words site={site} of={records.project.funding.disclaimer} />
        </p>
        <Sources site={site} of={result} fields={['primaryEndpoint', 'findings']} />
      </Section>
      {parts.map((part) => {
        const text = result[part];
        return (
          text && (
            <Section key={part} id={part} title={words[part]}>
              <p>
                <Words site={site} of={text} />
              </p>
              <Sources site={site} of={result} fields={[part]} />
            </Section>
          )
        );
      })}
      {result.reactions && (
        <Section id="reactions" title={words.reactions}>
          {result.reactions.map(({ id, by, date, statement }) => (
            <div key={id} className="answer">
              <h3>
                {by}, {site.date(date)}
              </h3>
              <p>
                <Words site={site} of={statement} />
              </p>
            </div>
          ))}
          <Sources site={site} of={result} fields={['reactions']} />
        </Section>
      )}
      {publication && (
        <Section id="publication" title={words.publishedIn}>
          <p>
            <a href={`${path('/publications/')}#${publication.id}`}>
              {publication.journal}, {site.date(result.date)}
            </a>
          </p>
          <Sources site={site} of={result} fields={['date', 'publication']} />
        </Section>
      )}
    </>
  );
};

/** Every result whole: the outcome first, then all findings together, and what they do not mean. */
export const results = (site: Site): Page => {
  const { records, words } = site;
  const [newest] = records.results;
  return {
    path: '/results/',
    title: words.nav.results,
    description: words.descriptions.results(records.trial.acronym),
    shows: records.results,
    main: (
      <>
        <PageHeader title={newest ? <Words site={site} of={newest.title} /> : words.nav.results}>
          {newest && <p className="outcome">{words.outcome[newest.primaryEndpoint.outcome]}</p>}
        </PageHeader>
        {records.results.map((result) => (
          <ResultBody key={result.id} site={site} result={result} />
        ))}
      </>
    ),
  };
};
