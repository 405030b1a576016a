import type * as z from 'zod';
import { schemaOfFile } from '../schema/file.ts';
import type { ReferenceTarget } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';
import { indexOfMisread } from '../schema/misread.ts';
import { strayCharacter } from '../schema/stray-character.ts';
import type { ContentFile } from './content-file.ts';
import { keysAt, metaAt, shapeAt } from './field-at.ts';
import { dotted, findingAt, findingInBody, type Path, type Problem, problemOf } from './problem.ts';
import { messageOf, shown } from './shape-message.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/**
 * The problems of a file: those of its syntax, or else those of its shape, one per mistake. A file that has not changed
 * since the last run is not validated again.
 *
 * @example problemsIn(file, ['en']) // [{ line: 3, path: 'nmae', message: 'unknown key; did you mean "name"?', … }]
 */
export const problemsIn = (content: ContentFile, languages: Languages): readonly Problem[] => {
  const schema = schemaOfFile(content.file, languages);
  const before = known.get(content);
  if (before && before.schema === schema) return before.problems;
  const problems = findProblems(content, schema);
  known.set(content, { schema, problems });
  return problems;
};

const known = new WeakMap<
  ContentFile,
  { readonly schema: z.ZodType | undefined; readonly problems: readonly Problem[] }
>();

const findProblems = (content: ContentFile, schema: z.ZodType | undefined): readonly Problem[] => {
  if (!schema || content.problems.length > 0) return content.problems;
  const found = checkShape(schema, content);
  const accident = found.length > 0 ? content.accident() : undefined;
  return accident ? [accident] : found;
};

const checkShape = (schema: z.ZodType, content: ContentFile): Problem[] => {
  const parsed = schema.safeParse(content.value);
  if (parsed.success) return [];
  const found = parsed.error.issues.flatMap(split);
  // An empty list in place of a text is reported for its type, not for its length too.
  const untyped = new Set(found.filter(({ code }) => code === 'invalid_type').map(pathOf));
  const issues = found.filter((issue) => issue.code === 'invalid_type' || !untyped.has(pathOf(issue)));
  const missing = new Set(issues.filter((issue) => isMissing(issue, content.value)).map(pathOf));
  const misspelt = new Set(issues.map((issue) => meantBy(schema, issue)).filter((path) => missing.has(path)));
  const renamed = renamedIn(issues, missing, misspelt, content.value);
  const absent = new Set(renamed.values());
  const groups = new Map(issues.map((issue) => [issue, groupOf(schema, issue, content.value)] as const));
  const displaced = new Set(
    [...groups].flatMap(([{ path }, group]) =>
      group ? [dotted(group), dotted([...group, path.at(-1) as string])] : [],
    ),
  );
  return issues
    .filter((issue) => !(misspelt.has(pathOf(issue)) && missing.has(pathOf(issue))))
    .filter((issue) => !absent.has(issue))
    .filter((issue) => !(displaced.has(pathOf(issue)) && (issue.code === 'custom' || missing.has(pathOf(issue)))))
    .map((issue) => {
      const other = renamed.get(issue);
      if (other)
        return problemOf('shape', findingAt(content, issue.path as Path, `unknown key; ${otherKey(other)}`, 'key'));
      const group = groups.get(issue);
      if (!group) return problemIn(schema, issue, content);
      const message = `belongs to ${dotted(group) || 'the record itself'}; begin it in the same column as the other keys there`;
      return problemOf('shape', findingAt(content, issue.path as Path, message, 'key'));
    });
};

/** The missing key for which the only unknown key beside it was written, though the two are not similar. */
const renamedIn = (
  issues: readonly Issue[],
  missing: ReadonlySet<string>,
  misspelt: ReadonlySet<string>,
  value: unknown,
) => {
  const groupAt = (issue: Issue) => dotted(issue.path.slice(0, -1) as Path);
  const renamed = new Map<Issue, Issue>();
  const unknown = Map.groupBy(
    issues.filter(({ code }) => code === 'unrecognized_keys'),
    groupAt,
  );
  const lacking = Map.groupBy(
    issues.filter((one) => missing.has(pathOf(one)) || isEitherOr(one, value)),
    (one) => (isEitherOr(one, value) ? pathOf(one) : groupAt(one)),
  );
  for (const [group, [issue, ...further]] of unknown) {
    const [other, ...others] = lacking.get(group) ?? [];
    if (!issue || !other || further.length + others.length > 0 || misspelt.has(pathOf(other))) continue;
    renamed.set(issue, other);
  }
  return renamed;
};

