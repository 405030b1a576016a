import type { Trial } from '@mirocals/data';
import type { Site } from './site.ts';

/**
 * The trial, for the pages that exist only where there is one: those of the trial and of its results.
 *
 * @throws if the records have no trial.
 */
export const trialOf = ({ records }: Pick<Site, 'records'>): Trial => {
  if (!records.trial) throw new Error('The records have no trial.');
  return records.trial;
};
