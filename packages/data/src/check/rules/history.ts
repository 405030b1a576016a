import { firstDay, lastDay } from '../../dates.ts';
import { eachRecord, problemAt, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** The status of the trial is a history, so that the status on any day can be computed. */
export const statusInOrder: Rule = {
  name: 'status-in-order',
  description: 'The entries of a status history stand in the order of their dates.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'trial') return;
    const history = entry.value.status as readonly { from: string }[];
    for (const [index, { from }] of history.entries()) {
      const before = history[index - 1];
      if (!before || firstDay(before.from) <= firstDay(from)) continue;
      yield problemAt(
        entry,
        ['status', index, 'from'],
        `"${from}" is before the entry above it: the oldest comes first`,
      );
    }
  }),
};

/** What has ended has begun. */
export const periodsInOrder: Rule = {
  name: 'periods-in-order',
  description: 'No `to` is before its `from`.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
      if (typeof from !== 'string' || typeof to !== 'string' || firstDay(from) <= lastDay(to)) continue;
      yield problemAt(entry, [...path, 'to'], `"${to}" is before from, "${from}"`);
    }
  }),
};
