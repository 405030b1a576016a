import { expect, it } from 'vitest';
import { agesOf, timeInWords } from '../src/model/ages.ts';
import { siteWith } from './search-site.ts';

const spaced = (text = '') => text.replaceAll(/\s/g, ' ');

it.each([
  ['en', ['Age 18 to 76 years', 'Age 6 months to 2 years', 'Age 4 weeks or more', 'Age up to 1 day']],
  ['fr', ['Âge : de 18 à 76 ans', 'Âge : de 6 mois à 2 ans', 'Âge : 4 semaines ou plus', 'Âge : 1 jour au plus']],
  ['it', ['Età: da 18 a 76 anni', 'Età: da 6 mesi a 2 anni', 'Età: 4 settimane o più', 'Età: fino a 1 giorno']],
  ['sv', ['Ålder: 18 till 76 år', 'Ålder: 6 månader till 2 år', 'Ålder: 4 veckor eller mer', 'Ålder: högst 1 dygn']],
] as const)('states ages in years, months, weeks and days in %s', (lang, expected) => {
  const site = siteWith(lang);
  const ages = (limits: { minimumAge?: number; maximumAge?: number }) =>
    spaced(agesOf(site, { ...limits, criteria: [] }));
  expect([
    ages({ minimumAge: 18, maximumAge: 76 }),
    ages({ minimumAge: 0.5, maximumAge: 2 }),
    ages({ minimumAge: 0.0767 }),
    ages({ maximumAge: 0.0027 }),
  ]).toEqual(expected);
});

it('states nothing if no age is known', () => {
  expect(agesOf(siteWith('en'), { criteria: [] })).toBeUndefined();
});

it('states a duration in months if it is not a number of years', () => {
  const durations = ['en', 'fr', 'it', 'sv', 'de', 'es'].map((lang) =>
    [4, 4.5, 4.1667].map((years) => spaced(timeInWords(lang, years))),
  );
  expect(durations).toEqual([
    ['4 years', '54 months', '50 months'],
    ['4 ans', '54 mois', '50 mois'],
    ['4 anni', '54 mesi', '50 mesi'],
    ['4 år', '54 månader', '50 månader'],
    ['4 Jahre', '54 Monate', '50 Monate'],
    ['4 años', '54 meses', '50 meses'],
  ]);
});
