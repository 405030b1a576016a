import { isoDate } from '../dates.ts';
import type { Result, Trial } from '../records.ts';
import { statusOn } from '../status.ts';
import { originalText } from '../text.ts';
import { organisationRef } from './organisation.ts';
import { context, entity, type JsonLdSite, optional, ref, words } from './site.ts';

/** The schema.org values for a recruitment status; there is none for an unknown one or for expanded access. @see https://schema.org/MedicalStudyStatus */
const studyStatus: Partial<Record<Trial['status'][number]['status'], string>> = {
  NOT_YET_RECRUITING: 'NotYetRecruiting',
  RECRUITING: 'Recruiting',
  ENROLLING_BY_INVITATION: 'EnrollingByInvitation',
  ACTIVE_NOT_RECRUITING: 'ActiveNotRecruiting',
  SUSPENDED: 'Suspended',
  TERMINATED: 'Terminated',
  WITHDRAWN: 'Withdrawn',
  COMPLETED: 'Completed',
};

/**
 * The project as schema.org's `ResearchProject`.
 *
 * @example researchProject(site)['@type'] // 'ResearchProject'
 */
export const researchProject = (site: JsonLdSite) => {
  const { project, organisations } = site.records;
  return {
    '@context': context,
    ...entity(site, 'ResearchProject', 'project', project.id),
    name: project.acronym,
    alternateName: words(site, project.name).text,
    description: words(site, project.summary).text,
    foundingDate: isoDate(project.start),
    funding: {
      '@type': 'Grant',
      identifier: project.funding.grant,
      name: project.officialTitle ?? project.acronym,
      funder: { '@type': 'Organization', name: project.funding.funder },
    },
    member: organisations.map((one) => organisationRef(site, one)),
  };
};

/**
 * A trial as schema.org's `MedicalTrial`.
 *
 * @example medicalTrial(site, trial)['@type'] // 'MedicalTrial'
 */
export const medicalTrial = (site: JsonLdSite, trial: Trial) => {
  const { organisations } = site.records;
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const status = statusOn(trial, site.day);
  const value = status?.certain ? studyStatus[status.status] : undefined;
  return {
    '@context': context,
    ...entity(site, 'MedicalTrial', 'trial', trial.id),
    name: trial.acronym,
    description: words(site, trial.title).text,
    identifier: trial.registrations.map(({ id }) => id),
    sameAs: trial.registrations.map(({ url }) => url),
    ...optional('status', value && `${context}/${value}`),
    ...optional('sponsor', sponsor && organisationRef(site, sponsor)),
  };
};

/**
 * A result as schema.org's `CreativeWork`. Its summary includes the primary endpoint and every finding.
 *
 * @example result(site, resultById('lancet-2025'))['@type'] // 'CreativeWork'
 */
export const result = (site: JsonLdSite, record: Result) => {
  const { trials, publications } = site.records;
  const trial = trials.find(({ id }) => id === record.trial);
  const publication = publications.find(({ id }) => id === record.publication);
  const summary = words(site, record.summary);
  return {
    '@context': context,
    ...entity(site, 'CreativeWork', 'results', record.id),
    name: words(site, record.title).text,
    abstract: summary.text,
    inLanguage: summary.lang,
    datePublished: isoDate(record.date),
    ...optional('about', trial && ref(site, 'MedicalTrial', 'trial', trial.id, trial.acronym)),
    ...optional(
      'isBasedOn',
      publication &&
        ref(
          site,
          'ScholarlyArticle',
          'publications',
          publication.id,
          publication.title ?? originalText(publication.label),
        ),
    ),
  };
};
