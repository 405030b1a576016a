// Generated from the schemas by `pnpm generate`.
import type { NewsIn } from './news.ts';
import type { Centre, CentreId, Citation, GlossaryEntry, GlossaryEntryId, Language, Milestone, MilestoneId, NewsItem, NewsItemId, Organisation, OrganisationId, Person, PersonId, Publication, PublicationId, Records, Result, ResultId, Role, RoleId, Source, SourceId } from './records.ts';

export type * from './records.ts';
export declare const project: NonNullable<Records['project']>;
export declare const trial: NonNullable<Records['trial']>;
export declare const organisations: NonNullable<Records['organisations']>;
export declare const people: NonNullable<Records['people']>;
export declare const centres: NonNullable<Records['centres']>;
export declare const results: NonNullable<Records['results']>;
export declare const milestones: NonNullable<Records['milestones']>;
export declare const publications: NonNullable<Records['publications']>;
export declare const news: NonNullable<Records['news']>;
export declare const sources: NonNullable<Records['sources']>;
export declare const glossary: NonNullable<Records['glossary']>;
export declare const retired: Records['retired'];
export declare const records: Records;
export declare const organisationById: (id: OrganisationId) => Organisation;
export declare const personById: (id: PersonId) => Person;
export declare const centreById: (id: CentreId) => Centre;
export declare const resultById: (id: ResultId) => Result;
export declare const milestoneById: (id: MilestoneId) => Milestone;
export declare const publicationById: (id: PublicationId) => Publication;
export declare const newsItemById: (id: NewsItemId) => NewsItem;
export declare const sourceById: (id: SourceId) => Source;
export declare const glossaryEntryById: (id: GlossaryEntryId) => GlossaryEntry;
export declare const roleById: (id: RoleId) => Role;

/** A citation with the record of its source. */
export interface CitationWithSource extends Omit<Citation, 'source'> {
  readonly source: Source;
}

/**
 * The sources of a fact, each with the day on which it was read. For a field with parts, those of all parts.
 *
 * @param field the path of a field, such as `place.city`; an entry of a list is named by its id.
 * @throws RangeError if the record has no such field.
 * @example sourcesOf(genethon, 'place.city')[0]?.source.publisher // 'GeoNames'
 */
export declare const sourcesOf: (
  record: { readonly id: string; readonly sources: readonly Citation[] },
  field: string,
) => CitationWithSource[];

/**
 * The news in one language, newest first, or in English where it is not translated.
 *
 * @param base the base URL of the site, without a trailing slash; it makes the addresses and links absolute.
 * @example newsIn('fr', 'https://mirocals.example')[0]?.title.text
 */
export declare const newsIn: (lang: Language, base?: string) => NewsIn[];
