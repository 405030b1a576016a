import { firstDay, lastDay } from '../../dates.ts';
import type { CollectionName } from '../../schema/id.ts';
import { citationsOf } from '../coverage.ts';
import type { Entry } from '../entry.ts';
import { findingAt, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Keys with dates of what has happened, by collection, at any depth of a record. */
const pastDates: Partial<Record<CollectionName, readonly string[]>> = {
  sources: ['date'],
  publications: ['date'],
  results: ['date'],
  milestones: ['date'],
  news: ['period'],
  trial: ['from', 'firstPosted', 'lastUpdated'],
  organisations: ['from'],
  people: ['from'],
  project: ['start'],
};

/** No fact of a project is older; sources may be, and the posts of people begin long before it. */
const oldest = '1950';
const ofAnyAge: readonly CollectionName[] = ['sources', 'people'];

interface Dated {
  readonly path: Path;
  readonly date: string;
}

const pastDatesIn = (entry: Entry): readonly Dated[] => {
  const keys = pastDates[entry.collection] ?? [];
  return visitsOf(entry).flatMap(({ value, path }) =>
    path[0] !== 'sources' && typeof value === 'string' && keys.includes(String(path.at(-1)))
      ? [{ path, date: value }]
      : [],
  );
};

/** A project has a site before it starts, though not years before. */
const yearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Refuses what would be shown as a fact before it happens. */
export const factsArePast: Rule = {
  name: 'facts-are-past',
  description:
    'No date of a fact is in the future, except that of a milestone with `planned`, or long before the project.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    if (entry.value.planned === true) return;
    const latest = entry.collection === 'project' ? yearAfter(day) : day;
    for (const { path, date } of pastDatesIn(entry)) {
      if (firstDay(date) > latest) {
        const advice = entry.collection === 'milestones' ? 'add planned: true or correct the date' : 'correct the date';
        yield findingAt(entry, path, `"${date}" is in the future; ${advice}`);
      } else if (date < oldest && !ofAnyAge.includes(entry.collection)) {
        yield findingAt(entry, path, `"${date}" is long before the project; correct the year`);
      }
    }
  }),
};

/** Pairs of keys of which the second cannot be the earlier one. */
const inOrder: readonly (readonly [first: string, second: string])[] = [
  ['firstPosted', 'lastUpdated'],
  ['published', 'validUntil'],
  ['period', 'validUntil'],
];

/** Compares the dates of a record with one another. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description: 'An entry is not updated before it was posted, and news is not outdated before it was published.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    if (entry.collection !== 'trial' && entry.collection !== 'news') return;
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'object' || value === null) continue;
      const dates = value as Readonly<Record<string, unknown>>;
      for (const [first, second] of inOrder) {
        const [before, after] = [dates[first], dates[second]];
        if (typeof before !== 'string' || typeof after !== 'string' || firstDay(before) <= lastDay(after)) continue;
        // A date in the future is reported as such.
        if (firstDay(before) > day) continue;
        const message = `"${after}" is earlier than ${first}, "${before}"; correct one of them`;
        yield findingAt(entry, [...path, second], message);
      }
    }
  }),
};

/** Kinds of sources whose date is that of their last change. */
const changing: readonly unknown[] = ['registry', 'website', 'compilation'];

/** Refuses a source that was read before it existed, and a paper with two dates. */
export const datesAgree: Rule = {
  name: 'dates-agree',
  description: 'No source was looked up before its date, and a result has the date of its publication.',
  severity: 'error',
  *check({ entries, day }) {
    const dated = entries.filter(({ value }) => !changing.includes(value.kind));
    const dateOf = new Map(dated.map(({ collection, id, value }) => [`${collection}/${id}`, value.date]));
    for (const entry of entries) {
      for (const [index, { source, retrieved }] of citationsOf(entry).entries()) {
        const date = dateOf.get(`sources/${source}`);
        // A date in the future is reported as such.
        if (typeof date !== 'string' || firstDay(date) <= retrieved || firstDay(date) > day) continue;
        const message = `"${retrieved}" is before the date of "${source}", ${date}; correct one of them`;
        yield findingAt(entry, ['sources', index, 'retrieved'], message);
      }
      if (entry.collection !== 'results') continue;
      const { date, publication } = entry.value as { readonly date: string; readonly publication: string };
      const published = dateOf.get(`publications/${publication}`);
      if (typeof published !== 'string' || overlap(date, published)) continue;
      const message = `"${date}" is not the date of publications/${publication}.yaml, ${published}; correct one of them`;
      yield findingAt(entry, ['date'], message);
    }
  },
};

const overlap = (one: string, other: string) => firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);
