import type { Records, Result, Trial } from '@mirocals/data';
import { addressIn, addressOf } from '@mirocals/data/address';
import { resultsOf } from '@mirocals/widgets/feed';

/** Whether pages have to say which trial they are about. */
export const hasSeveral = ({ trials }: Pick<Records, 'trials'>): boolean => trials.length > 1;

/** The path of the page about a trial, in the first language. */
export const trialPath = (records: Pick<Records, 'trials'>, { id }: Pick<Trial, 'id'>): string =>
  addressIn(records, 'trial', id);

/** The newest result of each trial that has one, with its trial, the trials in display order. */
export const newestResults = (records: Records): readonly { readonly trial: Trial; readonly result: Result }[] =>
  records.trials.flatMap((trial) =>
    resultsOf(records, trial)
      .slice(0, 1)
      .map((result) => ({ trial, result })),
  );

/** The path to a result, in the first language: with several trials, to its part of the page of results. */
export const resultPath = (records: Pick<Records, 'trials'>, { id }: Pick<Result, 'id'>): string =>
  hasSeveral(records) ? addressOf('results', id) : '/results/';

/** The path that the page of the only trial had while there were others; `undefined` if none was retired. */
export const formerTrialPath = ({ trials, retired }: Pick<Records, 'trials' | 'retired'>): string | undefined => {
  const [trial, ...others] = trials;
  const hadOthers = retired.some(({ id }) => id.startsWith('trial/'));
  return trial && others.length === 0 && hadOthers ? `/trial/${trial.id}/` : undefined;
};
