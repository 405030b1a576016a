import { harbourText, harbourWith } from '../harbour.ts';
import { type Allowed, changed } from './allowed.ts';
import { person } from './people.ts';

const hospital = 'organisations/harbour-hospital.yaml';
const paper = 'publications/harbour-2023.yaml';

/** Papers of other consortia. */
export const publications: Allowed = [
  [
    'a number of articles',
    changed(
      paper,
      ['date: "2023-02"', 'volume: "12"\nissue: Suppl.\npages: S1-S12, e15\ndate: "2023-02"'],
      ['journal,', 'journal, volume, issue, pages,'],
    ),
  ],
  [
    'a DOI with brackets and signs',
    changed(paper, ['10.1234/invented.1', '10.1002/(SICI)1097-4598(199811)21:11<1499::AID-MUS22>3.0.CO;2-#']),
  ],
  ['a DOI that ends with a bracket', changed(paper, ['10.1234/invented.1', '10.1016/S0140-6736(05)'])],
  [
    'a registration elsewhere',
    changed(
      paper,
      ['date: "2023-02"', 'registration:\n  id: ISRCTN12345678\ndate: "2023-02"'],
      ['journal,', 'journal, registration,'],
    ),
  ],
  [
    'a correction of a paper',
    harbourWith({
      'publications/correction.yaml': harbourText(paper)
        .replace("The trial's results", 'A correction of the results')
        .replace('title: An', 'title: "Correction: An')
        .replace('disease\n', 'disease"\n')
        .replace('invented.1', 'invented.2')
        .replace('findings:\n  - all-participants\n', '')
        .replace(', findings', ''),
    }),
  ],
  [
    'authors with one name and initials',
    changed(paper, ['journal:', '    - family: Wang\n      given: Y\n    - family: Wang\n      given: Y\njournal:']),
  ],
  [
    'authors with one name and different iDs',
    changed(paper, [
      'journal:',
      '    - family: Wang\n      given: Wei\n      orcid: https://orcid.org/0000-0002-1825-0097\n    - family: Wang\n      given: Wei\n      orcid: https://orcid.org/0000-0001-5109-3700\njournal:',
    ]),
  ],
  [
    'authors with particles, one name or a suffix',
    changed(paper, [
      'journal:',
      "    - family: van der Berg\n      given: Ludwig\n    - family: d'Ascoyne\n      given: E\n    - family: Suharto\n    - family: Smith, Jr\n      given: John\n    - family: Li\n      given: Yi\n    - family: O\n      given: Sung Min\njournal:",
    ]),
  ],
  [
    'an author who has changed her family name',
    changed(paper, ['family: Example\n      given: Ada', 'family: Sample\n      given: Ada']),
  ],
  ['an author with an initial', changed(paper, ['given: Ada', 'given: A'])],
  [
    'an author whose name has other letters in the journal',
    harbourWith({
      [paper]: harbourText(paper).replace(
        'person: ada-example',
        'person: ada-example\n    - family: Soerensen\n      given: I\n      person: ida-soerensen',
      ),
      'people/ida-soerensen.yaml': person('Ida Sørensen', 'Sørensen'),
    }),
  ],
  [
    'an author whose letters the journal simplifies',
    harbourWith({
      [paper]: harbourText(paper).replace(
        'person: ada-example',
        'person: ada-example\n    - family: Sorensen\n      given: I\n      person: ida',
      ),
      'people/ida.yaml': person('Ida Sørensen', 'Sørensen'),
    }),
  ],
  [
    'an author whose record is in Greek letters',
    harbourWith({
      [paper]: harbourText(paper).replace(
        'person: ada-example',
        'person: ada-example\n    - family: Papadopoulos\n      given: N\n      person: nikos-papadopoulos',
      ),
      'people/nikos-papadopoulos.yaml': person('Νίκος Παπαδόπουλος', 'Παπαδόπουλος'),
    }),
  ],
  [
    'the collaboration as author',
    changed(paper, ['family: Example\n      given: Ada\n      person: ada-example', 'family: HARBOUR Study Group']),
  ],
];

