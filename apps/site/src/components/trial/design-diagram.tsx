import { Words } from '../words.tsx';
import type { TrialProps } from './trial-props.ts';

/** The design of the trial as a row of steps from the run-in to the primary endpoint; a list for screen readers. */
export const DesignDiagram = ({ site, trial }: TrialProps) => {
  const { words } = site;
  const { runIn, arms, enrolment, primaryEndpoint } = trial;
  return (
    <ol className="design-steps">
      {runIn && (
        <li>
          <b>{words.facts.runIn}</b>
          <Words site={site} of={runIn} />
        </li>
      )}
      <li>
        <b>{words.facts.randomised}</b>
        {enrolment.randomised !== undefined && words.armSize(enrolment.randomised)}
      </li>
      <li>
        <ul>
          {arms.map(({ id, type, intervention, participants }) => (
            <li key={id} className={type === 'EXPERIMENTAL' ? 'tested' : undefined}>
              <b>
                <Words site={site} of={intervention} />
              </b>
              {participants !== undefined && words.armSize(participants)}
            </li>
          ))}
        </ul>
      </li>
      <li>
        <b>{words.facts.primaryEndpoint}</b>
        <Words site={site} of={primaryEndpoint.measure} /> <Words site={site} of={primaryEndpoint.timeFrame} />
      </li>
    </ol>
  );
};
