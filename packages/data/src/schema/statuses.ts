/**
 * Statuses of recruitment and of expanded access, in the terms of ClinicalTrials.gov.
 *
 * @example recruitmentStatuses.includes('COMPLETED') // true
 */
export const recruitmentStatuses = [
  'NOT_YET_RECRUITING',
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'SUSPENDED',
  'TERMINATED',
  'WITHDRAWN',
  'COMPLETED',
  'AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'APPROVED_FOR_MARKETING',
  'WITHHELD',
  'UNKNOWN',
] as const;
