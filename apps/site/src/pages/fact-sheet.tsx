import { originalOf } from '@mirocals/data/text';
import { Fragment } from 'react';
import { Outcome } from '../components/fact-sheet/outcome.tsx';
import { Plain } from '../components/fact-sheet/plain.tsx';
import { Trial } from '../components/fact-sheet/trial.tsx';
import { Facts } from '../components/facts.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { OrganisationName } from '../components/organisation-name.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Phrase, Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import { money, personName } from '../model/phrases.ts';
import { type Site, siteAbout } from '../model/site.ts';
import { hasSeveral, newestResults } from '../model/trials.ts';

interface PartProps {
  readonly site: Site;
}

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
  const { project, trials, results, milestones, people, organisations } = records;
  const several = hasSeveral(records);
  const sheet = words.service.factSheet;
  const description = sheet.description(project.acronym, { trial: trials.length > 0, result: results.length > 0 });
  return {
    path: '/fact-sheet/',
    title: words.service.nav['fact-sheet'],
    description,
    shows: [project, ...trials, ...results, ...milestones, ...people],
    main: (
      <>
        <PageHeader title={words.service.nav['fact-sheet']}>
          <p>{description}</p>
        </PageHeader>
        <div className="sheet">
          {trials.map((trial) => (
            <Trial
              key={trial.id}
              id={several ? `trial-${trial.id}` : 'trial'}
              site={siteAbout(site, trial)}
              trial={trial}
            />
          ))}
          {newestResults(records).map(({ trial, result }) => (
            <Outcome
              key={result.id}
              id={several ? `results-${result.id}` : 'results'}
              site={site}
              trial={trial}
              result={result}
            />
          ))}
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
        <WordsOnThisPage site={site} of={[trials, results]} />
      </>
    ),
  };
};
