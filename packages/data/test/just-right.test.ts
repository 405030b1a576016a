import { expect, it } from 'vitest';
import { checkTexts, formatProblem, type Texts } from '../src/check/index.ts';
import { harbour, harbourChanged, harbourText, harbourWith } from './harbour.ts';

const problemsWith = (texts: Texts, day = '2026-11-27') => checkTexts(texts, { day }).problems.map(formatProblem);
const hospital = 'organisations/harbour-hospital.yaml';
const item = harbourText('news/first-visit.en.md');

const withRegistration = (number: string) => harbourChanged('trial/harbour.yaml', 'id: INV0000001', `id: ${number}`);

/** The records with a further paragraph in the text of a news item. */
const withBody = (body: string) => harbourWith({ 'news/first-visit.en.md': `${item}\n${body}\n` });

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
    'a trial of unknown status',
    harbourWith({
      'trial/harbour.yaml': harbourText('trial/harbour.yaml')
        .replace('status: COMPLETED', 'status: UNKNOWN')
        .replace('id: take-part', 'id: what-for'),
    }),
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
  ...[
    'ChiCTR2100041630',
    'CTRI/2021/01/030268',
    'jRCT2031210001',
    'ACTRN12621000000123p',
    'RBR-6x4d8z',
    'SLCTR/2021/001',
    '2015-003607-41',
    'ISRCTN12345678',
  ].map((number) => [`the registration number ${number}`, withRegistration(number)] as const),
  ['headings that follow each other', withBody('## One\n\n### Two\n\n## Three\n\n### Four')],
  ['a number sign in a sentence', withBody('#1 of the list, and room # 2.\n#harbour is its hashtag.')],
  [
    'links of every kind',
    withBody('[a](/trial/#design) [b](/news/) [c](https://www.example.org/x) [d](mailto:a@example.org)'),
  ],
  ['a link to a page in a language', withBody('[En français](/fr/trial/)')],
  ['a link to the news of a year', withBody('[2020](/news/2020/)')],
  ['links to files of the site', withBody('[a](/api/v1/ids.json) [b](/feed.xml) [c](/icon.svg) [d](/studio/)')],
  ['a link to a record on a page', withBody('[Ada Example](/people/#ada-example)')],
  ['an address in angle brackets', withBody('<https://www.example.org/charter>')],
  ['a link whose words are its address', withBody('[www.example.org](https://www.example.org)')],
  ['a link with its address below', withBody('See [the trial][1].\n\n[1]: /trial/')],
  ['markup in code', withBody('Write `<b>` or `[text] (/x/)`.\n\n```\n# Heading\n```')],
  ['characters of markup with a backslash before them', withBody('\\# 5 and \\<b> and \\[text\\] (see there)')],
  ['brackets in a sentence', withBody('He said "[it] (the trial) was over" [sic] (see there).')],
  ['comparisons', withBody('Below 750 pg/mL (p < 0.05) & above 3 > 2, in AT&T; 5 * 3 * 2.')],
  ['a heading with a line of hyphens below it', withBody('What comes next\n---------------\n\nMore text.')],
  ['a question with a line of hyphens below it', withBody('What comes next?\n---\n\nMore text.')],
  ['a link whose words are explained by its sentence', withBody('The plan of the trial is [here](/trial/).')],
  [
    'two organisations in one city with one website',
    harbourWith({
      'organisations/quay-university.yaml': harbourText(hospital)
        .replace('name: Harbour Hospital', 'name: Quay University')
        .replace('coordinator', 'statistics'),
    }),
  ],
  ['words in capitals', withBody('THE XXXIII SYMPOSIUM, with a to-do list, at a date to be announced?')],
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
