import { ClinicalFindings } from '../components/clinical-findings.tsx';
import { Findings, outcomeOf } from '../components/findings.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { KeyFacts } from '../components/key-facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ForYou } from '../components/results/for-you.tsx';
import { PlainWords } from '../components/results/plain-words.tsx';
import type { ResultProps } from '../components/results/result-props.ts';
import { TenAnswers } from '../components/results/ten-answers.tsx';
import { Section } from '../components/section.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import { designLabels } from '../components/trial/design.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import { type Site, siteAbout } from '../model/site.ts';
import { hasSeveral, newestResults } from '../model/trials.ts';
import { turningPoints } from '../model/turning-points.ts';

/** A result: plain words, all findings in one figure, what they mean, a table, and ten answers. */
const ResultArticle = (props: ResultProps) => (
  <article id={props.result.id} className="with-facts">
    <PlainWords {...props} />
    <Section id={`${props.prefix}figure`} title={props.about + outcomeOf(props.site, props.result)}>
      <Findings site={props.site} result={props.result} />
    </Section>
    <KeyFacts {...props} />
    <ForYou {...props} />
    <ClinicalFindings {...props} />
    <TenAnswers {...props} />
  </article>
);

/** The page of the results: the newest of each trial, then the sources. */
export const results = (site: Site): Page => {
  const { records, words } = site;
  const { project, publications, trials } = records;
  const shown = newestResults(records);
  const [newest] = records.results;
  const several = hasSeveral(records);
  const shows = [...trials, ...records.results, ...trials.flatMap((trial) => turningPoints(records, trial))];
  return {
    path: '/results/',
    title: words.nav.results,
    description: words.descriptions.results(
      new Intl.ListFormat(site.lang).format(trials.map(({ acronym }) => acronym)),
    ),
    ...(newest && !several && { record: `results/${newest.id}` }),
    shows,
    texts: [project, ...publications],
    main: (
      <>
        {several ? (
          <PageHeader title={words.nav.results}>
            {shown.map(({ trial, result }) => (
              <p key={result.id}>
                <a href={`#${result.id}`}>{words.trialTitle(trial.acronym)}</a>
                {words.colon}
                {words.outcome[result.primaryEndpoint.outcome]}
              </p>
            ))}
          </PageHeader>
        ) : (
          <PageHeader title={newest ? <Words site={site} of={newest.title} /> : words.nav.results}>
            <p>{newest ? words.outcome[newest.primaryEndpoint.outcome] : words.nothingYet}</p>
            {newest && (
              <nav className="jumps" aria-label={words.onThisPage}>
                <a href="#you">{words.summary.meansForYou}</a>
                <a href="#clinical">{words.forClinicians}</a>
                <a href="#summary">{words.summary.title}</a>
              </nav>
            )}
          </PageHeader>
        )}
        {shown.map(({ trial, result }) => (
          <ResultArticle
            key={result.id}
            site={siteAbout(site, trial)}
            trial={trial}
            result={result}
            prefix={several ? `${result.id}-` : ''}
            about={several ? `${trial.acronym}${words.colon}` : ''}
          />
        ))}
        <WordsOnThisPage site={site} of={[trials, designLabels, records.results]} />
        <SourcesOfPage site={site} of={shows} />
      </>
    ),
  };
};
