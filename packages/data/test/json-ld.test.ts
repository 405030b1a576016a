import { describe, expect, it } from 'vitest';
import { addressOf } from '../src/address.ts';
import { check, checkTexts, contentFolder } from '../src/check/index.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import { graph, medicalTrial } from '../src/json-ld/index.ts';
import { collectionNames } from '../src/schema/index.ts';
import { harbour, harbourChanged } from './harbour.ts';
import { expand } from './json-ld.ts';
import { languages } from './texts.ts';

const origin = 'https://records.example';
const { records } = await check(contentFolder, { day: '2026-11-27' });
if (!records) throw new Error('the records have problems');
const [trial] = records.trials;
if (!trial) throw new Error('the trial is missing');
const site = { records, origin, day: '2026-11-27' } as const;

const ids = async (lang: (typeof languages)[number]) => {
  const expanded = (await expand(graph({ ...site, lang }))) as { '@id': string }[];
  return expanded.map((entity) => entity['@id']);
};

describe('graph', () => {
  it.each(languages)('uses only schema.org terms in %s', async (lang) => {
    expect((await ids(lang)).length).toBeGreaterThan(0);
  });

  it('contains each record once, under an address that is the same in all languages', async () => {
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

  it('has only terms that a JSON-LD processor knows; the test would refuse another', async () => {
    await expect(expand({ ...medicalTrial({ ...site, lang: 'en' }, trial), statsu: 'Completed' })).rejects.toThrow();
  });

  it('refers only to records that it contains', () => {
    const { '@graph': entities } = graph({ ...site, lang: 'en' });
    const there = new Set(entities.map((entity) => entity['@id']));
    const referred = [...JSON.stringify(entities).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
    expect(referred.filter((id) => !there.has(id ?? ''))).toEqual([]);
  });
});

it('replaces a season by its year wherever a date is asked for', () => {
  const seasons = new Map(harbour);
  const change = (file: string, from: string, to: string) =>
    seasons.set(file, harbourChanged(file, from, to).get(file) ?? '');
  change('publications/harbour-2023.yaml', 'date: "2023-02"', 'date: "2023-21"');
  change('results/harbour-2023.yaml', 'date: "2023-02"', 'date: "2023-21"');
  change('milestones/start.yaml', 'date: "2020-03"', 'date: "2020-21"');
  change('project/harbour.yaml', 'start: "2020-03"', 'start: "2020-21"');
  const checked = checkTexts(seasons, { day: '2026-11-27' });
  if (!checked.records) throw new Error('the records have problems');
  const entities = graph({ ...site, records: checked.records, lang: 'en' })['@graph'];
  const datesOf = (text: string) => entities.find((entity) => entity['@id'].includes(text));
  expect(datesOf('/publications/')).toMatchObject({ datePublished: '2023' });
  expect(datesOf('/results/')).toMatchObject({ datePublished: '2023' });
  expect(datesOf('/timeline/#start')).toMatchObject({ startDate: '2020' });
  expect(entities[0]).toMatchObject({ '@type': 'ResearchProject', foundingDate: '2020' });
  expect(JSON.stringify(entities)).not.toMatch(/"\d{4}-2\d"/);
});

it('gives the status of the trial on the given day', () => {
  expect(medicalTrial({ ...site, lang: 'en' }, trial).status).toBe('https://schema.org/Completed');
  expect(medicalTrial({ ...site, lang: 'en', day: '2018-01-01' }, trial).status).toBe('https://schema.org/Recruiting');
});

it('gives the whole summary of a result', () => {
  const result = graph({ ...site, lang: 'en' })['@graph'].find((entity) => entity['@id'].includes('/results/'));
  expect(result).toMatchObject({ abstract: records.results[0]?.summary.en });
});
