import { expect, it } from 'vitest';
import { checkTexts, formatProblem, type Records } from '../src/check/index.ts';
import { harbour, harbourChanged, harbourText, harbourWith } from './harbour.ts';

const day = '2026-11-27';

const recordsOf = (texts: typeof harbour): Records => {
  const { records, problems } = checkTexts(texts, { day });
  expect(problems.map(formatProblem)).toEqual([]);
  return records as Records;
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const person = (name: string, familyName: string) =>
  harbourText('people/ada-example.yaml')
    .replace('name: Ada Example', `name: ${name}`)
    .replace('familyName: Example', `familyName: ${familyName}`);

it('sorts people by family name, then by name', () => {
  const texts = harbourWith({
    'people/a-zed.yaml': person('Ada Zed', 'Zed'),
    'people/b-example.yaml': person('Zoë Example', 'Example'),
    'people/c-arrow.yaml': person('Zoë Årrow', 'Årrow'),
  });
  expect(ids(recordsOf(texts).people)).toEqual(['c-arrow', 'ada-example', 'b-example', 'a-zed']);
});

it('sorts centres by country, then by city, then by name; those without a city first', () => {
  const centre = (name: string, city: string | undefined) =>
    harbourText('centres/harbour-clinic.yaml')
      .replace('text: Havenpolikliniek', `text: ${name}`)
      .replace('  city:\n    en: Rotterdam\n', city === undefined ? '' : `  city:\n    en: ${city}\n`);
  const belgian = centre('Zonder', 'Zele').replace('NL', 'BE').replace('51.9225', '51.0667').replace('4.47917', '4.04');
  const texts = harbourWith({
    'centres/a.yaml': centre('Zuid', 'Rotterdam'),
    'centres/b.yaml': centre('Haven', 'Amsterdam'),
    'centres/c.yaml': centre('Zee', undefined),
    'centres/d.yaml': belgian,
    'centres/e.yaml': centre('Aan zee', undefined),
  });
  expect(ids(recordsOf(texts).centres)).toEqual(['d', 'e', 'c', 'b', 'harbour-clinic', 'a']);
});

it('sorts trials: those that recruit, then those that may, then closed ones, each from newest to oldest', () => {
  const trial = (number: number, ...status: readonly (readonly [status: string, from: string])[]) =>
    harbourText('trial/harbour.yaml')
      .replace('id: take-part', 'id: get-treatment')
      .replaceAll('INV0000001', `INV000000${number}`)
      .replace(
        /^status:\n(?:[ ].*\n)*/m,
        `status:\n${status.map(([word, from]) => `  - status: ${word}\n    from: "${from}"\n`).join('')}`,
      );
  const texts = harbourWith({
    'trial/a.yaml': trial(2, ['COMPLETED', '2010']),
    'trial/b.yaml': trial(3, ['COMPLETED', '2015']),
    'trial/c.yaml': trial(4, ['RECRUITING', '2012'], ['SUSPENDED', '2014']),
    // Recruitment may have ended in this year, so nobody is sent there.
    'trial/d.yaml': trial(5, ['RECRUITING', '2013'], ['COMPLETED', '2026']),
    'trial/e.yaml': trial(6, ['RECRUITING', '2011']),
    'trial/f.yaml': trial(7, ['RECRUITING', '2015']),
    'centres/harbour-clinic.yaml': `trials: [f]\n${harbourText('centres/harbour-clinic.yaml')}`,
  });
  expect(ids(recordsOf(texts).trials)).toEqual(['f', 'e', 'd', 'c', 'harbour', 'b', 'a']);
});

it('sorts organisations by the list of partners', () => {
  expect(ids(recordsOf(harbour).organisations)).toEqual(['harbour-hospital', 'quay-university']);
  const turned = harbourChanged(
    'project/harbour.yaml',
    '  - harbour-hospital\n  - quay-university\n',
    '  - quay-university\n  - harbour-hospital\n',
  );
  expect(ids(recordsOf(turned).organisations)).toEqual(['quay-university', 'harbour-hospital']);
});

it('sorts milestones from oldest to newest, publications and news from newest to oldest', () => {
  const publication = harbourText('publications/harbour-2023.yaml').replace('findings:\n  - all-participants\n', '');
  const dated = (date: string) =>
    publication.replace('"2023-02"', `"${date}"`).replace('10.1234/invented.1', `10.1234/invented.${date}`);
  const item = harbourText('news/first-visit.en.md');
  const milestone = harbourText('milestones/start.yaml');
  const uncited = (text: string) => text.replace(', doi, findings]', ', doi]');
  const { milestones, publications, news } = recordsOf(
    harbourWith({
      'publications/a.yaml': uncited(dated('2022')),
      'publications/b.yaml': uncited(dated('2024-05')),
      'milestones/z.yaml': milestone.replace('2020-03', '2019'),
      'milestones/a.yaml': milestone.replace('2020-03', '2021-24'),
      // Winter 2022 ends in February 2023, after the results; autumn 2022 ended before them.
      'news/winter.en.md': item.replace('2020-21', '2023-02').replace('2020-06', '2023-06'),
      'news/autumn.en.md': item.replace('2020-21', '2022-23').replace('2020-06', '2023-06'),
    }),
  );
  expect(ids(publications)).toEqual(['b', 'harbour-2023', 'a']);
  expect(ids(milestones)).toEqual(['z', 'start', 'a', 'results']);
  expect(ids(news)).toEqual(['winter', 'results-published', 'autumn', 'first-visit']);
});

it('sorts sources by title', () => {
  const source = (title: string) => `title: ${title}\npublisher: Nobody\nkind: web-page\n`;
  const texts = harbourWith({ 'sources/a.yaml': source('Zebra'), 'sources/z.yaml': source('äpple') });
  expect(ids(recordsOf(texts).sources)).toEqual(['z', 'harbour-charter', 'a']);
});

it('sorts the glossary by its English terms, and repeats it in the project', () => {
  const term = (words: string) => harbourText('glossary/placebo.yaml').replaceAll(/placebo/gi, words);
  const { glossary, project } = recordsOf(
    harbourWith({ 'glossary/a.yaml': term('Zebra'), 'glossary/z.yaml': term('éclair') }),
  );
  expect(ids(glossary)).toEqual(['z', 'placebo', 'a']);
  expect(project.glossary).toEqual(glossary);
});

it('names all that is wrong in one run, file by file and from the top of each', () => {
  const hospital = harbourText('organisations/harbour-hospital.yaml')
    .replace('https://hospital.example.org', 'hospital')
    .replace('country: NL', 'country: Holland')
    .replace('lang: nl', '{ lang: nl, of: nl }')
    .replace('  text: Havenziekenhuis\n  { lang: nl, of: nl }', '  { text: [], lang: 5 }');
  const texts = harbourWith({
    'organisations/harbour-hospital.yaml': hospital,
    'organisations/quay-university.yaml': harbourText('organisations/quay-university.yaml').replace('name:', 'nmae:'),
    'centres/harbour-clinic.yaml': 'name: "\n',
    'trial/harbour.yaml': harbourText('trial/harbour.yaml').replace(/^sponsor: .*$/m, 'sponsor: nobody'),
  });
  const { problems } = checkTexts(texts, { day });
  expect(problems.map(({ file, line, column, path }) => `${file}:${line}:${column} ${path}`)).toEqual([
    'centres/harbour-clinic.yaml:1:7 ',
    'organisations/harbour-hospital.yaml:3:5 nativeName.text',
    'organisations/harbour-hospital.yaml:3:21 nativeName.lang',
    'organisations/harbour-hospital.yaml:7:12 place.country',
    'organisations/harbour-hospital.yaml:10:10 website',
    'organisations/quay-university.yaml:1:1 nmae',
    'trial/harbour.yaml:14:10 sponsor',
  ]);
});
