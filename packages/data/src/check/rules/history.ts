import { firstDay, lastDay } from '../../dates.ts';
import type { Trial } from '../../records.ts';
import { isClosed, takePartId } from '../../status.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Requires a status history in order, so that the status on any day can be computed. */
export const statusInOrder: Rule = {
  name: 'status-in-order',
  description:
    'The entries of a status history are in the order of their dates, each with another status than the one before.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'trial') return;
    const history = entry.value.status as readonly { from: string; status: string }[];
    for (const [index, { from, status }] of history.entries()) {
      const before = history[index - 1];
      if (!before) continue;
      if (before.status === status) {
        const message = `"${status}" is the status of the entry above it, too; keep the older entry or correct one of them`;
        yield findingAt(entry, ['status', index, 'status'], message);
      }
      if (firstDay(before.from) <= firstDay(from)) continue;
      const message = `"${from}" is earlier than the entry above it; put the oldest entry first`;
      yield findingAt(entry, ['status', index, 'from'], message);
    }
  }),
};

/** Refuses a written answer to "Can I take part?" that a later status would make untrue. */
export const takePartFollowsStatus: Rule = {
  name: 'take-part-follows-status',
  description: 'A trial that people may still join has no written answer `take-part`: it is made from the status.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'trial') return;
    const { status, answers } = entry.value as unknown as Pick<Trial, 'status' | 'answers'>;
    const last = status.at(-1)?.status;
    const index = answers.findIndex(({ id }) => id === takePartId);
    if (index < 0 || last === undefined || isClosed(last)) return;
    const message = `"${takePartId}" would be untrue after a change of the status, ${last}; remove this answer, since one is made from the status`;
    yield findingAt(entry, ['answers', index, 'id'], message);
  }),
};

/** Requires that a period ends after it begins. */
export const periodsInOrder: Rule = {
  name: 'periods-in-order',
  description: 'No `to` is earlier than its `from`.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
      if (typeof from !== 'string' || typeof to !== 'string' || firstDay(from) <= lastDay(to)) continue;
      yield findingAt(entry, [...path, 'to'], `"${to}" is earlier than from, "${from}"; correct one of them`);
    }
  }),
};
