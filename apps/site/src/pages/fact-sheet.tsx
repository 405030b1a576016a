import { originalOf } from '@mirocals/data/text';
import { wordsOf } from '@mirocals/widgets/feed';
import { Fragment, type ReactNode } from 'react';
import { Author } from '../components/author.tsx';
import { Facts } from '../components/facts.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { OrganisationName } from '../components/organisation-name.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Phrase, Words } from '../components/words.tsx';
import { agesOf } from '../model/ages.ts';
import type { Page } from '../model/page.ts';
import { money, personName } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { stateOf } from '../model/state.ts';
import { translated } from '../model/translated.ts';
import { trialOf } from '../model/trial-of.ts';

interface PartProps {
  readonly site: Site;
}

const Plain = ({ of, className }: { readonly of: readonly ReactNode[]; readonly className?: string }) => (
  <ul className={['plain', className].filter(Boolean).join(' ')}>
    {of.map((one, index) => (
      // The index is a safe key: the lines keep their order.
      <li key={index}>{one}</li>
    ))}
  </ul>
);

const Trial = ({ site }: PartProps) => {
  const { words, records } = site;
  const { organisations } = records;
  const trial = trialOf(site);
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const ages = agesOf(site, trial.eligibility);
  return (
    <Section id="trial" title={words.facts.trial}>
      <Facts
        of={[
          [words.facts.title, <Words key="title" site={site} of={trial.title} />],
          [wordsOf(site.lang).state, stateOf(site)],
          [words.facts.phase, <Words key="phase" site={site} of={trial.phase} />],
          [words.facts.design, <Words key="design" site={site} of={trial.design} />],
          [words.facts.dose, <Words key="dose" site={site} of={trial.dose} />],
          [
            words.facts.eligibility,
            <Plain
              key="eligibility"
              of={[
                ...(ages ? [ages] : []),
                ...trial.eligibility.criteria.map(({ id, text }) => <Words key={id} site={site} of={text} />),
              ]}
            />,
          ],
          [words.facts.sponsor, sponsor && <OrganisationName site={site} of={sponsor} />],
          [
            words.facts.funders,
            trial.funders?.map(({ id, name, nameIn }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                {nameIn ? (
                  <Words site={site} of={translated(name, site.first, nameIn)} />
                ) : (
                  <span translate="no">{name}</span>
                )}
              </Fragment>
            )),
          ],
          [words.nav.centres, records.centres.length > 0 && words.centresCount(records.centres.length)],
          [words.facts.planned, trial.enrolment.planned && words.armSize(trial.enrolment.planned)],
          [words.facts.registered, trial.enrolment.registered],
          [words.facts.randomised, trial.enrolment.randomised && words.armSize(trial.enrolment.randomised)],
          [
            words.facts.registrations,
            <Plain
              key="registrations"
              of={trial.registrations.map(({ id, registry, url }) => (
                <a key={id} href={url}>
                  {registry} {id}
                </a>
              ))}
            />,
          ],
        ]}
      />
      <Sources
        site={site}
        of={trial}
        about={words.facts.trial}
        fields={[
          'title',
          'status',
          'phase',
          'design',
          'dose',
          'eligibility',
          'sponsor',
          'enrolment',
          'registrations',
          'funders',
        ]}
      />
    </Section>
  );
};

/** The complete result: the outcome, all findings, what they mean, and access to the treatment. */
const Outcome = ({ site }: PartProps) => {
  const { words, records } = site;
  const [result] = records.results;
  if (!result) return null;
  const { primaryEndpoint, findings, meaning, tolerability, adverseEvents, followUp, access, reactions = [] } = result;
  const published = records.publications.find(({ id }) => id === result.publication);
  return (
    <Section id="results" title={words.nav.results}>
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
      <Sources site={site} of={published ? [result, published] : result} about={words.nav.results} />
    </Section>
  );
};

const Dates = ({ site }: PartProps) => (
  <Section id="dates" title={site.words.nav.timeline}>
    <Facts
      of={site.records.milestones.map(({ id, date, title, planned }) => [
        site.date(date),
        <>
          <Words key={id} site={site} of={title} />
          {planned && <span className="label">{site.words.planLabel}</span>}
        </>,
      ])}
    />
    <Sources site={site} of={site.records.milestones} about={site.words.nav.timeline} />
  </Section>
);

/** The page for journalists: the trial, outcome, dates, names, and the funding sentence required by the grant. */
export const factSheet = (site: Site): Page => {
  const { records, words } = site;
  const { project, trial, results, milestones, people, organisations } = records;
  const sheet = words.service.factSheet;
  const description = sheet.description(project.acronym, { trial: trial !== undefined, result: results.length > 0 });
  return {
    path: '/fact-sheet/',
    title: words.service.nav['fact-sheet'],
    description,
    shows: [project, ...(trial ? [trial] : []), ...results, ...milestones, ...people],
    main: (
      <>
        <PageHeader title={words.service.nav['fact-sheet']}>
          <p>{description}</p>
        </PageHeader>
        <div className="sheet">
          {trial && <Trial site={site} />}
          <Outcome site={site} />
          {milestones.length > 0 && <Dates site={site} />}
          {people.length > 0 && (
            <Section id="people" title={words.nav.people}>
              <Plain
                of={people.map((person) => (
                  <>
                    <span translate="no">{personName(person, site)}</span>
                    {organisations
                      .filter(({ id }) => person.affiliations.some(({ organisation }) => organisation === id))
                      .map((one) => (
                        <Fragment key={one.id}>
                          , <OrganisationName site={site} of={one} />
                        </Fragment>
                      ))}
                  </>
                ))}
              />
              <Sources site={site} of={people} about={words.nav.people} />
            </Section>
          )}
          <Section id="partners" title={words.partnersCount(organisations.length)}>
            <p translate="no">
              {organisations.map((one, index) => (
                <Fragment key={one.id}>
                  {index > 0 && ' · '}
                  <OrganisationName site={site} of={one} />
                </Fragment>
              ))}
            </p>
            <p>
              {words.facts.grant} {project.funding.grant}
              {project.funding.award && ` · ${words.facts.award}${words.colon}${money(project.funding.award, site)}`}
            </p>
          </Section>
          <Section id="acknowledgement" title={sheet.acknowledgement}>
            <p>{sheet.acknowledgementText}</p>
            <blockquote className="code">
              <Phrase site={site} of={originalOf(project.funding.statement)} />
            </blockquote>
            <Sources site={site} of={project} fields={['funding']} about={sheet.acknowledgement} />
          </Section>
        </div>
        <WordsOnThisPage site={site} of={[trial, results]} />
      </>
    ),
  };
};
