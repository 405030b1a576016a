import type { Citation } from '../check/coverage.ts';
import type { Position } from '../check/problem.ts';
import { sortedJson } from '../format/index.ts';
import { original } from './languages.ts';

/** A source that imported facts cite. */
export interface DraftSource {
  readonly id: string;
  readonly confidence: Citation['confidence'];
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a source says about a field of a record. */
export interface Statement {
  /** The path of the field, such as `place.country`. */
  readonly path: string;
  readonly value: unknown;
  readonly source: DraftSource;
  /** Where the source is precise: a participant, an iD. */
  readonly locator?: string | undefined;
  /** The place in the imported file, for messages. */
  readonly at: Position;
}

/** A record in the making. Of several statements on one field, the first is the value; the others support it if they agree. */
export interface Draft {
  readonly collection: string;
  readonly id: string;
  /** The place in the imported file of the record as a whole. */
  readonly at: Position;
  readonly statements: readonly Statement[];
  /** Values that are not facts, and so have no source. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/** The path of a draft's file in the content folder. */
export const fileOfDraft = ({ collection, id }: Pick<Draft, 'collection' | 'id'>): string => `${collection}/${id}.yaml`;

/**
 * A text in the language of the files, to which the others fall back.
 *
 * @example textOf('The project starts') // { en: 'The project starts' }
 */
export const textOf = (words: string): Record<string, string> => ({ [original]: words });

/** Whether two values of records are the same. */
export const isSame = (a: unknown, b: unknown): boolean => sortedJson(a) === sortedJson(b);

/** The statements that give a record its values, by path. */
export const decisive = (statements: readonly Statement[]): ReadonlyMap<string, Statement> =>
  new Map(
    [...Map.groupBy(statements, ({ path }) => path)].flatMap(([path, [first]]) => (first ? [[path, first]] : [])),
  );

/** The citations of a record: for each source and locator, the fields that it gives and those on which it agrees. */
const citationsOfDraft = ({ statements }: Draft, retrieved: string): Citation[] => {
  const values = decisive(statements);
  const supporting = statements.filter(({ path, value }) => isSame(values.get(path)?.value, value));
  const groups = Map.groupBy(supporting, ({ source, locator }) => `${source.id} ${locator}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { source, locator } = first;
    return [
      {
        source: source.id,
        retrieved,
        confidence: source.confidence,
        ...(locator !== undefined && { locator }),
        supports: group.map(({ path }) => path),
      },
    ];
  });
};

/** The value of a record, without what is not known. */
export const valueOfDraft = (draft: Draft, retrieved: string): Record<string, unknown> => {
  const record: Record<string, unknown> = { ...draft.others };
  for (const [path, { value }] of decisive(draft.statements)) setAt(record, path.split('.'), value);
  return { ...record, sources: citationsOfDraft(draft, retrieved) };
};

/** Sets the value at a path of an object, with the objects on the way to it. */
export const setAt = (object: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    object[key] = value;
    return;
  }
  const inner = object[key];
  const next = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  setAt(next, rest, value);
  object[key] = next;
};
