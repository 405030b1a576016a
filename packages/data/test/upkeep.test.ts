import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem, type Texts } from '../src/check/index.ts';
import { staleBefore } from '../src/check/rules/upkeep.ts';
import { harbour, harbourChanged, harbourWith } from './harbour.ts';

const day = '2026-11-27';

const warningsOf = (file: string, texts: Texts = harbour, on = day) => {
  const { problems, warnings } = checkTexts(texts, { day: on });
  expect(problems).toEqual([]);
  return warnings.filter((warning) => warning.file === file).map(formatProblem);
};

describe('a missing translation', () => {
  it('is counted with the others of its record, once per language, at the first of them', () => {
    expect(warningsOf('centres/harbour-clinic.yaml')).toEqual(
      ['fr', 'it', 'sv'].map(
        (language) =>
          `centres/harbour-clinic.yaml:8:3  place.city.${language}  1 text of this record without a translation (${language})`,
      ),
    );
    // Title, summary, body and notice.
    expect(warningsOf('news/first-visit.en.md')[1]).toBe(
      'news/first-visit.en.md:2:8  title.it  4 texts of this record without a translation (it)',
    );
  });

  it('is not counted for a language that exists', () => {
    const french = '    fr:\n      text: Rotterdam\n      reviewed: true\n';
    const translated = harbourChanged(
      'centres/harbour-clinic.yaml',
      '    en: Rotterdam\n',
      `    en: Rotterdam\n${french}`,
    );
    expect(warningsOf('centres/harbour-clinic.yaml', translated).map((one) => one.split('translation ')[1])).toEqual([
      '(it)',
      '(sv)',
    ]);
  });
});

describe('an unreviewed translation', () => {
  const file = 'news/results-published.fr.md';

  it('is counted with the others of its record and language', () => {
    expect(warningsOf(file)).toEqual([
      `${file}:2:8  title.fr  3 texts of this record with a translation that nobody has reviewed (fr)`,
    ]);
  });

  it('is no longer counted once somebody has reviewed it', () => {
    expect(warningsOf(file, harbourChanged(file, 'reviewed: false', 'reviewed: true'))).toEqual([]);
  });
});

describe('a source', () => {
  const file = 'people/ada-example.yaml';

  it('is due after eighteen months, and not a day before', () => {
    expect(warningsOf(file, harbour, '2027-07-15')).toEqual([]);
    expect(warningsOf(file, harbour, '2027-07-16')).toEqual([
      `${file}:10:16  sources.0.retrieved  "harbour-charter" was last looked up on 2026-01-15; look it up again`,
    ]);
  });

  it.each([
    ['2026-08-31', '2025-02-28'],
    ['2026-08-29', '2025-02-28'],
    ['2025-08-31', '2024-02-29'],
    ['2026-12-31', '2025-06-30'],
    ['2026-01-31', '2024-07-31'],
  ])('is due on %s if it was looked up before %s, in months of any length', (on, limit) => {
    expect(staleBefore(on)).toBe(limit);
  });

  it('is reported if no record cites it, unless the record that cites it may be broken', () => {
    const leftover = 'sources/leftover.yaml';
    const texts = harbourWith({ [leftover]: 'title: Leftover\npublisher: Nobody\nkind: web-page\n' });
    expect(warningsOf(leftover, texts)).toEqual([`${leftover}:1:1  is not cited by any record; cite it or remove it`]);
    const { warnings } = checkTexts(new Map(texts).set(file, 'name: Ada\n'), { day });
    expect(warnings.filter((warning) => warning.file === leftover)).toEqual([]);
  });
});

it('reports a link whose words do not say where it leads', () => {
  const file = 'news/first-visit.en.md';
  const texts = harbourChanged(file, 'had a visit in Rotterdam', 'is [here](/trial/), had [a visit](/timeline/)');
  expect(warningsOf(file, texts).filter((warning) => warning.includes('lead'))).toEqual([
    `${file}:16:55  body  "here" does not say where the link leads; write the name of the page`,
  ]);
});

it('asks about a family name that begins the name', () => {
  const file = 'people/ada.yaml';
  const ada = (name: string, familyName: string) =>
    harbourWith({
      [file]: `name: ${name}\nfamilyName: ${familyName}\naffiliations:\n  - organisation: quay-university\nsources:\n  - source: harbour-charter\n    retrieved: "${day}"\n    confidence: high\n    supports: [name, affiliations]\n`,
    });
  expect(warningsOf(file, ada('Ada Sample', 'Ada'))).toEqual([
    `${file}:2:13  familyName  "Ada" begins the name, "Ada Sample"; if it is the given name, write the family name`,
  ]);
  expect(warningsOf(file, ada('Ada Sample', 'Sample'))).toEqual([]);
});
