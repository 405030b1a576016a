import { addressOf } from '@mirocals/data/address';
import { centresOf } from '@mirocals/widgets/feed';
import { Fragment, type ReactNode } from 'react';
import { agesOf } from '../../model/ages.ts';
import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { hasSeveral } from '../../model/trials.ts';
import { turningPoints } from '../../model/turning-points.ts';
import { Author } from '../author.tsx';
import { Foreign } from '../foreign.tsx';
import { OrganisationName } from '../organisation-name.tsx';
import { Section } from '../section.tsx';
import { Registrations } from '../trial/registrations.tsx';
import type { TrialProps } from '../trial/trial-props.ts';
import { Phrase, Words } from '../words.tsx';
import type { ResultProps } from './result-props.ts';
import { SideEffects } from './side-effects.tsx';

const Unknown = ({ site, children }: { readonly site: Site; readonly children: ReactNode }) => (
  <span className="unknown">
    {site.words.summary.unknown} {children}.
  </span>
);

const Where = ({ site, trial }: TrialProps) => {
  const { records, words, lang, country, text } = site;
  const centres = centresOf(records, trial);
  const byCountry = Map.groupBy(centres, ({ place }) => place.country);
  const counts = Array.from(byCountry, ([code, { length }]) => words.inCountry(country(code), length));
  const summary = text(records.project.summary);
  return (
    <>
      {centres.length > 0 && (
        <p>
          {words.centresCount(centres.length)}
          {words.colon}
          {new Intl.ListFormat(lang).format(counts)}.
        </p>
      )}
      <p>
        {turningPoints(records, trial).map(({ id, date, title }, index) => (
          <Fragment key={id}>
            {index > 0 && <br />}
            {site.date(date)}
            {words.colon}
            <Words site={site} of={title} />
          </Fragment>
        ))}
      </p>
      {!hasSeveral(records) && (
        <p>
          <Phrase site={site} of={{ ...summary, text: sentences(summary.text, summary.lang)[1] ?? summary.text }} />
        </p>
      )}
    </>
  );
};

const Participants = ({ site, trial }: TrialProps) => {
  const { words } = site;
  const { enrolment, eligibility, baseline } = trial;
  const ages = agesOf(site, eligibility);
  return (
    <>
      <p>
        {words.facts.randomised}
        {words.colon}
        {enrolment.randomised}.{ages && ` ${ages}.`}
      </p>
      <p>
        <Words site={site} of={trial.title} />.
      </p>
      {baseline && (
        <ul className="plain">
          {baseline.map(({ id, text }) => (
            <li key={id}>
              <Words site={site} of={text} />
            </li>
          ))}
        </ul>
      )}
      <Unknown site={site}>{baseline ? words.summary.missing.byCountry : words.summary.missing.participants}</Unknown>
    </>
  );
};

/** The ten points of a lay summary (Annex V of Regulation (EU) No 536/2014), each answered or said not to be on record. */
export const TenAnswers = ({ site, trial, result, prefix, about }: ResultProps) => {
  const { records, words, path, text } = site;
  const { project, organisations, publications } = records;
  // The name of the project is that of its only trial.
  const name = text(hasSeveral(records) ? trial.title : project.name);
  const { questions, missing, noNewTrial, title, intro } = words.summary;
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const publication = publications.find(({ id }) => id === result.publication);
  const answers: Readonly<Record<keyof typeof questions, ReactNode>> = {
    which: (
      <>
        <p lang={name.lang}>
          {trial.acronym}
          {words.colon}
          {name.text}
        </p>
        <Registrations trial={trial} className="plain" />
      </>
    ),
    who: (
      <>
        {sponsor && (
          <p>
            <a href={path(addressOf('organisations', sponsor.id))}>
              <OrganisationName site={site} of={sponsor} />
            </a>{' '}
            ({words.facts.sponsor})
          </p>
        )}
        <Unknown site={site}>{missing.contact}</Unknown>
      </>
    ),
    where: <Where site={site} trial={trial} />,
    participants: <Participants site={site} trial={trial} />,
    medicines: (
      <ul className="plain">
        {trial.arms.map(({ id, intervention, participants }) => (
          <li key={id}>
            <Words site={site} of={intervention} />
            {participants !== undefined && ` (${words.armSize(participants)})`}
          </li>
        ))}
      </ul>
    ),
    sideEffects: <SideEffects site={site} result={result} />,
    outcome: (
      <p>
        {words.outcome[result.primaryEndpoint.outcome]} <a href={`#${prefix}plain`}>{words.allFindings}</a>
      </p>
    ),
    others: result.reactions?.map(({ id, date, statement, ...author }) => (
      <p key={id}>
        <Author site={site} of={author} />, {site.date(date)}
        {words.colon}
        <Words site={site} of={statement} />
      </p>
    )),
    further: (
      <span className="unknown">{result.followUp ? <Words site={site} of={result.followUp} /> : noNewTrial}</span>
    ),
    more: publication && (
      <p>
        <a href={path(addressOf('publications', publication.id))}>
          <Foreign site={site} lang="en">
            {publication.title ?? publication.journal}
          </Foreign>
        </a>
        {publication.journal && `, ${publication.journal}`}, {site.date(result.date)}
        {publication.doi && `, DOI ${publication.doi}`}
      </p>
    ),
  };
  return (
    <Section id={`${prefix}summary`} title={about + title}>
      <p>{intro}</p>
      <ol className="ten">
        {Object.entries(answers).map(([key, answer]) => (
          <li key={key}>
            <h3>{questions[key as keyof typeof questions]}</h3>
            {answer}
          </li>
        ))}
      </ol>
    </Section>
  );
};
