import { describe, expect, it } from 'vitest';
import { addressOf } from '../src/address.ts';
import { check, contentFolder } from '../src/check/index.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import { graph, medicalTrial } from '../src/json-ld/index.ts';
import { collectionNames, languages } from '../src/schema/index.ts';
import { expand } from './json-ld.ts';

const origin = 'https://records.example';
const { records } = await check(contentFolder, { day: '2026-11-24' });
if (!records) throw new Error('the records have problems');
const site = { records, origin, day: '2026-11-24' } as const;

const ids = async (lang: (typeof languages)[number]) => {
  const expanded = (await expand(graph({ ...site, lang }))) as { '@id': string }[];
  return expanded.map((entity) => entity['@id']);
};

describe('the graph of the records', () => {
  it.each(languages)('is linked data in the words of schema.org alone (%s)', async (lang) => {
    expect((await ids(lang)).length).toBeGreaterThan(0);
  });

  it('names each record once, by an address that is the same in all languages', async () => {
    const english = await ids('en');
    expect(await ids('fr')).toEqual(english);
    const planned = records.milestones.filter((milestone) => milestone.planned).map(({ id }) => `milestones/${id}`);
    const addresses = collectionNames.flatMap((collection) =>
      recordsOf(records, collection)
        .filter(({ id }) => !planned.includes(`${collection}/${id}`))
        .map(({ id }) => addressOf(collection, id, origin)),
    );
    expect(english.toSorted()).toEqual(addresses.toSorted());
  });

  it('has no word that a processor would not understand: one is refused', async () => {
    await expect(expand({ ...medicalTrial({ ...site, lang: 'en' }), statsu: 'Completed' })).rejects.toThrow();
  });

  it('refers to nothing that is not in it', () => {
    const { '@graph': entities } = graph({ ...site, lang: 'en' });
    const there = new Set(entities.map((entity) => entity['@id']));
    const referred = [...JSON.stringify(entities).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
    expect(referred.filter((id) => !there.has(id ?? ''))).toEqual([]);
  });
});

it('says the status that the trial has on the day', () => {
  expect(medicalTrial({ ...site, lang: 'en' }).status).toBe('https://schema.org/Completed');
  expect(medicalTrial({ ...site, lang: 'en', day: '2018-01-01' }).status).toBe('https://schema.org/Recruiting');
});

it('tells a result whole or not at all', () => {
  const result = graph({ ...site, lang: 'en' })['@graph'].find((entity) => entity['@id'].includes('/results/'));
  expect(result).toMatchObject({ abstract: records.results[0]?.summary.en });
});
