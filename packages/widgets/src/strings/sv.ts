import type { Strings } from './en.ts';

/** The strings of the widgets in Swedish. */
export const sv = {
  reviewed: false,
  notReviewed: 'Den här översättningen har ännu inte granskats.',
  partnersTitle: (project) => `Partner i ${project}-projektet`,
  newsTitle: (project) => `Nyheter om ${project}-projektet`,
  trialTitle: (trial) => `${trial}-prövningen`,
  allPartners: 'Alla partner',
  allNews: 'Alla nyheter',
  aboutTrial: 'Mer om prövningen',
  aboutResults: 'Alla resultat och deras källor',
  asOf: (date) => `Källorna kontrollerades senast den ${date}`,
  nothing: 'Det finns inget att visa här.',
  emblem: 'Europeiska unionens flagga',
  outdated: 'Arkiv',
  state: 'Prövningens status',
  since: (status, date) => `${status} sedan ${date}`,
  on: (status, date) => `${status} den ${date}`,
  registered: (registry, number) => `${registry} ${number}`,
  outcome: { met: 'Primärt effektmått uppnått', 'not-met': 'Primärt effektmått inte uppnått' },
  status: {
    NOT_YET_RECRUITING: 'Rekryteringen har inte börjat',
    RECRUITING: 'Rekrytering pågår',
    ENROLLING_BY_INVITATION: 'Rekrytering genom inbjudan',
    ACTIVE_NOT_RECRUITING: 'Pågår, utan rekrytering',
    SUSPENDED: 'Tillfälligt stoppad',
    TERMINATED: 'Avbruten i förtid',
    WITHDRAWN: 'Tillbakadragen',
    COMPLETED: 'Avslutad',
    UNKNOWN: 'Status okänd',
  },
} satisfies Strings;
