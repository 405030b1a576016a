import { addressOf } from '@mirocals/data/address';
import { centresOf } from '@mirocals/widgets/feed';
import { en } from '../../strings/en.ts';
import { Facts } from '../facts.tsx';
import { Foreign } from '../foreign.tsx';
import { OrganisationName } from '../organisation-name.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';
import { DesignDiagram } from './design-diagram.tsx';
import type { TrialProps } from './trial-props.ts';

/** The labels of the design that come from the interface, in English, where the glossary looks for its words. */
export const designLabels = { en: [en.facts.arms, en.facts.sponsor, en.facts.randomised].join(', ') };

const fields = [
  'design',
  'phase',
  'runIn',
  'arms',
  'dose',
  'sponsor',
  'registrations',
  'approvals',
  'protocol',
  'pilot',
];

const Arms = ({ site, trial }: TrialProps) => (
  <ul className="plain">
    {trial.arms.map(({ id, name, intervention, participants }) => (
      <li key={id}>
        <strong>
          <Words site={site} of={name} />
        </strong>
        {site.words.colon}
        <Words site={site} of={intervention} />
        {participants !== undefined && `, ${site.words.armSize(participants)}`}
      </li>
    ))}
  </ul>
);

const Registrations = ({ site, trial }: TrialProps) => (
  <ul className="plain">
    {trial.registrations.map(({ id, registry, url, firstPosted, details }) => (
      <li key={id}>
        <a href={url}>
          {registry} {id}
        </a>
        {firstPosted && (
          <>
            <br />
            {site.words.inRegistrySince(site.date(firstPosted))}
          </>
        )}
        {details && (
          <>
            <br />
            <Words site={site} of={details} />
          </>
        )}
      </li>
    ))}
  </ul>
);

const Approvals = ({ site, trial }: TrialProps) => (
  <ul className="plain">
    {trial.approvals?.map(({ id, authority, number, url, details }) => (
      <li key={id}>
        <a href={url}>
          {authority}, {number}
        </a>
        {details && (
          <>
            <br />
            <Words site={site} of={details} />
          </>
        )}
      </li>
    ))}
  </ul>
);

/** The design of the trial, for clinicians. */
export const Design = ({ site, trial }: TrialProps) => {
  const { records, words, path } = site;
  const { organisations, publications } = records;
  const centres = centresOf(records, trial);
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const pilot = publications.find(({ id }) => id === trial.pilot);
  return (
    <Section id="design" title={words.facts.design}>
      <p>
        <Words site={site} of={trial.design} />
      </p>
      <DesignDiagram site={site} trial={trial} />
      <Facts
        of={[
          [words.facts.phase, <Words key="phase" site={site} of={trial.phase} />],
          [words.facts.runIn, trial.runIn && <Words site={site} of={trial.runIn} />],
          [words.facts.arms, <Arms key="arms" site={site} trial={trial} />],
          [words.facts.dose, <Words key="dose" site={site} of={trial.dose} />],
          [
            words.facts.sponsor,
            sponsor && (
              <a href={path(addressOf('organisations', sponsor.id))}>
                <OrganisationName site={site} of={sponsor} />
              </a>
            ),
          ],
          [words.facts.registrations, <Registrations key="registrations" site={site} trial={trial} />],
          [words.facts.approvals, trial.approvals && <Approvals key="approvals" site={site} trial={trial} />],
          [
            words.facts.protocol,
            trial.protocol && (
              <>
                {trial.protocol.code}
                {trial.protocol.code && trial.protocol.title && <br />}
                <Foreign site={site} lang="en">
                  {trial.protocol.title}
                </Foreign>
              </>
            ),
          ],
          [
            words.facts.pilot,
            pilot && (
              <a href={path(addressOf('publications', pilot.id))}>
                <Words site={site} of={pilot.label} />
              </a>
            ),
          ],
          [
            words.nav.centres,
            centres.length > 0 && <a href={path('/centres/')}>{words.centresCount(centres.length)}</a>,
          ],
        ]}
      />
      <Sources site={site} of={trial} fields={fields} about={words.facts.design} />
    </Section>
  );
};
