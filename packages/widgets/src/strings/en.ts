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
  changed: (state: string) => `${state}; this may have changed since`,
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
  /** The answer to the first question of a trial that people may still join, by its status. */
  takePart: {
    question: 'Can I take part?',
    answers: {
      NOT_YET_RECRUITING: 'Not yet: the trial has not begun to recruit.',
      RECRUITING: 'Yes: the trial is looking for participants who meet its conditions.',
      ENROLLING_BY_INVITATION: 'Only if you are invited: the trial has chosen in advance whom it asks.',
      ACTIVE_NOT_RECRUITING: 'No: the trial is running, but is not looking for participants.',
      SUSPENDED: 'Not now: the trial is suspended. It is not known whether it will start again.',
      TERMINATED: 'No: the trial was stopped early.',
      WITHDRAWN: 'No: the trial was withdrawn before anybody took part.',
      COMPLETED: 'No: the trial is over.',
      UNKNOWN: 'We do not know: it is not certain whether the trial is looking for participants.',
    },
    ask: 'Ask your doctor whether it may be right for you.',
    checked: (date: string) => `Last checked on ${date}.`,
    centres: (places: string) => `Centres: ${places}.`,
    /** The state of each other trial, where there are several. */
    otherTrial: (trial: string, state: string) => `The ${trial} trial: ${state}.`,
    registry: (entries: string) => `The trial in the registry: ${entries}.`,
  },
};

/** The strings of the widgets in one language. */
export type Strings = typeof en;
