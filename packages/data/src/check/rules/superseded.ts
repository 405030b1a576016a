import { firstDay } from '../../dates.ts';
import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const dayOf = ({ value }: Entry) => firstDay(String(value.published ?? value.period));

/** Requires that `supersededBy` leads to newer news. */
export const supersededByNewer: Rule = {
  name: 'superseded-by-newer',
  description: 'News is superseded by a newer item, and not in a circle.',
  severity: 'error',
  *check({ entries, day }) {
    const news = new Map(entries.filter(({ collection }) => collection === 'news').map((entry) => [entry.id, entry]));
    const nextOf = ({ id, value }: Entry) =>
      value.supersededBy === id ? undefined : news.get(String(value.supersededBy));
    for (const entry of news.values()) {
      const next = nextOf(entry);
      if (!next || entry.value.notice === undefined || dayOf(next) >= dayOf(entry)) continue;
      // A period in the future is reported as such.
      if (entry.value.period !== undefined && dayOf(entry) > day) continue;
      const message = `"${next.id}" is older than this item; name a newer one or remove the key`;
      yield findingAt(entry, ['supersededBy'], message);
    }
    for (const circle of circlesIn([...news.values()], nextOf)) {
      const [first, second = first] = circle;
      // In a circle whose items differ in date, one of them names an older item.
      if (!first || !second || circle.some((one) => dayOf(one) !== dayOf(first))) continue;
      const ids = [...circle, first].map(({ id }) => id).join(' → ');
      const message = `"${second.id}" leads back to this item (${ids}); remove one of these keys`;
      yield findingAt(first, ['supersededBy'], message);
    }
  },
};

/** The circles that items form with the items that follow them. No item is followed twice. */
function* circlesIn(
  entries: readonly Entry[],
  nextOf: (entry: Entry) => Entry | undefined,
): Iterable<readonly Entry[]> {
  const followed = new Set<Entry>();
  for (const start of entries) {
    const path = new Set<Entry>();
    let entry: Entry | undefined = start;
    while (entry && !followed.has(entry)) {
      followed.add(entry);
      path.add(entry);
      entry = nextOf(entry);
    }
    if (entry && path.has(entry)) yield [...path].slice([...path].indexOf(entry));
  }
}
