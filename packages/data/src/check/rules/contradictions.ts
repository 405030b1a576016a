import { firstDay } from '../../dates.ts';
import type { CollectionName } from '../../schema/id.ts';
import { slugOf } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { findingAt, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Dates of what has happened, by collection. */
const pastDates: Partial<Record<CollectionName, readonly string[]>> = {
  sources: ['date'],
  publications: ['date'],
  results: ['date'],
  milestones: ['date'],
};

/** Refuses what would be shown as a fact before it happens. */
export const factsArePast: Rule = {
  name: 'facts-are-past',
  description: 'No source, publication or result has a future date, and no milestone without `planned`.',
  severity: 'error',
  check: eachRecord(function* ({ collection, value, at }, day) {
    for (const field of pastDates[collection] ?? []) {
      const date = value[field];
      if (typeof date !== 'string' || firstDay(date) <= day || value.planned === true) continue;
      const advice = collection === 'milestones' ? 'add planned: true or correct the date' : 'correct the date';
      yield findingAt({ at }, [field], `"${date}" is in the future; ${advice}`);
    }
  }),
};

/** Compares the parts of a record that say the same thing. */
export const partsAgree: Rule = {
  name: 'parts-agree',
  description:
    'A registration number is that in its address, arms add up to the participants randomised, and a family name is part of the name.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      const { id, url } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; url?: unknown };
      const [number] = /NCT\d{8}/.exec(String(url)) ?? [];
      if (!number || typeof id !== 'string' || !id.startsWith('NCT') || id === number) continue;
      yield findingAt(
        entry,
        [...path, 'url'],
        `"${url}" is the address of ${number}, not of ${id}; correct one of them`,
      );
    }
    if (entry.collection === 'trial') yield* armsAddUp(entry);
    const { name, familyName } = entry.value;
    if (entry.collection === 'people' && !String(name).includes(String(familyName))) {
      yield findingAt(entry, ['familyName'], `"${familyName}" is not part of the name, "${name}"; correct one of them`);
    }
  }),
};

function* armsAddUp(entry: Entry) {
  const arms = entry.value.arms as readonly { readonly participants?: number }[];
  const { randomised } = entry.value.enrolment as { readonly randomised?: number };
  const sum = arms.reduce((total, { participants = Number.NaN }) => total + participants, 0);
  if (randomised === undefined || Number.isNaN(sum) || sum === randomised) return;
  const message = `${randomised} is not the sum of the participants of the arms, ${sum}; correct one of them`;
  yield findingAt(entry, ['enrolment', 'randomised'], message);
}

/** Fields whose value belongs to one record only; a name is compared without accents and capitals. */
const ownValues: readonly (readonly [CollectionName, field: string])[] = [
  ['people', 'name'],
  ['people', 'orcid'],
  ['organisations', 'name'],
  ['organisations', 'ror'],
  ['organisations', 'isni'],
  ['organisations', 'pic'],
  ['publications', 'doi'],
  ['publications', 'pmid'],
  ['sources', 'url'],
];

/** Finds one person, body, paper or page under two ids. */
export const recordsAreDistinct: Rule = {
  name: 'records-are-distinct',
  description:
    'No two records have the same name, identifier or address, and no word is in two entries of the glossary.',
  severity: 'error',
  *check({ entries }) {
    const reported = new Set<Entry>();
    for (const [collection, field] of ownValues) {
      const known = new Map<string, Entry>();
      for (const entry of entries) {
        const value = entry.value[field];
        if (entry.collection !== collection || typeof value !== 'string') continue;
        const key = field === 'name' ? slugOf(value) : value.toLowerCase().replace(/\/$/, '');
        const other = known.get(key);
        if (other && !reported.has(entry)) {
          reported.add(entry);
          yield findingAt(
            entry,
            [field],
            `"${value}" is in ${other.file}, too; keep one of the records or correct one of them`,
          );
        }
        if (!other) known.set(key, entry);
      }
    }
    yield* repeatedForms(entries);
  },
};

function* repeatedForms(entries: readonly Entry[]) {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.collection !== 'glossary') continue;
    for (const [index, form] of (entry.value.forms as readonly string[]).entries()) {
      const other = known.get(form);
      const path: Path = ['forms', index];
      if (other && other !== entry)
        yield findingAt(entry, path, `"${form}" is in ${other.file}, too; remove one of them`);
      else known.set(form, entry);
    }
  }
}

const dayOf = ({ value }: Entry) => firstDay(String(value.published ?? value.period));

/** Requires that `supersededBy` leads to newer news. */
export const supersededByNewer: Rule = {
  name: 'superseded-by-newer',
  description: 'News is superseded by a newer item, and not in a circle.',
  severity: 'error',
  *check({ entries }) {
    const news = new Map(entries.filter(({ collection }) => collection === 'news').map((entry) => [entry.id, entry]));
    for (const [id, entry] of news) {
      const target = String(entry.value.supersededBy);
      const next = news.get(target);
      if (!next || target === id || entry.value.notice === undefined) continue;
      if (dayOf(next) < dayOf(entry)) {
        yield findingAt(
          entry,
          ['supersededBy'],
          `"${target}" is older than this item; name a newer one or remove the key`,
        );
      } else if (dayOf(next) === dayOf(entry) && next.value.supersededBy === id && id < target) {
        yield findingAt(entry, ['supersededBy'], `"${target}" is superseded by this item; remove one of the two keys`);
      }
    }
  },
};
