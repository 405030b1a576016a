import type { Entry } from '../../check/entry.ts';
import { type Draft, decisive, type Statement } from '../draft.ts';

/** Fields by which a record is recognised, whatever its id. */
const identifiers: Readonly<Record<string, readonly string[]>> = {
  organisations: ['pic', 'ror'],
  people: ['orcid'],
  sources: ['url'],
};

const fieldOf = (draft: Draft, field: string) => decisive(draft.statements).get(field)?.value ?? draft.others?.[field];

/** The record that a draft is about: the only project, or the one with the same identifier, or else with the same id. */
const entryFor = (draft: Draft, entries: readonly Entry[]): Entry | undefined => {
  const own = entries.filter(({ collection }) => collection === draft.collection);
  if (draft.collection === 'project') return own[0];
  const fields = identifiers[draft.collection] ?? [];
  const same = fields
    .map((field) => own.find(({ value }) => value[field] !== undefined && value[field] === fieldOf(draft, field)))
    .find((entry) => entry !== undefined);
  if (same) return same;
  const namesake = own.find(({ id }) => id === draft.id);
  const isOther = fields.some((field) => namesake?.value[field] !== undefined && fieldOf(draft, field) !== undefined);
  return isOther ? undefined : namesake;
};

/** An id that no record has. Only a draft that shares its id with another record needs one. */
const freeId = (draft: Draft, entries: readonly Entry[]): string => {
  const taken = entries.filter(({ collection }) => collection === draft.collection).map(({ id }) => id);
  const identifier = String(fieldOf(draft, 'pic') ?? fieldOf(draft, 'orcid') ?? 'imported');
  const other = `${draft.id}-${identifier.slice(-9).toLowerCase()}`;
  return taken.includes(draft.id) ? other : draft.id;
};

type Rename = (collection: string, id: string) => string;

const renamedValue = (path: string, value: unknown, rename: Rename): unknown => {
  if (path === 'partners') return (value as readonly string[]).map((id) => rename('organisations', id));
  if (path !== 'affiliations') return value;
  return (value as readonly { organisation: string }[]).map((one) => ({
    ...one,
    organisation: rename('organisations', one.organisation),
  }));
};

/** Drafts with the ids that the records of a folder have, also where they refer to each other. */
export const adoptIds = (drafts: readonly Draft[], entries: readonly Entry[]): readonly Draft[] => {
  const ids = new Map(
    drafts.map((draft) => [`${draft.collection}/${draft.id}`, entryFor(draft, entries)?.id ?? freeId(draft, entries)]),
  );
  const rename: Rename = (collection, id) => ids.get(`${collection}/${id}`) ?? id;
  const renamed = (statement: Statement): Statement => ({
    ...statement,
    value: renamedValue(statement.path, statement.value, rename),
    source: { ...statement.source, id: rename('sources', statement.source.id) },
  });
  return drafts.map((draft) => ({
    ...draft,
    id: rename(draft.collection, draft.id),
    statements: draft.statements.map(renamed),
  }));
};
