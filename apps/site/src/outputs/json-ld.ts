import type { NewsItem, Organisation, Publication, Trial } from '@mirocals/data';
import { statusOn } from '@mirocals/data/status';
import type { Site } from '../model/site.ts';

const context = 'https://schema.org';

/** The address that names a record for ever, whatever the language of the page. */
const idOf = ({ origin }: Site, path: string) => `${origin}${path}`;

/** schema.org's words for a recruitment status. @see https://schema.org/MedicalStudyStatus */
const studyStatus: Record<Trial['status'][number]['status'], string> = {
  NOT_YET_RECRUITING: 'NotYetRecruiting',
  RECRUITING: 'Recruiting',
  ENROLLING_BY_INVITATION: 'EnrollingByInvitation',
  ACTIVE_NOT_RECRUITING: 'ActiveNotRecruiting',
  SUSPENDED: 'Suspended',
  TERMINATED: 'Terminated',
  WITHDRAWN: 'Withdrawn',
  COMPLETED: 'Completed',
};

const organisationRef = (site: Site, { id, name, ror }: Organisation) => ({
  '@type': 'Organization',
  '@id': idOf(site, `/partners/${id}/`),
  name,
  ...(ror && { identifier: ror }),
});

/** The project as schema.org's `ResearchProject`. */
export const researchProject = (site: Site) => {
  const { project, organisations } = site.records;
  return {
    '@context': context,
    '@type': 'ResearchProject',
    '@id': idOf(site, '/'),
    name: project.acronym,
    alternateName: site.text(project.name).text,
    description: site.text(project.summary).text,
    foundingDate: project.start,
    url: `${site.origin}${site.path('/')}`,
    funding: {
      '@type': 'Grant',
      identifier: project.funding.grant,
      name: project.officialTitle ?? project.acronym,
      funder: { '@type': 'Organization', name: project.funding.funder },
    },
    member: organisations.map((one) => organisationRef(site, one)),
  };
};

/** The trial as schema.org's `MedicalTrial`. */
export const medicalTrial = (site: Site) => {
  const { trial, organisations } = site.records;
  const sponsor = organisations.find(({ id }) => id === trial.sponsor);
  const status = statusOn(trial, site.day);
  return {
    '@context': context,
    '@type': 'MedicalTrial',
    '@id': idOf(site, '/trial/'),
    name: trial.acronym,
    description: site.text(trial.title).text,
    identifier: trial.registrations.map(({ id }) => id),
    sameAs: trial.registrations.map(({ url }) => url),
    phase: site.text(trial.phase).text,
    ...(status && { status: `${context}/${studyStatus[status.status]}` }),
    ...(sponsor && { sponsor: organisationRef(site, sponsor) }),
    url: `${site.origin}${site.path('/trial/')}`,
  };
};

/** An organisation as schema.org's `Organization`. */
export const organisation = (site: Site, record: Organisation) => ({
  '@context': context,
  ...organisationRef(site, record),
  ...(record.nativeName && { alternateName: record.nativeName.text }),
  ...(record.website && { url: record.website }),
  ...(record.ror && { sameAs: record.ror }),
  ...(record.place && {
    address: {
      '@type': 'PostalAddress',
      ...(record.place.city && { addressLocality: site.text(record.place.city).text }),
      addressCountry: record.place.country,
    },
  }),
});

/** A news item as schema.org's `NewsArticle`. */
export const newsArticle = (site: Site, item: NewsItem) => ({
  '@context': context,
  '@type': 'NewsArticle',
  '@id': idOf(site, `/news/${item.id}/`),
  headline: site.text(item.title).text,
  description: site.text(item.summary).text,
  ...(item.published && { datePublished: item.published }),
  inLanguage: site.text(item.title).lang,
  url: `${site.origin}${site.path(`/news/${item.id}/`)}`,
  publisher: { '@type': 'ResearchProject', '@id': idOf(site, '/'), name: site.records.project.acronym },
});

/** An article as schema.org's `ScholarlyArticle`. */
export const scholarlyArticle = (site: Site, record: Publication) => ({
  '@context': context,
  '@type': 'ScholarlyArticle',
  '@id': idOf(site, `/publications/#${record.id}`),
  name: record.title ?? site.text(record.label).text,
  datePublished: record.date,
  isPartOf: { '@type': 'Periodical', name: record.journal },
  identifier: `doi:${record.doi}`,
  sameAs: `https://doi.org/${record.doi}`,
  author: (record.people ?? []).flatMap((id) => {
    const person = site.records.people.find((one) => one.id === id);
    return person ? [{ '@type': 'Person', name: person.name }] : [];
  }),
});
