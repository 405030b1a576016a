import { accessibility } from './accessibility/en.ts';
import { embed } from './embed/en.ts';
import { facts } from './facts/en.ts';
import { service } from './service/en.ts';
import { summary } from './summary/en.ts';

/** The words of the interface in English; every other language has the same keys. They contain no facts about a project. */
export const en = {
  /** Whether a speaker of the language has compared these words with the English ones. */
  reviewed: true as boolean,
  /** For link previews: language and territory. */
  locale: 'en_GB',
  skip: 'Skip to the content',
  home: 'Home',
  mainNavigation: 'Main',
  allPages: 'All pages',
  footerNavigation: 'All pages of this site',
  languages: 'Language',
  groups: { trial: 'The trial', project: 'The project', use: 'To use and to quote', site: 'This site' },
  notReviewed: 'Translated from English, not yet reviewed.',
  inEnglish: 'In English',
  nav: {
    trial: 'The trial',
    results: 'Results',
    news: 'News',
    partners: 'Partners',
    centres: 'Centres',
    people: 'People',
    timeline: 'Timeline',
    publications: 'Publications',
    glossary: 'Glossary',
    sources: 'Sources',
    accessibility: 'Accessibility',
  },
  reportMistake: 'Report a mistake on this page',
  reportFact: 'Report a mistake',
  changed: (date: string) => `The facts on this page were last changed on ${date}.`,
  accessibility,
  onThisPage: 'On this page',
  checked: (date: string) => `The facts on this page were last checked against their sources on ${date}.`,
  colon: ': ',
  wordsOnThisPage: 'Words on this page',
  allWords: 'All words explained',
  nothingYet: 'Nothing has been published here yet.',

  // Home
  answersTitle: 'What people ask first',
  doesItWork: 'Does it work?',
  noResult: 'No result of this trial is on record here.',
  nobodyCanJoin: 'Nobody can join.',
  belongTogether: 'The findings belong together: none of them is the result without the others.',
  resultsInPlainWords: 'The results in plain words',
  aboutMore: 'More about the project',
  wholeTimeline: 'The whole timeline',
  archiveNotices: 'out of date, each with a notice',
  forYourWork: 'For your work',
  doors: {
    clinicians: {
      title: 'For clinicians',
      text: 'The design, the dose and the endpoints, and all findings in one table',
    },
    journalists: {
      title: 'For journalists',
      text: 'One page with the dates, the names and the exact endpoint',
      withoutTrial: 'One page with the dates and the names',
    },
    partners: { title: 'For partners', text: 'Names, the funding sentence, and widgets for other sites' },
  },
  sourcesOfPage: (count: number) => `Sources of this page (${count})`,
  latestNews: 'Latest news',
  allNews: 'All news',
  archiveTitle: 'From the archive',
  aboutTitle: (project: string) => `What ${project} is`,
  duration: (length: string, start: string) => `${length}, from ${start}`,
  rounded: 'rounded',
  asListedIn: (date: string) => `as listed in ${date}`,
  partnersCount: (count: number) => `${count} partner ${count === 1 ? 'organisation' : 'organisations'}`,
  allPartners: 'All partners',

  // Trial
  trials: 'The trials',
  otherTrials: 'The other trials',
  trialTitle: (trial: string) => `The ${trial} trial`,
  armSize: (count: number) => `${count} participants`,
  ages: (from: string | undefined, to: string | undefined) => {
    if (from === undefined) return `Age up to ${to}`;
    return to === undefined ? `Age ${from} or more` : `Age ${from} to ${to}`;
  },
  endpoints: 'Endpoints',
  enrolment: {
    planned: 'The maximum number of people who were to take part.',
    randomised: 'The number of people assigned to a group by chance.',
    registered: 'The enrolment figure in the trial’s registry.',
  },
  differentNumbers: 'These numbers count different things. Do not use one in place of another.',
  inRegistrySince: (date: string) => `in the registry since ${date}`,
  centresCount: (count: number) => `${count} ${count === 1 ? 'centre' : 'centres'}`,

  /** Words in place of others on this site until a trial has recruited its participants. */
  presentTense: {
    eligibility: 'Conditions for taking part',
    exclusions: 'Who cannot take part',
    planned: 'The maximum number of people who are to take part.',
    centres: (trial: string) => `The centres of the ${trial} trial.`,
    who: 'Who runs it?',
    questions: { eligibility: 'Who can take part?', funding: 'Who pays for it?' },
  },

  // Results
  outcome: { met: 'The primary endpoint was met.', 'not-met': 'The primary endpoint was not met.' },
  allFindings: 'All findings',
  shareOf: (percent: string) => `${percent} of participants`,
  effect: {
    lower: (percent: string, on: string) => `${percent} lower ${on}`,
    higher: (percent: string, on: string) => `${percent} higher ${on}`,
  },
  significant: { yes: 'statistically significant', no: 'not statistically significant' },
  chance: { yes: 'unlikely to be due to chance', no: 'may be due to chance' },
  restOf: (together: string, rest: string) =>
    `The subgroups make up ${together} of participants. No finding is on record for the other ${rest}.`,
  figure: {
    caption: 'With the treatment, compared with placebo',
    lower: 'lower',
    same: 'no difference',
    higher: 'higher',
  },
  keyFacts: 'Key facts',
  inPlainWords: 'In plain words',
  forClinicians: 'For clinicians',
  analysis: 'Analysis',
  analyses: { primary: 'Primary analysis', subgroup: 'Subgroup analysis' },
  definition: 'Definition',
  share: 'Share',
  effectTitle: 'Effect',
  significance: 'Significance',
  cite: 'Cite this article',
  downloadCitation: 'Download the citation:',
  readResults: 'All findings and their sources',

  // Partners, centres, people
  partnersOf: (project: string) => `Partners of ${project}`,
  onlyName: 'Only the name of this organisation is on record.',
  peopleHere: 'People in the project',
  inCountry: (country: string, count: number) => `${country} (${count})`,
  choose: 'Filter by country',
  showAll: (count: number) => `Show all (${count})`,
  whereTheyAre: 'Where they are',
  mapLabel: (count: number) => `A map of ${count} cities with their names, which are also listed on this page.`,
  mapCredit: 'Countries: Natural Earth. Places: GeoNames, CC BY 4.0. Each place marks a city, not a building.',
  notOnMap: 'Their city is not known:',

  // News, timeline, publications
  feedTitle: (project: string) => `News of ${project}`,
  atomFeed: 'News as an Atom feed',
  archiveLabel: 'Archive',
  archiveNotice: 'This item is out of date.',
  originalTitle: 'Original title',
  whatCameAfter: 'What happened next',
  planLabel: 'Plan',
  axis: {
    label: (from: number, to: number, count: number) =>
      `An axis of the years ${from} to ${to} with ${count} events, which the list below has in words.`,
    key: 'Each mark is one event: a dot for a day, longer for a month or a year. An open mark is a planned event.',
    resultKey: 'A large mark is about the published result.',
  },
  readResultOf: (outcome: string) => `Read the result: ${outcome}`,

  // Sources
  lookedUp: (date: string) => `looked up on ${date}`,
  secondHand: 'second-hand source',
  partlySecondHand: 'second-hand source for some of them',
  noAddress: 'There is no address to link to.',
  alsoAt: 'Also at',
  supportedFacts: 'Facts from this source',
  sourceKinds: {
    registry: 'Registries',
    paper: 'Papers',
    'press-release': 'Press releases',
    'web-page': 'Web pages',
    website: 'Websites',
    law: 'Law',
    compilation: 'Compilations',
  },
  collections: {
    project: 'Project',
    trial: 'Trial',
    organisations: 'Partner',
    people: 'Person',
    centres: 'Centre',
    results: 'Result',
    milestones: 'Timeline',
    publications: 'Publication',
    news: 'News',
  },

  // The 404 page
  notFound: 'This page cannot be found',
  notFoundText: 'The address may be mistyped, or the page may have moved. These pages exist:',

  descriptions: {
    glossary: 'The words on this site, each explained in a sentence by the editors.',
    trial: (trial: string) =>
      `The ${trial} trial: its state, the questions that people ask, its design and its participants.`,
    trials: (project: string) => `The trials of ${project}: the state of each, and its entries in registries.`,
    results: (trial: string) => `All findings of the ${trial} trial together, with their sources.`,
    centres: (trial: string) => `The centres that recruited participants for the ${trial} trial.`,
    centresOfTrials: (project: string) => `The centres of the trials of ${project}, each with its trials.`,
    partners: (project: string) => `The organisations of ${project}, where they are and what they do.`,
    people: (project: string) => `People of ${project}, with their organisations and roles.`,
    news: (project: string) => `News about ${project}, newest first.`,
    timeline: (project: string) => `What happened in ${project}, in order of date.`,
    publications: (project: string) => `Articles that report on ${project}.`,
    sources: (project: string) =>
      `All sources of the facts about ${project}, and the facts that each of them supports.`,
  },

  service,
  summary,
  embed,

  facts,
};

/** The words of the interface in one language. */
export type Strings = typeof en;
