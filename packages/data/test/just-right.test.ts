import { expect, it } from 'vitest';
import { checkTexts, formatProblem, type Texts } from '../src/check/index.ts';
import { harbour, harbourChanged, harbourText, harbourWith } from './harbour.ts';

const problemsWith = (texts: Texts, day = '2026-11-27') => checkTexts(texts, { day }).problems.map(formatProblem);
const hospital = 'organisations/harbour-hospital.yaml';
const item = harbourText('news/first-visit.en.md');

/** Records that are close to a mistake but correct: a rule that is too strict would stop them from being published. */
const allowed: readonly (readonly [what: string, texts: Texts, day?: string])[] = [
  ['a source that was looked up today', harbour, '2026-01-15'],
  ['a role that ended in the month in which it began', harbourChanged(hospital, 'to: "2023-02"', 'to: "2020-03"')],
  [
    'a role that ended in the year of the month in which it began',
    harbourChanged(hospital, 'to: "2023-02"', 'to: "2020"'),
  ],
  ['a role that has not ended', harbourChanged(hospital, '    to: "2023-02"\n', '')],
  [
    'two changes of the status on one day',
    harbourChanged('trial/harbour.yaml', 'status:\n', 'status:\n  - status: NOT_YET_RECRUITING\n    from: "2020-05"\n'),
  ],
  [
    'news on the last day on which it is valid, without a notice',
    harbourWith({
      'news/first-visit.en.md': item
        .replace(/notice:\n {2}en: .*\n/, '')
        .replace('supersededBy: results-published\n', '')
        .replace(', notice]', ']')
        .replace('validUntil: "2020-06"', 'validUntil: "2026-11"'),
    }),
    '2026-11-30',
  ],
  [
    'a record with an empty line and a remark at its end',
    harbourChanged('people/ada-example.yaml', 'name: Ada', '\n# A remark.\nname: Ada'),
  ],
  [
    'a file with Windows line endings',
    harbourWith({ 'people/ada-example.yaml': harbourText('people/ada-example.yaml').replaceAll('\n', '\r\n') }),
  ],
];

it.each(allowed.map(([what, texts, day]) => ({ what, texts, day })))('$what is allowed', ({ texts, day }) => {
  expect(problemsWith(texts, day)).toEqual([]);
});

it('reads the same body of news from any line endings', () => {
  const news = (texts: Texts) => checkTexts(texts, { day: '2026-11-27' }).records?.news;
  const windows = harbourWith({ 'news/first-visit.en.md': item.replaceAll('\n', '\r\n') });
  expect(news(windows)).toEqual(news(harbour));
  const two = harbourWith({ 'news/first-visit.en.md': `${item.replaceAll('\n', '\r\n')}\r\nA second paragraph.\r\n` });
  expect(news(two)?.find(({ id }) => id === 'first-visit')?.body.en).toMatch(/Rotterdam\.\n\nA second paragraph\.$/);
});

it('combines a translation with the English, and says whether it was reviewed', () => {
  const { records } = checkTexts(harbour, { day: '2026-11-27' });
  expect(records?.news.find(({ id }) => id === 'results-published')).toMatchObject({
    title: { en: 'Invented results published', fr: { text: 'Résultats inventés publiés', reviewed: false } },
    summary: { fr: { text: "Les résultats de l'essai inventé sont parus.", reviewed: false } },
    body: { fr: { text: "L'essai inventé a atteint son critère de jugement principal.", reviewed: false } },
  });
});

it('refuses a finding with the id of a finding in another result', () => {
  const second = (file: string) =>
    harbourText(file).replaceAll('harbour-2023', 'second').replace('10.1234/invented.1', '10.1234/invented.2');
  const texts = harbourWith({
    'results/second.yaml': second('results/harbour-2023.yaml'),
    'publications/second.yaml': second('publications/harbour-2023.yaml'),
  });
  expect(problemsWith(texts)).toEqual([
    'results/second.yaml:13:9  findings.0.id  "all-participants" is listed twice; change or remove one of them',
  ]);
});

it('refuses a file that is not UTF-8', () => {
  const texts = new Map(harbour).set('people/ada-example.yaml', new Uint8Array([0x6e, 0x61, 0xff]));
  expect(problemsWith(texts)).toEqual(['people/ada-example.yaml:1:1  is not UTF-8; save it in that encoding']);
});
