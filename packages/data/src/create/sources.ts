import type { DraftSource } from './draft.ts';

/** The page of a project in CORDIS. */
export const cordisSource = (acronym: string, grant: string, updated: string | undefined): DraftSource => ({
  id: 'cordis',
  confidence: 'high',
  record: {
    title: `${acronym} in CORDIS (grant agreement ${grant})`,
    publisher: 'CORDIS',
    kind: 'registry',
    url: `https://cordis.europa.eu/project/id/${grant}`,
    ...(updated !== undefined && { date: updated }),
  },
});

/** ROR. The match of an organisation with a record is a proposal, so its confidence is medium. */
export const rorSource: DraftSource = {
  id: 'ror',
  confidence: 'medium',
  record: {
    title: 'The ROR ids of the organisations',
    publisher: 'ROR',
    kind: 'registry',
    url: 'https://ror.org',
  },
};

/** ORCID, where people keep their own records. */
export const orcidSource: DraftSource = {
  id: 'orcid',
  confidence: 'high',
  record: {
    title: 'The ORCID records of the people',
    publisher: 'ORCID',
    kind: 'registry',
    url: 'https://orcid.org',
  },
};

/** What the consortium says about itself, when no file says it. */
export const consortiumSource = (acronym: string): DraftSource => ({
  id: 'consortium',
  confidence: 'medium',
  record: {
    title: `Statements of the ${acronym} consortium`,
    publisher: `The ${acronym} consortium`,
    kind: 'compilation',
  },
});

/** The sentences that beneficiaries of a programme use. They are not in CORDIS, so they are to be compared with the signed agreement. */
export const grantAgreementSource = (grant: string): DraftSource => ({
  id: 'grant-agreement',
  confidence: 'medium',
  record: {
    title: `Grant agreement ${grant}`,
    publisher: 'European Union',
    kind: 'law',
    note: 'mirocals-data create wrote the funding sentence and the disclaimer in the words that beneficiaries of the programme use. Compare them with the signed agreement, then remove this note.',
  },
});