/** Sources of other consortia, and events. */
export const sources: Allowed = [
  [
    'two versions of one page',
    harbourWith({
      'sources/version-1.yaml':
        'title: Version 1\npublisher: P\nkind: registry\nurl: https://www.example.org/v\ndate: "2021-01-29"\n',
      'sources/version-2.yaml':
        'title: Version 2\npublisher: P\nkind: registry\nurl: https://www.example.org/v\ndate: "2022-04-11"\n',
    }),
  ],
  [
    'a newsletter of 2014',
    harbourWith({ 'sources/letter.yaml': 'title: Newsletter\npublisher: P\nkind: web-page\ndate: "2014-21"\n' }),
  ],
  ['a look-up of 2014', changed(hospital, ['retrieved: "2026-01-15"', 'retrieved: "2014-05-01"'])],
  ['a book of 1898', harbourWith({ 'sources/book.yaml': 'title: Book\npublisher: P\nkind: paper\ndate: "1898"\n' })],
  ['a milestone before the project', changed('milestones/start.yaml', ['date: "2020-03"', 'date: "1998"'])],
  ['a milestone of a season', changed('milestones/start.yaml', ['date: "2020-03"', 'date: "2019-22"'])],
];

const result = 'results/harbour-2023.yaml';
const withResult = (...changes: readonly (readonly [from: string, to: string])[]) => changed(result, ...changes);
const effect = 'percent: 12\n';

/** Results of other consortia. */
export const results: Allowed = [
  ['the percentages of both groups', withResult(['walked 12 % further', 'improved in 45% against 40%'])],
  ['a percentage in words', withResult(['walked 12 % further', 'walked an eighth further'])],
  [
    'a percentage with a comma',
    withResult([effect, 'percent: 12.5\n'], ['walked 12 % further', 'walked 12,5 % further']),
  ],
  [
    'a share in the statement',
    withResult(['analysis: primary', 'analysis: primary\n    share: 99.9'], ['walked 12 %', '(99.9% of them) walked']),
  ],
  [
    'an interval with a level of its statement',
    withResult(
      [
        effect,
        'percent: 12\n      hazardRatio: 0.88\n      interval:\n        level: 95\n        low: 0.5\n        high: 1.2\n      p: 0.049\n',
      ],
      ['walked 12 % further', 'walked further (95% CI 0.5 to 1.2)'],
    ),
  ],
  ['a primary endpoint that is met without a difference', withResult(['significant: true', 'significant: false'])],
  [
    'a range with one limit',
    withResult([
      'analysis: primary',
      'analysis: primary\n    range:\n      measure: Age\n      from: 18\n      below: 18.5\n      unit: years',
    ]),
  ],
  [
    'a translation with a range',
    withResult([
      'en: All participants together walked 12 % further, which was statistically significant.',
      'en: All participants walked 10 to 12 % further, which was significant.\n      fr:\n        text: Tous les participants ont marché de 10 % à 12 % plus loin.\n        reviewed: true',
    ]),
  ],
  [
    'a name that is the same in another language',
    withResult([
      'en: walking distance',
      'en: ALS Functional Rating Scale Revised\n        it:\n          text: ALS Functional Rating Scale Revised\n          reviewed: true',
    ]),
  ],
  [
    'groups of two measures, with shares of more than all together',
    harbourWith({
      [result]: harbourText(result).replace(
        'sources:',
        ['Age', 'Weight']
          .map(
            (measure) =>
              `  - id: ${measure.toLowerCase()}\n    analysis: subgroup\n    population:\n      en: A group\n    share: 60\n    range:\n      measure: ${measure}\n      from: 40\n      unit: units\n    effect:\n      on:\n        en: walking distance\n      direction: higher\n      percent: 120\n    significant: false\n    statement:\n      en: They walked further.\n`,
          )
          .join('')
          .concat('sources:'),
      ),
      [paper]: harbourText(paper).replace('  - all-participants\n', '  - all-participants\n  - age\n  - weight\n'),
    }),
  ],
];
