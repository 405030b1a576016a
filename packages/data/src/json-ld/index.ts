export { graph } from './graph.ts';
export { hospital, organisation, person } from './organisation.ts';
export type { JsonLdSite } from './site.ts';
export { medicalTrial, researchProject, result } from './trial.ts';
export { event, newsArticle, scholarlyArticle, source } from './works.ts';
