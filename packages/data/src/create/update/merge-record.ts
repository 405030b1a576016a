import type { Citation } from '../../check/coverage.ts';
import { type Draft, decisive, isSame, type Statement, setAt } from '../draft.ts';
import { isInCapitals, rorProposal } from '../organisation-drafts.ts';

type Value = Readonly<Record<string, unknown>>;

/** A fact that a file gives differently from a record. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Why the record keeps its value; `undefined` if it takes the new one. */
  readonly kept: string | undefined;
  readonly source: string;
}

/** A record after an update, and what differs. */
export interface Merged {
  readonly value: Value;
  readonly changes: readonly Change[];
}

/** Fields that files give word for word. The words of all others are an editor's, and are never replaced. */
const verbatim = new Set([
  'acronym',
  'officialTitle',
  'start',
  'years',
  'funding.grant',
  'funding.award',
  'date',
  'place.city',
  'place.country',
  'place.latitude',
  'place.longitude',
  'website',
  'ror',
  'pic',
  'orcid',
  'affiliations',
]);

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Value | undefined)?.[key], value);

const covers = ({ supports }: Citation, path: string) =>
  supports.some((support) => path === support || path.startsWith(`${support}.`) || support.startsWith(`${path}.`));

/** Why a record keeps its value of a field; `undefined` if the statement replaces it. */
const reasonToKeep = ({ path, source, value }: Statement, before: unknown, citations: readonly Citation[]) => {
  const others = citations.filter((citation) => covers(citation, path) && citation.source !== source.id);
  const isLegalName = path === 'name' && typeof before === 'string' && isInCapitals(before);
  const isUsual = source.id === 'ror' || !isInCapitals(String(value));
  if (isLegalName && isUsual && others.every((citation) => citation.source === 'cordis')) {
    return undefined;
  }
  if (others.length > 0) return `supported by ${others.map((citation) => citation.source).join(', ')}`;
  return verbatim.has(path) ? undefined : 'in the words of the record';
};

/** The citations after a statement has become the value of its field: only its source supports it. */
const citedBy = (citations: readonly Citation[], { path, source, locator }: Statement, day: string): Citation[] => {
  const others = citations.map((one) =>
    one.source === source.id ? one : { ...one, supports: one.supports.filter((support) => support !== path) },
  );
  const left = others.filter(({ supports }) => supports.length > 0);
  const own = left.find((one) => one.source === source.id && one.locator === locator);
  if (own) {
    const supports = covers(own, path) ? own.supports : [...own.supports, path];
    return left.map((one) => (one === own ? { ...own, retrieved: day, supports } : one));
  }
  const { confidence } = source;
  const added = { source: source.id, retrieved: day, confidence, ...(locator !== undefined && { locator }) };
  return [...left, { ...added, supports: [path] }];
};

/** A list of ids with those of another that it lacks; none is removed. */
const extended = (before: unknown, after: unknown): unknown => {
  const list = before as readonly string[];
  return [...list, ...(after as readonly string[]).filter((id) => !list.includes(id))];
};

/** Values without a source that the files have outdated: the date of a source, and that an event is only planned. */
const undone = (before: Value, { collection, others = {} }: Draft): readonly string[] => {
  if (collection === 'sources' && others.date !== undefined && others.date !== before.date) return ['date'];
  return collection === 'milestones' && before.planned === true && others.planned !== true ? ['planned'] : [];
};

/**
 * Takes into a record what a draft knows better: fields that the record lacks, and values that the same source gives
 * differently today. A fact that another source supports, and a text that an editor may have written, is kept.
 */
export const mergeRecord = (before: Value, draft: Draft, day: string): Merged => {
  const value: Record<string, unknown> = { ...before };
  const changes: Change[] = [];
  let citations = (before.sources ?? []) as readonly Citation[];
  for (const [path, statement] of decisive(draft.statements)) {
    const old = valueAt(before, path);
    const after = path === 'partners' && old !== undefined ? extended(old, statement.value) : statement.value;
    if (isSame(old, after)) continue;
    const isExtended = old === undefined || path === 'partners';
    const kept = isExtended ? undefined : reasonToKeep(statement, old, citations);
    changes.push({ path, before: old, after, kept, source: statement.source.id });
    if (kept !== undefined) continue;
    setAt(value, path.split('.'), after);
    citations =
      path === 'partners' && citations.some((one) => covers(one, path))
        ? citations
        : citedBy(citations, statement, day);
    if (path === 'ror') value.note = [before.note, rorProposal].filter((words) => words !== undefined).join(' ');
  }
  for (const key of undone(before, draft)) {
    value[key] = draft.others?.[key];
    changes.push({ path: key, before: before[key], after: value[key], kept: undefined, source: draft.id });
  }
  const sources = draft.collection === 'sources' ? undefined : citations;
  return { value: { ...value, sources }, changes };
};
