import type * as z from 'zod';
import { schemaOfFile } from '../schema/file.ts';
import { nameOfStray, strayCharacter } from '../schema/stray-character.ts';
import type { ContentFile } from './content-file.ts';
import { oncePer } from './once-per.ts';
import { dotted, findingAt, type Path, type Problem, problemOf } from './problem.ts';
import { didYouMean, nearest } from './suggest.ts';
import { unwrap } from './walk.ts';

type Issue = z.core.$ZodIssue;

/**
 * The problems of a file: those of its syntax, or else those of its shape, one per mistake. A file that has not changed
 * since the last run is not validated again.
 *
 * @example problemsIn(file) // [{ line: 3, path: 'nmae', message: 'unknown key; did you mean "name"?', … }]
 */
export const problemsIn = oncePer((content: ContentFile): readonly Problem[] => {
  const schema = schemaOfFile(content.file);
  return schema && content.problems.length === 0 ? checkShape(schema, content) : content.problems;
});

const checkShape = (schema: z.ZodType, content: ContentFile): Problem[] => {
  const parsed = schema.safeParse(content.value);
  if (parsed.success) return [];
  const found = parsed.error.issues.flatMap(split);
  // An empty list in place of a text is reported for its type, not for its length too.
  const untyped = new Set(found.filter(({ code }) => code === 'invalid_type').map(pathOf));
  const issues = found.filter((issue) => issue.code === 'invalid_type' || !untyped.has(pathOf(issue)));
  const missing = new Set(issues.filter((issue) => isMissing(issue, content.value)).map(pathOf));
  const misspelt = new Set(issues.map((issue) => meantBy(schema, issue)).filter((path) => missing.has(path)));
  return issues
    .filter((issue) => !(misspelt.has(pathOf(issue)) && missing.has(pathOf(issue))))
    .map((issue) => problemIn(schema, issue, content));
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

const keysAt = (schema: z.ZodType, path: Path): string[] => {
  let here = unwrap(schema).schema;
  for (const step of path) {
    const { def } = here._zod as z.core.$ZodTypes['_zod'];
    const next = def.type === 'object' ? def.shape[step] : def.type === 'array' ? def.element : undefined;
    if (!next) return [];
    here = unwrap(next).schema;
  }
  const { def } = here._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'object' ? Object.keys(def.shape) : [];
};

const problemIn = (schema: z.ZodType, issue: Issue, content: ContentFile): Problem => {
  const path = issue.path as Path;
  const value = valueAt(content.value, path);
  const part = issue.code === 'unrecognized_keys' || typeof value === 'object' ? 'key' : 'value';
  return problemOf('shape', findingAt(content, path, messageOf(schema, issue, value), part));
};

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** A value as a message quotes it: cut if it is long, with code points in place of invisible characters. */
const shown = (value: string): string => {
  const [visible, rest] = [value.slice(0, 80), value.slice(80)];
  return visible.replaceAll(new RegExp(strayCharacter, 'gu'), (one) => `<${nameOfStray(one)}>`) + (rest && '…');
};

/** What is wrong with a value, and what to write instead. */
export const messageOf = (schema: z.ZodType, issue: Issue, value: unknown): string => {
  const quoted = typeof value === 'string' ? `"${shown(value)}" ` : typeof value === 'number' ? `${value} ` : '';
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path.slice(0, -1) as Path);
    return `unknown key${didYouMean(String(issue.path.at(-1)), keys) || `; the keys are ${keys.join(', ')}`}`;
  }
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 'is missing';
  if (issue.code === 'invalid_type') return typeMessage(issue, value);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return `${quoted}is not one of ${words.join(', ')}${didYouMean(String(value), words)}`;
  }
  if (issue.code === 'too_big') return `${value} is too large; the maximum is ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `${value} is too small; ${issue.inclusive ? 'the minimum is' : 'it must be more than'} ${issue.minimum}`;
  }
  return Array.isArray(value) || value === '' ? issue.message : `${quoted}${issue.message}`;
};

const typeMessage = ({ path, expected }: z.core.$ZodIssueInvalidType, value: unknown) => {
  const wanted = nouns[expected] ?? expected;
  if (value === null) {
    return path.length === 0
      ? 'is empty; write the record or delete the file'
      : `is empty; write ${wanted} or remove the key`;
  }
  if (expected === 'string' && typeof value === 'number') return `is a number; put it in quotes: "${value}"`;
  return `is ${nouns[kindOf(value)]}; write ${wanted}`;
};
