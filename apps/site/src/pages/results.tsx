import type { Result } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { ClinicalFindings } from '../components/clinical-findings.tsx';
import { Findings, outcomeOf } from '../components/findings.tsx';
import { Foreign } from '../components/foreign.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Design, designLabels } from '../components/trial/design.tsx';
import { Endpoints } from '../components/trial/endpoints.tsx';
import { Eligibility } from '../components/trial/participants.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface ResultProps {
  readonly site: Site;
  readonly result: Result;
}

const parts = ['meaning', 'tolerability', 'access'] as const;

const Reactions = ({ site, result }: ResultProps) =>
  result.reactions && (
    <Section id={`${result.id}-reactions`} title={site.words.facts.reactions}>
      {result.reactions.map(({ id, by, date, statement }) => (
        <div key={id}>
          <h3>
            <Foreign site={site} lang="en">
              {by}
            </Foreign>
            , {site.date(date)}
          </h3>
          <p>
            <Words site={site} of={statement} />
          </p>
        </div>
      ))}
      <Sources site={site} of={result} fields={['reactions']} />
    </Section>
  );

const Published = ({ site, result }: ResultProps) => {
  const publication = site.records.publications.find(({ id }) => id === result.publication);
  return (
    publication && (
      <Section id={`${result.id}-publication`} title={site.words.facts.publication}>
        <p>
          <a href={site.path(addressOf('publications', publication.id))}>
            <Foreign site={site} lang="en">
              {publication.title ?? publication.journal}
            </Foreign>
          </a>
        </p>
        <p>
          {publication.journal}, {site.date(result.date)}
        </p>
        <Sources site={site} of={result} fields={['date', 'publication']} />
      </Section>
    )
  );
};

const WholeResult = ({ site, result }: ResultProps) => {
  const { words } = site;
  return (
    <article id={result.id}>
      <Section id={`${result.id}-findings`} title={outcomeOf(site, result)}>
        <Findings site={site} result={result} />
        <Sources site={site} of={result} fields={['primaryEndpoint', 'findings']} />
      </Section>
      {parts.map(
        (part) =>
          result[part] && (
            <Section key={part} id={`${result.id}-${part}`} title={words.facts[part]}>
              <p>
                <Words site={site} of={result[part]} />
              </p>
              <Sources site={site} of={result} fields={[part]} />
            </Section>
          ),
      )}
      <Reactions site={site} result={result} />
      <Published site={site} result={result} />
    </article>
  );
};

/** The part for clinicians: the design of the trial, then each finding with its definition. */
const ClinicalView = ({ site }: { readonly site: Site }) => (
  <>
    <header id="clinical" className="part">
      <h2>{site.words.forClinicians}</h2>
    </header>
    <Design site={site} />
    <Eligibility site={site} />
    <Endpoints site={site} />
    {site.records.results.map((result) => (
      <ClinicalFindings key={result.id} site={site} result={result} />
    ))}
  </>
);

/** The page of the complete results: the outcome, all findings together, what they mean, then the part for clinicians. */
export const results = (site: Site): Page => {
  const { records, words } = site;
  const [newest] = records.results;
  return {
    path: '/results/',
    title: words.nav.results,
    description: words.descriptions.results(records.trial.acronym),
    ...(newest && { record: `results/${newest.id}` }),
    shows: [records.trial, ...records.results],
    main: (
      <>
        <PageHeader title={newest ? <Words site={site} of={newest.title} /> : words.nav.results}>
          <p>{newest ? <Words site={site} of={newest.primaryEndpoint.statement} /> : words.nothingYet}</p>
        </PageHeader>
        {newest && (
          <nav className="ways" aria-label={words.onThisPage}>
            <a className="more" href={`#${newest.id}`}>
              {words.inPlainWords}
            </a>
            <a className="more" href="#clinical">
              {words.forClinicians}
            </a>
          </nav>
        )}
        {records.results.map((result) => (
          <WholeResult key={result.id} site={site} result={result} />
        ))}
        <WordsOnThisPage site={site} of={[records.trial, designLabels, records.results]} />
        <ClinicalView site={site} />
      </>
    ),
  };
};
