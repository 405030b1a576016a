import type { Milestone, Records, Trial } from '@mirocals/data';
import { hasSeveral } from './trials.ts';

/**
 * The milestones on the dates on which the status of a trial changed; of several trials, those that name it. They are shown in
 * place of the terms of registries, of which no source is on record for each date.
 */
export const turningPoints = (records: Records, { id, status }: Trial): Milestone[] =>
  records.milestones.filter(
    ({ date, trial }) => status.some(({ from }) => from === date) && (trial === id || !hasSeveral(records)),
  );
