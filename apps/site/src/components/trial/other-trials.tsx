import type { Trial } from '@mirocals/data';
import type { Site } from '../../model/site.ts';
import { stateOf } from '../../model/state.ts';
import { trialPath } from '../../model/trials.ts';
import { Words } from '../words.tsx';

interface OtherTrialsProps {
  readonly site: Site;
  readonly of: readonly Trial[];
}

/** Trials as large links, each with its state and its title. */
export const OtherTrials = ({ site, of }: OtherTrialsProps) => (
  <ul className="tiles">
    {of.map((trial) => (
      <li key={trial.id}>
        <h3>
          <a className="cover" href={site.path(trialPath(site.records, trial))}>
            {site.words.trialTitle(trial.acronym)}
          </a>
        </h3>
        <p>
          <strong>{stateOf(site, trial)}</strong>
        </p>
        <p>
          <Words site={site} of={trial.title} />
        </p>
      </li>
    ))}
  </ul>
);
