import type { Records } from '@mirocals/data';
import { describe, expect, it } from 'vitest';
import { newsFeed, organisationName, partnersFeed, trialFeed, wordsOf } from '../../src/feed/index.ts';
import { records } from '../feeds.ts';

const all: Records = { ...records, retired: [] };
const day = '2026-11-27';

/** Returns the records without their translations. */
const withoutTranslations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (typeof value !== 'object' || value === null) return value;
  const { fr: _fr, it: _it, sv: _sv, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withoutTranslations(part)]));
};
const english = withoutTranslations(all) as Records;

describe.each(['fr', 'it', 'sv'] as const)('feeds in %s', (lang) => {
  const options = { lang, day };

  it('say that nobody has reviewed the translation', () => {
    for (const feed of [partnersFeed(all, options), newsFeed(all, options), trialFeed(all, options)]) {
      expect(feed.asOf).toContain(wordsOf(lang).notReviewed);
    }
    expect(trialFeed(all, { lang: 'en', day }).asOf).not.toContain(wordsOf('en').notReviewed);
  });

  it('give a result in one language, and in English if any part of it is not translated', () => {
    expect(trialFeed(all, options).result).toMatchObject({ outcome: wordsOf(lang).outcome['not-met'] });
    expect(trialFeed(all, options).result?.lang).toBeUndefined();
    const { result, answers } = trialFeed(english, options);
    expect(result).toMatchObject({ lang: 'en', outcome: wordsOf('en').outcome['not-met'] });
    expect(answers.map((answer) => answer.lang)).toEqual(answers.map(() => 'en'));
  });

  it('mark the language of roles, places, titles and summaries that are in English', () => {
    const [first] = partnersFeed(english, options).partners;
    expect(first).toMatchObject({ placeLang: 'en', rolesLang: 'en', place: expect.stringMatching(/, France$/) });
    expect(partnersFeed(all, options).partners[0]).not.toHaveProperty('rolesLang');
    for (const item of newsFeed(english, options).items) {
      expect(item).toMatchObject({ titleLang: 'en', summaryLang: 'en' });
    }
  });
});

it('organisationName uses the native name on a page in that language, otherwise the English name', () => {
  const gothenburg = records.organisations.find(({ nativeName }) => nativeName?.lang === 'sv');
  if (!gothenburg?.nativeName) throw new Error('no organisation has a Swedish name');
  expect(organisationName(gothenburg, 'sv', 'en')).toEqual(gothenburg.nativeName);
  expect(organisationName(gothenburg, 'fr', 'en')).toEqual({ text: gothenburg.name, lang: 'en' });
});
