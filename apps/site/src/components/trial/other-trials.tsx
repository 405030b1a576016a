import type { Trial } from '@mirocals/data';
import { resultsOf } from '@mirocals/widgets/feed';
import type { Site } from '../../model/site.ts';
import { stateOf } from '../../model/state.ts';
import { trialPath } from '../../model/trials.ts';
import { Words } from '../words.tsx';

interface OtherTrialsProps {
  readonly site: Site;
  readonly of: readonly Trial[];
}

/** The outcome of the newest result of a trial: no favourable result is shown without those of the other trials. */
const outcomeOf = ({ records, words }: Site, trial: Trial) => {
  const [result] = resultsOf(records, trial);
  return result && <p>{words.outcome[result.primaryEndpoint.outcome]}</p>;
};

/** Trials as large links, each with its state, its outcome and its title. */
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
        {outcomeOf(site, trial)}
        <p>
          <Words site={site} of={trial.title} />
        </p>
      </li>
    ))}
  </ul>
);
