import { addressOf } from '@mirocals/data/address';
import { centresOf, resultsOf } from '@mirocals/widgets/feed';
import { Facts } from './facts.tsx';
import { OrganisationName } from './organisation-name.tsx';
import type { ResultProps } from './results/result-props.ts';
import type { TrialProps } from './trial/trial-props.ts';
import { Words } from './words.tsx';

type KeyFactsProps = TrialProps & Partial<Pick<ResultProps, 'prefix' | 'about'>>;

/** The facts that clinicians and journalists look for first, in a column beside the text where there is room. */
export const KeyFacts = ({ site, trial, prefix = '', about = '' }: KeyFactsProps) => {
  const { records, words, path } = site;
  const { organisations, publications } = records;
  const centres = centresOf(records, trial);
  const { measure, timeFrame } = trial.primaryEndpoint;
  const [result] = resultsOf(records, trial);
  const heading = `${prefix}key-facts-title`;
  const article = publications.find(({ id }) => id === result?.publication);
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const { randomised } = trial.enrolment;
  return (
    <aside className="key-facts" aria-labelledby={heading}>
      <h2 id={heading}>{about + words.keyFacts}</h2>
      <Facts
        of={[
          [
            words.facts.primaryEndpoint,
            <>
              <Words site={site} of={measure} /> <Words site={site} of={timeFrame} />.{' '}
              {result && words.outcome[result.primaryEndpoint.outcome]}
            </>,
          ],
          [words.facts.randomised, randomised !== undefined && words.armSize(randomised)],
          [
            words.nav.centres,
            centres.length > 0 && <a href={path('/centres/')}>{words.centresCount(centres.length)}</a>,
          ],
          [words.facts.publication, article && `${article.journal}, ${site.date(article.date)}`],
          [words.facts.doi, article && <a href={`https://doi.org/${article.doi}`}>{article.doi}</a>],
          [
            words.facts.pmid,
            article?.pmid && <a href={`https://pubmed.ncbi.nlm.nih.gov/${article.pmid}/`}>{article.pmid}</a>,
          ],
          ...trial.registrations.map(
            ({ id, registry, url }) =>
              [
                registry,
                <a key={id} href={url}>
                  {id}
                </a>,
              ] as const,
          ),
          [
            words.facts.sponsor,
            sponsor && (
              <a href={path(addressOf('organisations', sponsor.id))}>
                <OrganisationName site={site} of={sponsor} />
              </a>
            ),
          ],
        ]}
      />
    </aside>
  );
};
