import type { Trial } from '../../records.ts';
import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const idsOf = (trials: readonly { readonly id: string }[]) => trials.map(({ id }) => id).join(', ');

/** Requires that nobody is sent to a centre that does not recruit for the trial in question. */
export const centresNameTheirTrials: Rule = {
  name: 'centres-name-their-trials',
  description: 'Where there are several trials, every centre names those for which it recruits.',
  severity: 'error',
  *check({ entries }) {
    const trials = entries.filter(({ collection }) => collection === 'trial');
    if (trials.length < 2) return;
    for (const entry of entries) {
      if (entry.collection !== 'centres' || entry.value.trials !== undefined) continue;
      const message = `does not say for which trials it recruits; add trials: with one or more of ${idsOf(trials)}`;
      yield findingAt(entry, [], message);
    }
  },
};

/** Reminds editors of events that the page of their trial lacks. A warning only, since dates can coincide. */
export const milestonesNameTheirTrial: Rule = {
  name: 'milestones-name-their-trial',
  description: 'Where there are several trials, an event on the day of a change of status names its trial.',
  severity: 'warning',
  *check({ entries }) {
    const trials = entries.filter(({ collection }) => collection === 'trial');
    if (trials.length < 2) return;
    for (const entry of entries) {
      if (entry.collection !== 'milestones' || entry.value.trial !== undefined) continue;
      const changed = trials.filter(({ value }) =>
        (value.status as Trial['status']).some(({ from }) => from === entry.value.date),
      );
      if (changed.length === 0) continue;
      const message = `is on the date of a change of status; add trial: ${idsOf(changed)} if the event is about it`;
      yield findingAt(entry, ['date'], message);
    }
  },
};

/** Finds one trial under two ids. */
export const trialsAreDistinct: Rule = {
  name: 'trials-are-distinct',
  description: 'No two trials have the same number in a registry.',
  severity: 'error',
  *check({ entries }) {
    const known = new Map<string, string>();
    for (const entry of entries.filter(({ collection }) => collection === 'trial')) {
      const numbers = (entry.value.registrations as Trial['registrations']).map(({ id }) => id);
      for (const [index, id] of numbers.entries()) {
        const other = known.get(id);
        if (!other) continue;
        const message = `"${id}" is in ${other}, too; keep one of the records or correct one of them`;
        yield findingAt(entry, ['registrations', index, 'id'], message);
      }
      for (const id of numbers) known.set(id, entry.file);
    }
  },
};
