import type { Result } from '@mirocals/data';
import { Fragment } from 'react';
import { hasSeveral } from '../../model/trials.ts';
import { Author } from '../author.tsx';
import { Facts } from '../facts.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import type { TrialProps } from '../trial/trial-props.ts';
import { Words } from '../words.tsx';
import { Plain } from './plain.tsx';

interface OutcomeProps extends TrialProps {
  readonly result: Result;
  /** The id of the section. */
  readonly id: string;
}

/** The complete result: the outcome, all findings, what they mean, and access to the treatment. */
export const Outcome = ({ site, id: section, trial, result }: OutcomeProps) => {
  const { words, records } = site;
  const title = `${hasSeveral(records) ? `${words.trialTitle(trial.acronym)}${words.colon}` : ''}${words.nav.results}`;
  const { primaryEndpoint, findings, meaning, tolerability, adverseEvents, followUp, access, reactions = [] } = result;
  const published = records.publications.find(({ id }) => id === result.publication);
  return (
    <Section id={section} title={title}>
      <p className="outcome">{words.outcome[primaryEndpoint.outcome]}</p>
      <Facts
        of={[
          [words.facts.primaryEndpoint, <Words key="endpoint" site={site} of={primaryEndpoint.statement} />],
          [
            words.facts.findings,
            <Plain
              key="findings"
              of={findings.map(({ id, statement, definition, share }) => (
                <Fragment key={id}>
                  <Words site={site} of={statement} /> {definition && <Words site={site} of={definition} />}
                  {share !== undefined && ` ${words.shareOf(site.percent(share))}.`}
                </Fragment>
              ))}
            />,
          ],
          [words.facts.meaning, meaning && <Words site={site} of={meaning} />],
          [words.facts.tolerability, tolerability && <Words site={site} of={tolerability} />],
          [words.facts.adverseEvents, adverseEvents && <Words site={site} of={adverseEvents} />],
          [words.facts.followUp, followUp && <Words site={site} of={followUp} />],
          [words.facts.access, access && <Words site={site} of={access} />],
          [
            words.facts.reactions,
            <Plain
              key="reactions"
              className="reactions"
              of={reactions.map(({ id, date, statement, ...author }) => (
                <Fragment key={id}>
                  <Author site={site} of={author} />, {site.date(date)}
                  {words.colon}
                  <Words site={site} of={statement} />
                </Fragment>
              ))}
            />,
          ],
          [
            words.facts.publication,
            published && (
              <>
                {published.journal}, {site.date(published.date)},{' '}
                <a href={`https://doi.org/${published.doi}`}>doi:{published.doi}</a>
                {published.pmid && `, ${words.facts.pmid} ${published.pmid}`}
              </>
            ),
          ],
        ]}
      />
      <p className="quiet">
        <Words site={site} of={records.project.funding.disclaimer} />
      </p>
      <Sources site={site} of={published ? [result, published] : result} about={title} />
    </Section>
  );
};
