import type { Result } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { Fragment, type ReactNode } from 'react';
import { agesOf } from '../../model/ages.ts';
import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { trialOf } from '../../model/trial-of.ts';
import { turningPoints } from '../../model/turning-points.ts';
import { Author } from '../author.tsx';
import { Foreign } from '../foreign.tsx';
import { OrganisationName } from '../organisation-name.tsx';
import { Section } from '../section.tsx';
import { Phrase, Words } from '../words.tsx';
import { SideEffects } from './side-effects.tsx';

interface TenAnswersProps {
  readonly site: Site;
  readonly result: Result;
}

const Unknown = ({ site, children }: { readonly site: Site; readonly children: ReactNode }) => (
  <span className="unknown">
    {site.words.summary.unknown} {children}.
  </span>
);

const Registrations = ({ site }: { readonly site: Site }) => (
  <ul className="plain">
    {trialOf(site).registrations.map(({ registry, id, url }) => (
      <li key={id}>
        <a href={url}>
          {registry} {id}
        </a>
      </li>
    ))}
  </ul>
);

const Where = ({ site }: { readonly site: Site }) => {
  const { records, words, lang, country, text } = site;
  const byCountry = Map.groupBy(records.centres, ({ place }) => place.country);
  const counts = Array.from(byCountry, ([code, { length }]) => words.inCountry(country(code), length));
  const summary = text(records.project.summary);
  return (
    <>
      <p>
        {words.centresCount(records.centres.length)}
        {words.colon}
        {new Intl.ListFormat(lang).format(counts)}.
      </p>
      <p>
        {turningPoints(records).map(({ id, date, title }, index) => (
          <Fragment key={id}>
            {index > 0 && <br />}
            {site.date(date)}
            {words.colon}
            <Words site={site} of={title} />
          </Fragment>
        ))}
      </p>
      <p>
        <Phrase site={site} of={{ ...summary, text: sentences(summary.text, summary.lang)[1] ?? summary.text }} />
      </p>
    </>
  );
};

const Participants = ({ site }: { readonly site: Site }) => {
  const { words } = site;
  const { enrolment, eligibility, baseline } = trialOf(site);
  const ages = agesOf(site, eligibility);
  return (
    <>
      <p>
        {words.facts.randomised}
        {words.colon}
        {enrolment.randomised}.{ages && ` ${ages}.`}
      </p>
      <p>
        <Words site={site} of={trialOf(site).title} />.
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
export const TenAnswers = ({ site, result }: TenAnswersProps) => {
  const { records, words, path, text } = site;
  const { project, organisations, publications } = records;
  const trial = trialOf(site);
  const { questions, missing, noNewTrial, title, intro } = words.summary;
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const publication = publications.find(({ id }) => id === result.publication);
  const answers: Readonly<Record<keyof typeof questions, ReactNode>> = {
    which: (
      <>
        <p lang={text(project.name).lang}>
          {trial.acronym}
          {words.colon}
          {text(project.name).text}
        </p>
        <Registrations site={site} />
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
    where: <Where site={site} />,
    participants: <Participants site={site} />,
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
        {words.outcome[result.primaryEndpoint.outcome]} <a href="#plain">{words.allFindings}</a>
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
    <Section id="summary" title={title}>
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
