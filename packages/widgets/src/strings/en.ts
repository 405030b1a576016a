/** The strings of the widgets in English. Every other language has the same keys. */
export const en = {
  /** Whether a speaker of the language has compared these strings with the English ones. */
  reviewed: true as boolean,
  notReviewed: 'No person has reviewed this translation yet.',
  partnersTitle: (project: string) => `Partners of ${project}`,
  newsTitle: (project: string) => `News about ${project}`,
  trialTitle: (trial: string) => `The ${trial} trial`,
  allPartners: 'All partners',
  allNews: 'All news',
  aboutTrial: 'About the trial',
  aboutResults: 'All findings and their sources',
  asOf: (date: string) => `Sources last checked ${date}`,
  nothing: 'There is nothing to show here.',
  emblem: 'Flag of the European Union',
  outdated: 'Archive',
  state: 'State of the trial',
  since: (status: string, date: string) => `${status} since ${date}`,
  on: (status: string, date: string) => `${status} on ${date}`,
  registered: (registry: string, number: string) => `${registry} ${number}`,
  outcome: { met: 'Primary endpoint met', 'not-met': 'Primary endpoint not met' },
  status: {
    NOT_YET_RECRUITING: 'Not yet recruiting',
    RECRUITING: 'Recruiting',
    ENROLLING_BY_INVITATION: 'Enrolling by invitation',
    ACTIVE_NOT_RECRUITING: 'Active, not recruiting',
    SUSPENDED: 'Suspended',
    TERMINATED: 'Terminated',
    WITHDRAWN: 'Withdrawn',
    COMPLETED: 'Completed',
    AVAILABLE: 'Available',
    TEMPORARILY_NOT_AVAILABLE: 'Temporarily not available',
    NO_LONGER_AVAILABLE: 'No longer available',
    APPROVED_FOR_MARKETING: 'Approved for marketing',
    WITHHELD: 'Information withheld',
    UNKNOWN: 'Status unknown',
  },
};

/** The strings of the widgets in one language. */
export type Strings = typeof en;
