import { harbourText, harbourWith } from '../harbour.ts';
import { type Allowed, changed } from './allowed.ts';

const item = 'news/first-visit.en.md';

const withBody = (body: string) => harbourWith({ [item]: `${harbourText(item)}\n${body}\n` });

/** News of other consortia. */
export const news: Allowed = [
  ['a newsletter of 2014', changed(item, ['period: "2020-21"', 'period: "2014"'])],
  ['a table', withBody('| Arm | Number |\n| --- | ---: |\n| Placebo | 20 |\n| IL-2 | 20 |')],
  ['numbers of notes', withBody('It was safe [1][2], as expected (Ada Example 2018)[3].¹ See [4, 5] and [a].')],
  ['numbering in brackets', withBody('Either [i] one, [u] two or (b) three [B].')],
  ['a colon after a heading', withBody('## Results: what they mean\n\nNote: this is short.\n\n**Next:** more.')],
  ['code', withBody('Run `npm i @mirocals/data`:\n\n```sh\nnpm i # install\n```')],
  ['emoji', withBody('🎉 Done at 12:30:45. 1️⃣ One 👩‍⚕️.')],
  ['a hashtag at the start of a line', withBody('#EndALS was the word of the day.\n#ALS #MND')],
  [
    'a dash at the start of a line',
    withBody('The trial\n– the first of its kind – ended. The samples are kept at\n–80 °C.'),
  ],
  ['a quotation', withBody('> “It worked”, she said.\n>\n> – Ada Example')],
  ['a list in a list', withBody('- one\n  - two\n    - three\n\n1. one\n2. two')],
  ['a multiplication', withBody('2 * 3 * 4 and 5 × 6, 10^6 cells, a ~ b, ~5 %.')],
  ['stars within words', withBody('Patient*innen und Forscher*innen.')],
  ['abbreviations', withBody('Dr. No., p. 5; e.g. [sic] (see p. 5), etc.')],
  [
    'links with signs',
    withBody('[a](https://example.org/x_(y)) [b](https://example.org/?q=a&r=%20b#c) [c](</trial/>)'),
  ],
  ['a link with a title', withBody('[the plan](https://example.org/plan "The plan of 2020")')],
  ['a link in bold', withBody('**[the plan](/trial/)** and *[news](/news/)*')],
  ['quotation marks of other languages', withBody('„So“, «oui», ‹ja›, “yes”, ’twas, 5′ 10″.')],
  ['small letters in brackets', withBody('The results (see below) [low dose] were good [95 % CI 1.2–3.4] (p = 0.03).')],
  ['headings of several levels', withBody('## One\n\n### Two\n\nText.\n\n## Three\n\n- text')],
  [
    'words that are an address',
    withBody('[example.org/plan](https://www.example.org/plan) and [clinicaltrials.gov](https://example.org/)'),
  ],
  ['bars in a formula', withBody('|x| < 3 holds, and P(A|B) = 0.5.')],
  ['words in angle brackets', withBody('The R&D <LAB> found x <y and z> w.\n\n<name>')],
  ['a line of stars', withBody('One.\n\n***\n\nTwo.')],
  [
    'words that are twice in a row',
    withBody(
      'Those who had had it said that that was so. It is very, very rare. Vous vous souvenez. Prenez-le le matin. Piano piano. Der, der in der der Sonne. Gorilla gorilla.',
    ),
  ],
  ['acronyms', withBody('ALS FRS-R.\n\n## MIROCALS\n\n- IL-2\n- ALS, MND\n\nNCT03039673')],
  ['120 % of the expected value', withBody('It was 120 % of the expected value, and 100 % of participants had it.')],
  [
    'punctuation that is as it should be',
    withBody(
      'It ended ... then (a) more, b) less... See ClinicalTrials.gov, 1,5 % or 1.5, index.html, e.g.\u00a0this; 3 kg (x) 1). “A.” B. Price: $5 and $6. @EndALS',
    ),
  ],
  ['a sentence in bold', withBody('**It did not stop the disease.**\n\nText.')],
  ['a quotation in another language', withBody('She said “la vie est belle et les jours sont dans le vent” and left.')],
];
