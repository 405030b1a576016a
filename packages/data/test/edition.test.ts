import { describe, expect, it } from 'vitest';
import { checkTexts, codeFrame, type Records } from '../src/check/index.ts';
import { statusOn } from '../src/status.ts';
import { texts, withChange } from './texts.ts';

const day = '2026-11-27';
const file = 'news/uk-statement-2025.en.md';
const key = 'uk-statement-2025';

const edition = (change: typeof texts | undefined, options: { day: string; drafts?: boolean }): Records => {
  const { records, problems } = checkTexts(change ?? texts, options);
  expect(problems).toEqual([]);
  return records as Records;
};
const ids = (records: Records) => records.news.map(({ id }) => id);

describe('news with a future date', () => {
  const later = withChange(file, 'published: "2025-05-15"', 'published: "2026-12-01"');

  it('is published on that day, and nothing links to it before', () => {
    const before = edition(later, { day });
    expect(ids(before)).not.toContain(key);
    expect(JSON.stringify(before.milestones)).not.toContain(key);
    const after = edition(later, { day: '2026-12-01' });
    expect(ids(after)[0]).toBe(key);
    expect(JSON.stringify(after.milestones)).toContain(key);
  });

  it('needs an exact day', () => {
    const wrong = withChange(file, 'published: "2025-05-15"', 'published: "2026-12"');
    expect(checkTexts(wrong, { day }).problems.map(({ path }) => path)).toEqual(['published']);
  });
});

describe('a draft', () => {
  const draft = withChange(file, 'published: "2025-05-15"', 'published: "2025-05-15"\ndraft: true');

  it('is checked, and published only if drafts are asked for', () => {
    expect(ids(edition(draft, { day }))).not.toContain(key);
    expect(ids(edition(draft, { day, drafts: true }))).toContain(key);
  });
});

it('computes the status of the trial for any day', () => {
  const [trial] = edition(undefined, { day }).trials;
  if (!trial) throw new Error('the trial is missing');
  const on = (date: string) => statusOn(trial, date)?.status;
  expect([on('2017-06-30'), on('2018-05-01'), on('2020-01-01'), on('2021-07-21'), on('2021-07-22'), on(day)]).toEqual([
    undefined,
    'RECRUITING',
    'ACTIVE_NOT_RECRUITING',
    'ACTIVE_NOT_RECRUITING',
    'COMPLETED',
    'COMPLETED',
  ]);
});

it('requires a notice from the day after an item expires', () => {
  const dated = withChange(file, 'published: "2025-05-15"', 'published: "2025-05-15"\nvalidUntil: "2026-12"');
  const rulesOn = (date: string) => checkTexts(dated, { day: date }).problems.map(({ rule }) => rule);
  expect(rulesOn('2026-12-31')).toEqual([]);
  expect(rulesOn('2027-01-01')).toEqual(['outdated-news-has-notice']);
});

it('shows the part of a long line around the column, with the caret below it', () => {
  const line = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const [shown = '', caret = ''] = codeFrame(`${line}\n`, { file: 'x.yaml', line: 1, column: 301 }).split('\n');
  expect(shown.length).toBeLessThan(220);
  expect(shown.indexOf('X')).toBe(caret.indexOf('^'));
  const short = codeFrame(`X${line}\n`, { file: 'x.yaml', line: 1, column: 1 }).split('\n');
  expect(short[0]?.indexOf('X')).toBe(short[1]?.indexOf('^'));
});

it('marks the position of a problem in the surrounding lines', () => {
  const place = { file: 'x.yaml', line: 10, column: 3 };
  const text = `${'a: 1\n'.repeat(9)}b: 2\nc: 3\nd: 4\n`;
  expect(codeFrame(text, place)).toBe('   9 | a: 1\n> 10 | b: 2\n     |   ^\n  11 | c: 3');
});

it('says that the status is not certain in the year in which it changed', () => {
  const [trial] = edition(undefined, { day }).trials;
  if (!trial) throw new Error('the trial is missing');
  expect(statusOn(trial, '2018-12-31')).toMatchObject({ status: 'RECRUITING', certain: true, possibly: [] });
  expect(statusOn(trial, '2019-05-01')).toMatchObject({
    status: 'RECRUITING',
    certain: false,
    possibly: [{ status: 'ACTIVE_NOT_RECRUITING', from: '2019' }],
  });
  expect(statusOn(trial, '2019-12-31')).toMatchObject({ status: 'ACTIVE_NOT_RECRUITING', certain: true });
  expect(() => statusOn(trial, '2019')).toThrow(RangeError);
});
