import { lastDay } from '../../dates.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';

/** Requires a notice on outdated news, so that no reader takes it for current. */
export const outdatedNewsHasNotice: Rule = {
  name: 'outdated-news-has-notice',
  description: 'A news item that is superseded or past its `validUntil` has a notice of what has happened since.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    const { notice, supersededBy, validUntil } = entry.value as Record<string, string | undefined>;
    if (entry.collection !== 'news' || notice !== undefined) return;
    if (supersededBy !== undefined) {
      yield findingAt(entry, ['supersededBy'], 'needs a notice; say in one sentence what has happened since', 'key');
    } else if (validUntil !== undefined && lastDay(validUntil) < day) {
      const message = `"${validUntil}" is in the past; add a notice of what has happened since`;
      yield findingAt(entry, ['validUntil'], message);
    }
  }),
};

/** Refuses a news item that refers to itself as its replacement. */
export const supersededByAnother: Rule = {
  name: 'superseded-by-another',
  description: 'No news item is superseded by itself.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'news' || entry.value.supersededBy !== entry.id) return;
    yield findingAt(entry, ['supersededBy'], 'refers to this item itself; name the item that replaces it');
  }),
};
