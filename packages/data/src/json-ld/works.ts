import { isoDate } from '../dates.ts';
import type { Author, Byline, GlossaryEntry, Milestone, NewsItem, Publication, Source } from '../records.ts';
import { personRef } from './organisation.ts';
import { context, entity, type JsonLdSite, optional, ref, words } from './site.ts';

/**
 * A news item as schema.org's `NewsArticle`.
 *
 * @example newsArticle(site, records.news[0])['@type'] // 'NewsArticle'
 */
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

/** An author: a reference to their record, or their name. */
const author = (site: JsonLdSite, { family, given, orcid, person }: Author) => {
  const record = site.records.people.find(({ id }) => id === person);
  if (record) return personRef(site, record);
  return {
    '@type': 'Person',
    name: given ? `${given} ${family}` : family,
    familyName: family,
    ...optional('givenName', given),
    ...optional('sameAs', orcid),
  };
};

/** The authors of an article in their order, then the group for which they wrote. */
const authors = (site: JsonLdSite, { authors: people, group }: Byline) => [
  ...people.map((one) => author(site, one)),
  ...(group ? [{ '@type': 'Organization', name: group }] : []),
];

/** The journal of an article, within its issue and volume if they are known. */
const isPartOf = ({ journal, volume, issue }: Publication) => {
  const periodical = { '@type': 'Periodical', name: journal };
  const ofVolume = volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical } : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: ofVolume } : ofVolume;
};

/**
 * An article as schema.org's `ScholarlyArticle`, with its authors in their order.
 *
 * @example scholarlyArticle(site, publicationById('lancet-2025'))['@type'] // 'ScholarlyArticle'
 */
export const scholarlyArticle = (site: JsonLdSite, record: Publication) => ({
  '@context': context,
  ...entity(site, 'ScholarlyArticle', 'publications', record.id),
  name: record.title ?? words(site, record.label).text,
  datePublished: isoDate(record.date),
  isPartOf: isPartOf(record),
  ...optional('pagination', record.pages),
  identifier: `doi:${record.doi}`,
  sameAs: `https://doi.org/${record.doi}`,
  ...optional('author', record.byline && authors(site, record.byline)),
});

/**
 * A milestone as schema.org's `Event`; not for a plan, which is not an event.
 *
 * @example event(site, records.milestones[0])['@type'] // 'Event'
 */
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

/**
 * A source as schema.org's `CreativeWork`.
 *
 * @example source(site, records.sources[0])['@type'] // 'CreativeWork'
 */
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