/** Whether a record lacks both of two keys that exclude each other. */
const isEitherOr = (issue: Issue, value: unknown) => {
  if (issue.code !== 'custom' || issue.params?.either === undefined) return false;
  const keys = issue.params.lastOf as readonly string[];
  return keys.every((key) => valueAt(value, [...issue.path, key]) === undefined);
};

const otherKey = (issue: Issue) =>
  issue.code === 'custom' ? `write ${issue.params?.either}` : `did you mean "${String(issue.path.at(-1))}"?`;

/**
 * The group to which an unknown key belongs that begins in the wrong column: one beside it, or one of those around it, that
 * lacks this key.
 */
const groupOf = (schema: z.ZodType, issue: Issue, value: unknown): Path | undefined => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const path = issue.path as Path;
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))];
  const beside = keysAt(schema, parent).map((name) => [...parent, name]);
  const around = parent.map((_, end) => parent.slice(0, end));
  return [...beside, ...around].find((group) => {
    const there = valueAt(value, group);
    const isGroup = typeof there === 'object' && there !== null && !Array.isArray(there);
    return isGroup && !Object.hasOwn(there, key) && Object.hasOwn(shapeAt(schema, group), key);
  });
};

const pathOf = ({ path }: Issue) => dotted(path as Path);

/** Splits an issue with several unknown keys into one for each, with the key at the end of the path. */
const split = (issue: Issue): Issue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    : [issue];

const isMissing = (issue: Issue, value: unknown) =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && valueAt(value, issue.path) === undefined;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (part === null || part === undefined ? undefined : (part as Record<PropertyKey, unknown>)[key]),
    value,
  );

/** The path of the key that an unknown key was probably meant to be; empty for other issues. */
const meantBy = (schema: z.ZodType, issue: Issue) => {
  if (issue.code !== 'unrecognized_keys') return '';
  const parent = issue.path.slice(0, -1) as Path;
  return dotted([...parent, nearest(String(issue.path.at(-1)), keysAt(schema, parent)) ?? '']);
};

const problemIn = (schema: z.ZodType, issue: Issue, content: ContentFile): Problem => {
  const path = [...(issue.path as Path), ...pairedKey(issue, content.value)];
  const value = valueAt(content.value, path);
  const part = issue.code === 'unrecognized_keys' || typeof value === 'object' ? 'key' : 'value';
  const written = issue.code === 'invalid_type' && typeof value !== 'object' ? content.written(path) : undefined;
  const index = issue.code === 'custom' && dotted(path) === 'body' ? indexOfBad(String(value)) : undefined;
  if (index !== undefined) {
    const before = String(value).slice(0, index).split('\n');
    const place = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
    return problemOf('shape', findingInBody(content, path, place, issue.message));
  }
  const problem = problemOf('shape', findingAt(content, path, messageOf(schema, issue, value, written), part));
  const target = issue.code === 'invalid_format' ? metaAt(schema, path)?.reference : undefined;
  if (target && typeof value === 'string') references.set(problem, { target, written: shown(value) });
  return problem;
};

/** Where in a text the character is that is not allowed. */
const indexOfBad = (text: string) => strayCharacter.exec(text)?.index ?? indexOfMisread(text);

/** Of keys that exclude each other, the one that comes last in the file. */
const pairedKey = (issue: Issue, value: unknown): Path => {
  const keys = issue.code === 'custom' ? (issue.params?.lastOf as readonly string[] | undefined) : undefined;
  const group = valueAt(value, issue.path);
  if (!keys || typeof group !== 'object' || group === null) return [];
  return Object.keys(group)
    .filter((key) => keys.includes(key))
    .slice(-1);
};

const references = new WeakMap<Problem, { readonly target: ReferenceTarget; readonly written: string }>();

/** What a reference that is not even an id was to lead to; `undefined` for other problems. */
export const referenceIn = (problem: Problem) => references.get(problem);
