import { expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { citationsOf } from '../src/covers.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import type { Citation } from '../src/records.ts';
import type { CollectionName } from '../src/schema/index.ts';
import { leftOut, recordedFacts } from './facts/recorded.ts';
import { texts } from './texts.ts';

const { records } = checkTexts(texts, { day: '2026-11-27' });
if (!records) throw new Error('the records have problems');

interface Cited {
  readonly id: string;
  readonly sources: readonly Citation[];
}

const recordAt = (key: string): Cited => {
  const [collection = '', id] = key.split('/');
  const all = recordsOf(records, collection as CollectionName) as readonly Cited[];
  const found = all.find((record) => record.id === id);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
};

const partOf = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return value.find(({ id }) => id === step) ?? value[Number(step)];
  return typeof value === 'object' && value !== null ? value[step as keyof typeof value] : undefined;
};

/** The value of a field; of a text, the English. */
const valueIn = (record: Cited, field: string): unknown => {
  const value = field.split('.').reduce<unknown>(partOf, record);
  const text = partOf(value, 'text') ?? value;
  return partOf(text, 'en') ?? text;
};

const facts = recordedFacts.map(([key, field, says, source, confidence = 'high']) => ({
  key,
  field,
  says,
  source,
  confidence,
}));

it.each(facts)('$key: $field says "$says", by $source', ({ key, field, says, source, confidence }) => {
  const record = recordAt(key);
  const value = valueIn(record, field);
  if (typeof says === 'string') expect(value).toContain(says);
  else expect(value).toBe(says);
  if (!('sources' in record)) return;
  expect(citationsOf(record, field)).toContainEqual(expect.objectContaining({ source, confidence }));
});

it('no source that is sure states that the EU register has no results', () => {
  const found = citationsOf(recordAt('trial/mirocals'), 'registrations.2015-005347-14.results');
  expect(found.map(({ confidence }) => confidence)).toEqual(['medium']);
});

it('names all eleven people of the consortium among the authors of the paper', () => {
  const { byline } = recordAt('publications/lancet-2025') as Cited & { byline: { authors: { person?: string }[] } };
  const named = byline.authors.flatMap(({ person }) => person ?? []);
  expect(named.toSorted()).toEqual(records.people.map(({ id }) => id).toSorted());
  expect(byline.authors).toHaveLength(53);
});

it('has no ORCID iD, since no source ties one to a person', () => {
  expect(records.people.filter(({ orcid }) => orcid !== undefined)).toEqual([]);
});

it.each(leftOut)('leaves out %s', (_, pattern) => {
  // Notes for editors are not published.
  expect(JSON.stringify(records)).not.toMatch(pattern);
});
