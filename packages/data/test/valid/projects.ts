import { type Allowed, changed } from './allowed.ts';

const withProject = (...changes: readonly (readonly [from: string, to: string])[]) =>
  changed('project/harbour.yaml', ...changes);

const funders = [
  ['Agence nationale de la recherche', 'ANR-19-CE17-0013-01'],
  ['Medical Research Council', 'MR/S006257/1'],
  ['National Institutes of Health', 'R01NS073873-06A1'],
  ['National Institutes of Health', '5 R01 NS073873'],
  ['Vetenskapsrådet', '2019-00954'],
  ['Deutsche Forschungsgemeinschaft', 'BE 1234/5-1'],
  ['Bundesministerium für Bildung und Forschung', '01GM1917A'],
  ['Ministero della Salute', 'RF-2016-02361616'],
  ['MND Association', 'Leigh/Oct15/972-797'],
  ['National Institute for Health and Care Research', 'NIHR127522'],
  ['Agencia Estatal de Investigación', 'PID2020-113033RB-I00'],
  ['EU Joint Programme – Neurodegenerative Disease Research', 'JPND2019-466-123'],
  ['FWF', '10.55776/P12345'],
  ['Europäische Union', '101012345'],
  ['Union européenne', '633413'],
] as const;

/** Projects of other funders and durations. */
export const projects: Allowed = [
  ...funders.map(
    ([funder, grant]) =>
      [
        `grant ${grant} of ${funder}`,
        withProject(['Invented Research Council', funder], ['"000001"', `"${grant}"`], ['No. 000001', `No. ${grant}`]),
      ] as const,
  ),
  ['a duration of 54 months', withProject(['years: 3', 'years: 4.5'])],
  ['a duration of 50 months', withProject(['years: 3', 'years: 4.1667'])],
];
