import { ClinicalFindings } from '../components/clinical-findings.tsx';
import { Findings, outcomeOf } from '../components/findings.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { KeyFacts } from '../components/key-facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ForYou } from '../components/results/for-you.tsx';
import { PlainWords } from '../components/results/plain-words.tsx';
import { TenAnswers } from '../components/results/ten-answers.tsx';
import { Section } from '../components/section.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import { designLabels } from '../components/trial/design.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { trialOf } from '../model/trial-of.ts';
import { turningPoints } from '../model/turning-points.ts';

/** The page of the results: plain words, all findings in one figure, what they mean, a table, ten answers and the sources. */
export const results = (site: Site): Page => {
  const { records, words } = site;
  const { project, publications } = records;
  const trial = trialOf(site);
  const [newest] = records.results;
  const shows = [trial, ...records.results, ...turningPoints(records)];
  return {
    path: '/results/',
    title: words.nav.results,
    description: words.descriptions.results(trial.acronym),
    ...(newest && { record: `results/${newest.id}` }),
    shows,
    texts: [project, ...publications],
    main: (
      <>
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
        {records.results.slice(0, 1).map((result) => (
          <article key={result.id} id={result.id} className="with-facts">
            <PlainWords site={site} result={result} />
            <Section id="figure" title={outcomeOf(site, result)}>
              <Findings site={site} result={result} />
            </Section>
            <KeyFacts site={site} />
            <ForYou site={site} result={result} />
            <ClinicalFindings site={site} result={result} />
            <TenAnswers site={site} result={result} />
          </article>
        ))}
        <WordsOnThisPage site={site} of={[trial, designLabels, records.results]} />
        <SourcesOfPage site={site} of={shows} />
      </>
    ),
  };
};
