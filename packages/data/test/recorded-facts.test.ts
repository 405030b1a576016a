import { expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { citationsOf } from '../src/covers.ts';
import { texts } from './texts.ts';

const { records } = checkTexts(texts, { day: '2026-11-27' });
if (!records?.trial) throw new Error('the records have problems, or no trial');
const { trial, results, publications, organisations } = records;
const recordOf = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const result = recordOf(results, 'lancet-2025');

/** A fact, with the source that states it and how sure it is. */
it.each([
  [trial, 'registrations.2015-005347-14.id', 'eu-clinical-trials-register', 'high'],
  [trial, 'registrations.2015-005347-14.firstPosted', 'eu-clinical-trials-register', 'high'],
  [trial, 'registrations.2015-005347-14.results', 'eu-clinical-trials-register', 'medium'],
  [trial, 'registrations.NCT03039673.results', 'clinicaltrials-gov', 'high'],
  [trial, 'approvals.united-kingdom.number', 'hra', 'high'],
  [trial, 'protocol.code', 'eu-clinical-trials-register', 'high'],
  [trial, 'protocol.title', 'hra', 'high'],
  [result, 'adverseEvents', 'fact-file', 'medium'],
  [result, 'followUp', 'fact-file', 'medium'],
  [recordOf(publications, 'imodals-2020'), 'byline', 'kcl-pure', 'high'],
  [recordOf(publications, 'giovannelli-2021'), 'doi', 'braincomms', 'high'],
  ...['university-hospital-of-nimes', 'inserm-transfert', 'icon', 'genethon', 'humanitas-research-hospital'].map(
    (id) => [recordOf(organisations, id), 'ror', 'ror', 'high'] as const,
  ),
] as const)('$0.id states $1, by $2 ($3)', (record, field, source, confidence) => {
  expect(citationsOf(record, field)).toContainEqual(expect.objectContaining({ source, confidence }));
});

it('no source that is sure states that the EU register has no results', () => {
  const found = citationsOf(trial, 'registrations.2015-005347-14.results');
  expect(found.map(({ confidence }) => confidence)).toEqual(['medium']);
});
