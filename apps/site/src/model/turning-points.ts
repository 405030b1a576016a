import type { Milestone, Records } from '@mirocals/data';

/**
 * The milestones on the dates on which the status of the trial changed. They are shown in place of the terms of registries, of
 * which no source is on record for each date.
 */
export const turningPoints = ({ trial, milestones }: Records): Milestone[] =>
  milestones.filter(({ date }) => trial?.status.some(({ from }) => from === date));
