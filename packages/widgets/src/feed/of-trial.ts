import type { Centre, Records, Result, Trial } from '@mirocals/data/types';

type Named = Pick<Trial, 'id'>;

/**
 * Returns the results of one of the trials, newest first.
 *
 * @example resultsOf(records, trial)[0]?.primaryEndpoint.outcome // 'not-met'
 */
export const resultsOf = ({ results }: Pick<Records, 'results'>, { id }: Named): readonly Result[] =>
  results.filter(({ trial }) => trial === id);

/** Returns the centres that recruit for one of the trials; all of them if there is only one trial. */
export const centresOf = (
  { trials, centres }: Pick<Records, 'trials' | 'centres'>,
  { id }: Named,
): readonly Centre[] => (trials.length > 1 ? centres.filter((centre) => centre.trials?.includes(id)) : centres);
