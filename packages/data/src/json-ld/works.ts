import { isoDate } from '../dates.ts';
import type { GlossaryEntry, Milestone, NewsItem, Publication, Source } from '../records.ts';
import { personRef } from './organisation.ts';
import { context, entity, type JsonLdSite, optional, ref, words } from './site.ts';

/** A news item as schema.org's `NewsArticle`. */
export const newsArticle = (site: JsonLdSite, item: NewsItem) => {
  const { project } = site.records;
  const title = words(site, item.title);
  return {
    '@context': context,
    ...entity(site, 'NewsArticle', 'news', item.id),
    headline: title.text,
    description: words(site, item.summary).text,
    inLanguage: title.lang,
    ...optional('datePublished', item.published),
    ...optional('dateModified', item.modified),
    publisher: ref(site, 'ResearchProject', 'project', project.id, project.acronym),
  };
};

/** An article as schema.org's `ScholarlyArticle`, with the authors that have a record. */
export const scholarlyArticle = (site: JsonLdSite, record: Publication) => ({
  '@context': context,
  ...entity(site, 'ScholarlyArticle', 'publications', record.id),
  name: record.title ?? words(site, record.label).text,
  datePublished: isoDate(record.date),
  isPartOf: { '@type': 'Periodical', name: record.journal },
  identifier: `doi:${record.doi}`,
  sameAs: `https://doi.org/${record.doi}`,
  author: (record.people ?? []).flatMap((id) => {
    const person = site.records.people.find((one) => one.id === id);
    return person ? [personRef(site, person)] : [];
  }),
});

/** A milestone as schema.org's `Event`; not for a plan, which is not an event. */
export const event = (site: JsonLdSite, record: Milestone) => {
  const title = words(site, record.title);
  return {
    '@context': context,
    ...entity(site, 'Event', 'milestones', record.id),
    name: title.text,
    inLanguage: title.lang,
    startDate: isoDate(record.date),
  };
};

/** A source as schema.org's `CreativeWork`. */
export const source = (site: JsonLdSite, record: Source) => ({
  '@context': context,
  ...entity(site, 'CreativeWork', 'sources', record.id),
  name: record.title,
  publisher: { '@type': 'Organization', name: record.publisher },
  ...optional('sameAs', record.url),
  ...optional('datePublished', record.date && isoDate(record.date)),
});

/** A glossary entry as schema.org's `DefinedTerm`. */
export const definedTerm = (site: JsonLdSite, record: GlossaryEntry) => ({
  '@context': context,
  ...entity(site, 'DefinedTerm', 'glossary', record.id),
  name: words(site, record.term).text,
  description: words(site, record.explanation).text,
});
