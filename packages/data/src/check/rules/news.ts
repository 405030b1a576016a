import { lastDay } from '../../dates.ts';
import { eachRecord, problemAt, type Rule } from '../rule.ts';

/** What is out of date says so, before a reader takes it for today's. */
export const outdatedNewsHasNotice: Rule = {
  name: 'outdated-news-has-notice',
  description: 'A news item that is superseded, or past its `validUntil`, carries a notice of what came after.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    const { notice, supersededBy, validUntil } = entry.value as Record<string, string | undefined>;
    if (entry.collection !== 'news' || notice !== undefined) return;
    if (supersededBy !== undefined) {
      yield problemAt(entry, ['supersededBy'], 'needs a notice beside it: say in a sentence what came after', 'key');
    } else if (validUntil !== undefined && lastDay(validUntil) < day) {
      yield problemAt(entry, ['validUntil'], `"${validUntil}" is past: add a notice that says what came after`);
    }
  }),
};

/** An item that points at itself would tell a reader nothing of what came after. */
export const supersededByAnother: Rule = {
  name: 'superseded-by-another',
  description: 'No news item is superseded by itself.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'news' || entry.value.supersededBy !== entry.id) return;
    yield problemAt(entry, ['supersededBy'], 'is this item itself: name the one that came after');
  }),
};
