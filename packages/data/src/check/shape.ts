import type * as z from 'zod';
import { nameOfStray, strayCharacter } from '../schema/stray-character.ts';
import type { ContentFile } from './content-file.ts';
import { dotted, type Path, type Problem } from './problem.ts';
import { didYouMean, nearest } from './suggest.ts';
import { unwrap } from './walk.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a file has that its schema does not allow: one problem for one mistake, at its line.
 *
 * @example checkShape(schemas.people, file) // [{ line: 3, path: 'nmae', message: 'is not a key here; did you mean "name"?', … }]
 */
export const checkShape = (schema: z.ZodType, content: ContentFile): Problem[] => {
  const parsed = schema.safeParse(content.value);
  if (parsed.success) return [];
  const found = parsed.error.issues.flatMap(split);
  // A list has a length too: where a text belongs, an empty one would also be too short.
  const untyped = new Set(found.filter(({ code }) => code === 'invalid_type').map(({ path }) => dotted(path as Path)));
  const issues = found.filter(({ code, path }) => code === 'invalid_type' || !untyped.has(dotted(path as Path)));
  const misspelt = new Set(issues.map((issue) => meantBy(schema, issue, issues)).filter((path) => path !== undefined));
  return issues
    .filter((issue) => !(isMissing(issue, content.value) && misspelt.has(dotted(issue.path as Path))))
    .map((issue) => problemOf(schema, issue, content));
};

/** An unknown key each, with the key at the end of the path. */
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

/** The path of the missing key that an unknown key was meant to be. */
const meantBy = (schema: z.ZodType, issue: Issue, issues: readonly Issue[]) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const parent = issue.path.slice(0, -1) as Path;
  const key = nearest(String(issue.path.at(-1)), keysAt(schema, parent));
  const path = dotted([...parent, key ?? '']);
  return issues.some((other) => other !== issue && dotted(other.path as Path) === path) ? path : undefined;
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

const problemOf = (schema: z.ZodType, issue: Issue, content: ContentFile): Problem => {
  const path = issue.path as Path;
  const value = valueAt(content.value, path);
  return {
    ...content.at(path, issue.code === 'unrecognized_keys' || typeof value === 'object' ? 'key' : 'value'),
    path: dotted(path),
    message: messageOf(schema, issue, value),
    rule: 'shape',
  };
};

const nouns: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  null: 'empty',
  undefined: 'missing',
};

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** A value as a message quotes it: the start of a long one, and what cannot be seen by its number. */
const shown = (value: string): string => {
  const [visible, rest] = [value.slice(0, 80), value.slice(80)];
  return visible.replaceAll(new RegExp(strayCharacter, 'gu'), (one) => `<${nameOfStray(one)}>`) + (rest && '…');
};

/** What an issue means for who wrote the value, and what to write instead. */
export const messageOf = (schema: z.ZodType, issue: Issue, value: unknown): string => {
  const quoted = typeof value === 'string' ? `"${shown(value)}" ` : typeof value === 'number' ? `${value} ` : '';
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path.slice(0, -1) as Path);
    const key = String(issue.path.at(-1));
    return `is not a key here${didYouMean(key, keys) || `; the keys are ${keys.join(', ')}`}`;
  }
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 'is missing';
  if (issue.code === 'invalid_type') {
    const kind = kindOf(value);
    if (kind === 'null' && issue.path.length === 0) return 'is empty: write the record, or remove the file';
    const quotes = issue.expected === 'string' && kind === 'number' ? `: put it in quotes, "${value}"` : '';
    const wanted = nouns[issue.expected] ?? issue.expected;
    return `${kind === 'null' ? 'is empty' : `is ${nouns[kind] ?? kind}`}${quotes || `: write ${wanted}${kind === 'null' ? ' or leave the key out' : ''}`}`;
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const meant = didYouMean(String(value), words);
    return `${quoted}is not one of ${words.join(', ')}${meant}`;
  }
  if (issue.code === 'too_big') return `${value} is too large: at most ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `${value} is too small: ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  }
  return Array.isArray(value) || value === '' ? issue.message : `${quoted}${issue.message}`;
};
