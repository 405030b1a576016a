import { authorsOf, authorsWithRecord } from '../authors.ts';
import { firstDay, lastDay } from '../dates.ts';
import type {
  Centre,
  GlossaryEntry,
  Milestone,
  NewsItem,
  Organisation,
  Person,
  Publication,
  Records,
  Result,
  Source,
  Trial,
} from '../records.ts';
import { type CollectionName, collectionNames } from '../schema/id.ts';
import { originalText } from '../text.ts';
import type { Entry } from './entry.ts';
import type { History } from './history.ts';
import { oncePer } from './once-per.ts';
import { compareTexts } from './problem.ts';
import { trialOrder } from './trial-order.ts';
import { visitsOf } from './walk.ts';

type ListName = Exclude<CollectionName, 'project' | 'trial'>;
type Order<Name extends ListName> = (a: Records[Name][number], b: Records[Name][number]) => number;

const names = new Intl.Collator('en');
/** Looked up once for each record, since sorting compares it with many others. */
const dayOf = oncePer(({ date }: { readonly date: string }) => firstDay(date));
const newestFirst =
  <T>(of: (record: T) => string) =>
  (a: T, b: T) =>
    compareTexts(of(b), of(a));

const orders: { [Name in Exclude<ListName, 'organisations'>]: Order<Name> } = {
  people: (a: Person, b: Person) => names.compare(a.familyName, b.familyName) || names.compare(a.name, b.name),
  centres: (a: Centre, b: Centre) =>
    names.compare(a.place.country, b.place.country) ||
    names.compare(originalText(a.place.city), originalText(b.place.city)) ||
    names.compare(a.name.text, b.name.text),
  results: newestFirst<Result>(dayOf),
  milestones: (a: Milestone, b: Milestone) => compareTexts(dayOf(a), dayOf(b)),
  publications: newestFirst<Publication>(dayOf),
  news: newestFirst((item: NewsItem) => item.published ?? lastDay(item.period ?? '')),
  sources: (a: Source, b: Source) => names.compare(a.title, b.title),
  glossary: (a: GlossaryEntry, b: GlossaryEntry) => names.compare(originalText(a.term), originalText(b.term)),
};

/** Options that decide which records are published, and what is added to them. */
export interface Edition {
  /** As `2026-11-23`. */
  readonly day: string;
  readonly drafts: boolean;
  readonly history: History;
  readonly retired: Records['retired'];
}

/**
 * The records as they are published on a day: sorted for display, without drafts, scheduled news and notes for editors,
 * and without references to the news that is left out.
 */
export const publishedRecords = (entries: readonly Entry[], { day, drafts, history, retired }: Edition): Records => {
  const held = new Set(entries.filter((entry) => isHeldBack(entry, day, drafts)).map(({ id }) => id));
  const lists = Object.fromEntries(
    collectionNames.map((collection) => [
      collection,
      entries
        .filter((entry) => entry.collection === collection && !(collection === 'news' && held.has(entry.id)))
        .map((entry) => ({ ...publishedValue(entry, held), ...history.get(`${collection}/${entry.id}`) })),
    ]),
  ) as { [Name in CollectionName]: never[] };
  const [project] = lists.project as unknown as readonly [Records['project']];
  const place = new Map(project.partners.map((id, index) => [id, index]));
  const organisations = (lists.organisations as Organisation[]).toSorted(
    (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
  const ordered = Object.entries(orders).map(([name, order]) => [
    name,
    lists[name as ListName].toSorted(order as never),
  ]);
  const others = Object.fromEntries(ordered);
  others.publications = (others.publications as Publication[]).map(withAuthors);
  return {
    project: withGlossary(project, others.glossary as never),
    trials: (lists.trial as Trial[]).toSorted(trialOrder(day)),
    organisations,
    ...others,
    retired,
  };
};

/** Repeats the glossary in the project, where version 1 of the API has published it from the start. */
const withGlossary = (project: Records['project'], entries: Records['glossary']): Records['project'] => {
  const glossary = entries.map(({ created: _, modified: __, ...entry }) => entry);
  return glossary.length > 0 ? { ...project, glossary } : project;
};

/** Adds the authors in one line and those with a record, which version 1 of the API has published from the start. */
const withAuthors = ({ id, label, title, byline, ...others }: Publication): Publication => {
  const people = authorsWithRecord(byline);
  return {
    id,
    label,
    ...(title && { title }),
    ...(byline && { byline, authors: authorsOf(byline) }),
    ...(people.length > 0 && { people }),
    ...others,
  };
};

/** Whether a record is not published on a day, since it is a draft or scheduled for later. */
export const isHeldBack = ({ collection, value }: Entry, day: string, drafts = false): boolean =>
  collection === 'news' &&
  ((value.draft === true && !drafts) || (typeof value.published === 'string' && value.published > day));

const publishedValue = (entry: Entry, held: ReadonlySet<string>) => {
  const { note: _, ...value } = entry.value;
  if (held.size > 0) {
    for (const { meta, value: target, path } of visitsOf(entry)) {
      if (meta.reference === 'news' && held.has(String(target))) delete value[path[0] as string];
    }
  }
  return { id: entry.id, ...value };
};
