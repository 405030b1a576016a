/** Recruitment statuses, in the terms of ClinicalTrials.gov. */
export const recruitmentStatuses = [
  'NOT_YET_RECRUITING',
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'SUSPENDED',
  'TERMINATED',
  'WITHDRAWN',
  'COMPLETED',
  'UNKNOWN',
] as const;
