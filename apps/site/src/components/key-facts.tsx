import { addressOf } from '@mirocals/data/address';
import type { Site } from '../model/site.ts';
import { trialOf } from '../model/trial-of.ts';
import { Facts } from './facts.tsx';
import { OrganisationName } from './organisation-name.tsx';
import { Words } from './words.tsx';

/** The facts that clinicians and journalists look for first, in a column beside the text where there is room. */
export const KeyFacts = ({ site }: { readonly site: Site }) => {
  const { records, words, path } = site;
  const { organisations, centres, publications } = records;
  const trial = trialOf(site);
  const { measure, timeFrame } = trial.primaryEndpoint;
  const [result] = records.results;
  const article = publications.find(({ id }) => id === result?.publication);
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const { randomised } = trial.enrolment;
  return (
    <aside className="key-facts" aria-labelledby="key-facts-title">
      <h2 id="key-facts-title">{words.keyFacts}</h2>
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
