import type { Records, Trial } from '@mirocals/data';
import { shippedLanguages } from '@mirocals/data/text';
import { expect, it } from 'vitest';
import { answersOn, trialFeed, wordsOf } from '../../src/feed/index.ts';
import { records } from '../feeds.ts';

const day = '2026-11-27';
const { trial } = records;

/** The records in all languages, with another history of the trial. */
const withStatus = (...status: Trial['status']): Records => ({
  ...records,
  project: { ...records.project, languages: shippedLanguages },
  trials: [{ ...trial, status }],
});

/** The answer to "Can I take part?" in the feed of a language. */
const answerIn = (lang: (typeof shippedLanguages)[number], all: Records, on = day) =>
  trialFeed(all, { lang, day: on }).answers[0]?.answer ?? '';

const beginnings = {
  RECRUITING: ['Yes: ', 'Oui\u00a0: ', 'Sì: ', 'Ja: ', 'Ja: ', 'Sí: '],
  NOT_YET_RECRUITING: ['Not yet', 'Pas encore', 'Non ancora', 'Inte än', 'Noch nicht', 'Todavía no'],
  ENROLLING_BY_INVITATION: ['Only if', 'Seulement sur', 'Solo su', 'Bara på', 'Nur auf', 'Solo por'],
  SUSPENDED: ['Not now', 'Pas actuellement', 'Non al momento', 'Inte nu', 'Zurzeit nicht', 'Ahora no'],
  UNKNOWN: ['We do not know', 'Nous ne le savons', 'Non lo sappiamo', 'Vi vet inte', 'Wir wissen es nicht', 'No lo'],
} as const;

it.each(Object.entries(beginnings))('answers first, and in each language, whether one can join: %s', (name, all) => {
  const status = name as keyof typeof beginnings;
  const given = withStatus({ status, from: '2026-03-02' });
  const answers = (['en', 'fr', 'it', 'sv', 'de', 'es'] as const).map((lang) => answerIn(lang, given));
  for (const [index, answer] of answers.entries()) {
    expect(answer.slice(0, all[index]?.length)).toBe(all[index]);
    expect(answer).toContain('NCT03039673');
  }
  expect(answers[0]).toContain('Ask your doctor whether it may be right for you. Last checked on 27 November 2026.');
  // Where people can join is said only while they can.
  expect(answers[0]?.includes('Centres: ')).toBe(status === 'RECRUITING');
});

it.each(['ACTIVE_NOT_RECRUITING', 'TERMINATED', 'WITHDRAWN', 'COMPLETED'] as const)(
  'answers "No" where nobody can join, unless the record has an answer: %s',
  (status) => {
    const closed = withStatus({ status, from: '2026-03-02' });
    expect(answerIn('en', closed)).toBe('No, the trial is over. Recruitment ended in 2019.');
    const others = trial.answers.filter(({ id }) => id !== 'take-part');
    const silent = { ...closed, trials: closed.trials.map((one) => ({ ...one, answers: others })) };
    for (const [lang, no] of [
      ['en', 'No: '],
      ['fr', 'Non\u00a0: '],
      ['sv', 'Nej: '],
      ['de', 'Nein: '],
    ] as const) {
      expect(answerIn(lang, silent)).toBe(wordsOf(lang).takePart.answers[status]);
      expect(answerIn(lang, silent).startsWith(no)).toBe(true);
    }
  },
);

it('invites nobody in a month in which recruitment may have ended', () => {
  const ending = withStatus(
    { status: 'RECRUITING', from: '2026-03-02' },
    { status: 'ACTIVE_NOT_RECRUITING', from: '2026-11' },
  );
  expect(answerIn('en', ending, '2026-10-31')).toMatch(/^Yes/);
  expect(answerIn('en', ending)).toMatch(/^We do not know/);
  expect(trialFeed(ending, { lang: 'en', day }).state.text).toBe(
    'Recruiting since 2 March 2026; this may have changed since',
  );
  expect(answerIn('en', ending, '2026-12-01')).toMatch(/^No/);
});

it('is sure of "No" if it is only uncertain which status without recruitment has begun', () => {
  const ending = withStatus(
    { status: 'ACTIVE_NOT_RECRUITING', from: '2025-03' },
    { status: 'COMPLETED', from: '2026-11' },
  );
  expect(answerIn('en', ending)).toMatch(/^No/);
});

it('names countries in place of a long list of cities', () => {
  const recruiting = withStatus({ status: 'RECRUITING', from: '2026-03-02' });
  expect(answerIn('en', recruiting)).toContain('Centres: France and United Kingdom.');
  const [one] = records.centres;
  if (!one) throw new Error('there are no centres');
  expect(answerIn('en', { ...recruiting, centres: [one] })).toContain('Centres: Lille.');
});

it('has no answer about taking part for a programme of expanded access', () => {
  const { answers } = trial;
  expect(answersOn(withStatus({ status: 'AVAILABLE', from: '2026-03-02' }), day)).toEqual(answers);
});
