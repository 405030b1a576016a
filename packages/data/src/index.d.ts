// Generated from the schemas by `pnpm generate`.
import type { NewsIn } from './news.ts';
import type { Centre, CentreId, Citation, GlossaryEntry, GlossaryEntryId, Language, Milestone, MilestoneId, NewsItem, NewsItemId, Organisation, OrganisationId, Person, PersonId, Publication, PublicationId, Records, Result, ResultId, Role, RoleId, Source, SourceId, Trial, TrialId } from './records.ts';

export type * from './records.ts';
/** All that is recorded in `project`. */
export declare const project: Records['project'];
/** All that is recorded in `trial`. */
export declare const trials: Records['trials'];
/** All that is recorded in `organisations`. */
export declare const organisations: Records['organisations'];
/** All that is recorded in `people`. */
export declare const people: Records['people'];
/** All that is recorded in `centres`. */
export declare const centres: Records['centres'];
/** All that is recorded in `results`. */
export declare const results: Records['results'];
/** All that is recorded in `milestones`. */
export declare const milestones: Records['milestones'];
/** All that is recorded in `publications`. */
export declare const publications: Records['publications'];
/** All that is recorded in `news`. */
export declare const news: Records['news'];
/** All that is recorded in `sources`. */
export declare const sources: Records['sources'];
/** All that is recorded in `glossary`. */
export declare const glossary: Records['glossary'];
/** The first of `trials`. */
export declare const trial: Trial;
/** The ids that are no longer used, and what replaced them. */
export declare const retired: Records['retired'];
/** All records, with the retired ids. */
export declare const records: Records & { /** @deprecated Use `trials`. */ readonly trial: typeof trial };
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const trialById: (id: TrialId) => Trial;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const organisationById: (id: OrganisationId) => Organisation;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const personById: (id: PersonId) => Person;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const centreById: (id: CentreId) => Centre;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const resultById: (id: ResultId) => Result;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const milestoneById: (id: MilestoneId) => Milestone;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const publicationById: (id: PublicationId) => Publication;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const newsItemById: (id: NewsItemId) => NewsItem;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const sourceById: (id: SourceId) => Source;
/** Looks up a record by its id. Throws a RangeError if there is no such record. */
export declare const glossaryEntryById: (id: GlossaryEntryId) => GlossaryEntry;
/** Looks up a role of the project by its id. */
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
 * @example sourcesOf(genethon, 'place.city')[0]?.source.publisher // 'ROR'
 */
export declare const sourcesOf: (
  record: { readonly id: string; readonly sources: readonly Citation[] },
  field: string,
) => CitationWithSource[];

/**
 * The news in one language, newest first, or in English where it is not translated.
 *
 * @param base the base URL of the site, without a trailing slash; it makes the addresses and links absolute.
 * @example newsIn('fr', 'https://mirocals.example')[0]?.title.lang // 'fr'
 */
export declare const newsIn: (lang: Language, base?: string) => NewsIn[];
