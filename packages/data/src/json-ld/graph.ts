import { hospital, organisation, person } from './organisation.ts';
import { context, type JsonLdSite } from './site.ts';
import { medicalTrial, researchProject, result } from './trial.ts';
import { definedTerm, event, newsArticle, scholarlyArticle, source } from './works.ts';

/**
 * All records as one graph in schema.org types, each record under its permanent `@id`.
 *
 * @example graph(site)['@context'] // 'https://schema.org'
 */
export const graph = (site: JsonLdSite) => {
  const { records } = site;
  const entities = [
    researchProject(site),
    ...records.trials.map((record) => medicalTrial(site, record)),
    ...records.organisations.map((record) => organisation(site, record)),
    ...records.people.map((record) => person(site, record)),
    ...records.centres.map((record) => hospital(site, record)),
    ...records.results.map((record) => result(site, record)),
    ...records.milestones.filter(({ planned }) => !planned).map((record) => event(site, record)),
    ...records.publications.map((record) => scholarlyArticle(site, record)),
    ...records.news.map((record) => newsArticle(site, record)),
    ...records.sources.map((record) => source(site, record)),
    ...records.glossary.map((record) => definedTerm(site, record)),
  ];
  return { '@context': context, '@graph': entities.map(({ '@context': _, ...entity }) => entity) };
};
