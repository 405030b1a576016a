import { centre } from './centre.ts';
import { glossaryEntry } from './glossary.ts';
import type { CollectionName } from './id.ts';
import { milestone } from './milestone.ts';
import { news } from './news.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { result } from './result.ts';
import { source } from './source.ts';
import { trial } from './trial.ts';

export { day } from './date.ts';
export { type CollectionName, collectionNames, type ReferenceTarget, singletons } from './id.ts';
export { newsFile, newsTranslationFile } from './news.ts';
export { recruitmentStatuses } from './statuses.ts';
export { type Language, languages, text, translation } from './text.ts';

/**
 * The schema of a record in each collection. The record's `id` is not part of it: it is the name of the file.
 *
 * @example schemas.organisations.parse(record)
 */
export const schemas = {
  project,
  trial,
  organisations: organisation,
  people: person,
  centres: centre,
  results: result,
  milestones: milestone,
  publications: publication,
  news,
  sources: source,
  glossary: glossaryEntry,
} as const satisfies Record<CollectionName, unknown>;
