import { type Allowed, changed } from './allowed.ts';

const trial = 'trial/harbour.yaml';

const withTrial = (...changes: readonly (readonly [from: string, to: string])[]) => changed(trial, ...changes);
const registered = (id: string, url = `https://registry.example.org/${id}`) =>
  withTrial(['id: INV0000001', `id: ${id}`], ['url: https://registry.example.org/INV0000001', `url: ${url}`]);
const answered = (text: string) => withTrial(['No. The trial is invented, and it ended in 2022.', text]);

/** Trials of other consortia. */
export const trials: Allowed = [
  ...[
    'NL42',
    'NTR69',
    'UMIN000012345',
    'JPRN-jRCT2031210001',
    'IRCT20180101038000N1',
    'PACTR202001234567890',
    'KCT0001234',
    'TCTR20210101001',
    'LBCTR2020012345',
    'PER-001-20',
    'RPCEC00000123',
    'U1111-1234-5678',
    '2022-500123-14-00',
    'EUCTR2015-005347-14-GB',
    'DRKS00012345',
    'PHRR210101-003284',
    'JapicCTI-123456',
    'ITMCTR2024000123',
  ].map((id) => [`the number ${id}`, registered(id)] as const),
  [
    'an address that has an internal number',
    registered('ChiCTR2100041630', 'https://www.chictr.org.cn/showproj.html?proj=131590'),
  ],
  [
    'an address without the letter of the number',
    registered('ACTRN12621000000123p', 'https://www.anzctr.org.au/ACTRN12621000000123.aspx'),
  ],
  [
    'an arm with one participant',
    withTrial(
      ['participants: 20\n  - id: placebo', 'participants: 39\n  - id: placebo'],
      ['participants: 20\ndose', 'participants: 1\ndose'],
    ),
  ],
  [
    'an arm without participants',
    withTrial(
      ['participants: 20\n  - id: placebo', 'participants: 40\n  - id: placebo'],
      ['participants: 20\ndose', 'participants: 0\ndose'],
    ),
  ],
  [
    'arms that everyone goes through',
    withTrial(
      ['participants: 20\n  - id: placebo', 'participants: 40\n  - id: placebo'],
      ['participants: 20\ndose', 'participants: 40\ndose'],
    ),
  ],
  ['ages in months', withTrial(['minimumAge: 18', 'minimumAge: 0\n  maximumAge: 0.5'])],
  [
    'a trial that recruits again',
    withTrial([
      '  - status: COMPLETED',
      '  - status: SUSPENDED\n    from: "2020-24"\n  - status: RECRUITING\n    from: "2021"\n  - status: COMPLETED',
    ]),
  ],
  [
    'abbreviations that are also placeholders',
    answered('Yes, with TBC, HIV or the karyotype 47,XXX; TBA is measured.'),
  ],
  ['what is to be confirmed', answered('The benefit remains to be confirmed. It is to be confirmed.')],
  ['a text that follows', answered('This text follows the rules of journals that do not publish negative results.')],
  ['a chemical name', answered('The tracer is [11C](R)-PK11195, with a signal < 5 % & > 2 %.')],
  ['a note sign', answered('It was significant*, and p < 0.05† [1, 2].')],
  ['emoji', answered('Thank you 🎉 👩‍⚕️ 1️⃣ ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ™️!')],
  ['signs of science', answered('ΔΔCt, μM, TGF-β, NF-κB, 10⁶ cells, −80 °C, x², ½, ≥ 5 ‰, 5′-end, Å, Ω.')],
  [
    'names from everywhere',
    answered('Łódź, Çiğdem, Đorđe, Þór, Ærø, Ĳssel, Ñandú, Ïle, “Coraï”, «Hanoï», São João, ÂGE.'),
  ],
  ['alleles and notes', answered('It had CYP2D6*4/*10, HLA-DRB1*15:01, *p < 0.05, [0, 1) and snake_case_names.')],
  ['a list in a sentence', answered('For a) one, b) two, (1) three. It cost .5 % :( …')],
  ['words in angle brackets', answered('Write to <name> of the R&D <LAB>, if x <y and z> w.')],
  ['a mail address', answered('Write to ada@example.org or see example.org/trial (R&D, Q&A).')],
  [
    'a second funder',
    withTrial(
      [
        'answers:',
        'funders:\n  - id: one\n    name: Foundation A\n    grant: 971-797\n  - id: two\n    name: Foundation B\n    grant: MR/X012345/1\nanswers:',
      ],
      ['      - answers', '      - answers\n      - funders'],
    ),
  ],
];
