import type { Mistake } from './mistake.ts';

const swap = (file: string, from: string, to: string, says: string, at = to): Mistake => ({
  what: `${to} for ${from}`,
  file,
  from,
  to,
  at,
  says,
});

/** References to nothing, duplicate ids, and missing ids. */
export const references: readonly Mistake[] = [
  swap(
    'project/mirocals.yaml',
    '  - icon\n',
    '  - icom\n',
    'partners.2  there is no "icom" in organisations; did you mean "icon"?',
    '- icom',
  ),
  swap(
    'project/mirocals.yaml',
    '  - icon\n',
    '  - ICON\n',
    'partners.2  "ICON" is not an id in organisations; did you mean "icon"?',
    '- ICON',
  ),
  swap(
    'trial/mirocals.yaml',
    'sponsor: university-hospital-of-nimes',
    'sponsor: hospital-of-nimes',
    'sponsor  there is no "hospital-of-nimes" in organisations; did you mean "university-hospital-of-nimes"?',
    'sponsor:',
  ),
  swap(
    'trial/mirocals.yaml',
    'pilot: imodals-2020',
    'pilot: imodals',
    'pilot  there is no "imodals" in publications; did you mean "imodals-2020"?',
    'pilot:',
  ),
  swap(
    'organisations/icon.yaml',
    'role: monitoring',
    'role: monitorring',
    'roles.0.role  there is no "monitorring" in project.roles; did you mean "monitoring"?',
  ),
  swap(
    'people/timothy-tree.yaml',
    'organisation: kings-college-london',
    'organisation: king-college-london',
    'affiliations.0.organisation  there is no "king-college-london" in organisations; did you mean "kings-college-london"?',
  ),
  swap(
    'centres/hopital-dupuytren.yaml',
    'source: geonames',
    'source: geoname',
    'sources.1.source  there is no "geoname" in sources; did you mean "geonames"?',
  ),
  swap(
    'milestones/lancet-paper.yaml',
    'result: lancet-2025',
    'result: lancet-2024',
    'result  there is no "lancet-2024" in results; did you mean "lancet-2025"?',
  ),
  swap(
    'publications/lancet-2025.yaml',
    'person: timothy-tree',
    'person: tim-tree',
    'byline.authors.2.person  there is no "tim-tree" in people',
  ),
  swap(
    'news/brexit.en.md',
    'supersededBy: lancet-results-2025',
    'supersededBy: lancet-results',
    'supersededBy  there is no "lancet-results" in news; did you mean "lancet-results-2025"?',
    'supersededBy:',
  ),
  {
    what: 'an organisation that the project does not list',
    file: 'organisations/late-comer.yaml',
    to: 'name: Late Comer\nsources:\n  - source: home-page-2019\n    retrieved: "2026-11-23"\n    confidence: high\n    supports: [name]\n',
    says: '"late-comer" is missing from partners in project/mirocals.yaml; add it there',
  },
  {
    what: 'two arms with the same id',
    file: 'trial/mirocals.yaml',
    from: '  - id: placebo',
    to: '  - id: low-dose-il-2',
    at: '  - id: low-dose-il-2\n    type: PLACEBO',
    says: 'arms.1.id  "low-dose-il-2" is listed twice; change or remove one of them',
  },
  {
    what: 'a duplicate partner',
    file: 'project/mirocals.yaml',
    from: '  - icon\n',
    to: '  - icon\n  - icon\n',
    at: '  - icon\n  - genethon',
    says: 'partners.3  "icon" is listed twice; change or remove one of them',
  },
  {
    what: 'two roles with the same id',
    file: 'project/mirocals.yaml',
    from: '  - id: biobank\n    title:\n',
    to: '  - id: biobank\n    title:\n      en: Biobank\n  - id: biobank\n    title:\n',
    at: '  - id: biobank\n    title:\n      en: Biobank (',
    says: 'roles.6.id  "biobank" is listed twice; change or remove one of them',
  },
  {
    what: 'news about a result that does not exist',
    file: 'news/lancet-results-2025.en.md',
    from: 'result: lancet-2025',
    to: 'result: lancet-2024',
    at: 'result:',
    says: 'result  there is no "lancet-2024" in results; did you mean "lancet-2025"?',
  },
];
