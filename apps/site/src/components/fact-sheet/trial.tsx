import { centresOf, wordsOf } from '@mirocals/widgets/feed';
import { Fragment } from 'react';
import { agesOf } from '../../model/ages.ts';
import { stateOf } from '../../model/state.ts';
import { translated } from '../../model/translated.ts';
import { hasSeveral } from '../../model/trials.ts';
import { Facts } from '../facts.tsx';
import { OrganisationName } from '../organisation-name.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import type { TrialProps } from '../trial/trial-props.ts';
import { Words } from '../words.tsx';
import { Plain } from './plain.tsx';

interface TrialFactsProps extends TrialProps {
  /** The id of the section. */
  readonly id: string;
}

/** The facts about a trial that journalists need. */
export const Trial = ({ site, id: section, trial }: TrialFactsProps) => {
  const { words, records } = site;
  const { organisations } = records;
  const centres = centresOf(records, trial);
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const ages = agesOf(site, trial.eligibility);
  const title = hasSeveral(records) ? words.trialTitle(trial.acronym) : words.facts.trial;
  return (
    <Section id={section} title={title}>
      <Facts
        of={[
          [words.facts.title, <Words key="title" site={site} of={trial.title} />],
          [wordsOf(site.lang).state, stateOf(site, trial)],
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
          [words.nav.centres, centres.length > 0 && words.centresCount(centres.length)],
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
        about={title}
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
