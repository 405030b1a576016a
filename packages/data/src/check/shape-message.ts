import type * as z from 'zod';
import { codePointOf, strayCharacter } from '../schema/stray-character.ts';
import { keysAt, requiredAt } from './field-at.ts';
import type { Path } from './problem.ts';
import { didYouMean } from './suggest.ts';
import { unwrap } from './walk.ts';

type Issue = z.core.$ZodIssue;

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

const isNumeric = new Set<string>(['number', 'int']);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** A value as a message quotes it: cut if it is long, with code points in place of invisible characters. */
export const shown = (value: string): string => {
  const [visible, rest] = [value.slice(0, 80), value.slice(80)];
  return (
    visible.replaceAll(new RegExp(strayCharacter, 'gu'), (one) => `<${codePointOf(one)}>`).replaceAll('\n', '\\n') +
    (rest && '…')
  );
};

/**
 * What is wrong with a value, and what to write instead.
 *
 * @param written the value as the file has it, such as `1e3`.
 */
export const messageOf = (schema: z.ZodType, issue: Issue, value: unknown, written = String(value)): string => {
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  const quoted = typeof value === 'string' ? `"${shown(value)}" ` : isWord ? `${value} ` : '';
  if (issue.code === 'unrecognized_keys') {
    const key = String(issue.path.at(-1));
    const { translationOf } = unwrap(schema).meta;
    if (translationOf?.keys.includes(key)) {
      return `is the same in all languages; write it in the ${translationOf.language} file only`;
    }
    const keys = keysAt(schema, issue.path.slice(0, -1) as Path).filter((one) => !translationOf || one !== 'body');
    return `unknown key${didYouMean(String(issue.path.at(-1)), keys) || `; the keys are ${keys.join(', ')}`}`;
  }
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 'is missing';
  if (issue.code === 'invalid_type') return typeMessage(schema, issue, value, written);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return `${quoted}is not one of ${words.join(', ')}${didYouMean(String(value), words)}`;
  }
  if (issue.code === 'too_big') return `${value} is too large; the maximum is ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `${value} is too small; ${issue.inclusive ? 'the minimum is' : 'it must be more than'} ${issue.minimum}`;
  }
  const message =
    issue.code === 'custom' && typeof value !== 'object'
      ? ((issue.params?.both as string) ?? issue.message)
      : issue.message;
  return Array.isArray(value) || value === '' ? message : `${quoted}${message}`;
};

const typeMessage = (
  schema: z.ZodType,
  { path, expected }: z.core.$ZodIssueInvalidType,
  value: unknown,
  written: string,
) => {
  const keys = expected === 'object' ? requiredAt(schema, path as Path) : [];
  const entries = expected === 'array' ? ', with a hyphen before each entry' : '';
  const wanted = `${nouns[expected] ?? expected}${entries}${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`;
  if (value === null) {
    return path.length === 0
      ? 'is empty; write the record or delete the file'
      : `is empty; write ${wanted} or remove the key`;
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `is ${typeof value === 'number' ? 'a number' : 'true or false'}; put it in quotes: "${written}"`;
  }
  if (typeof value === 'number' && isNumeric.has(expected))
    return `${written} is not ${wanted}; write ${expected === 'int' ? 'one' : 'its digits'}`;
  if (typeof value === 'string' && isNumeric.has(expected)) {
    const digits = value.replaceAll('_', '').replace(/^(-?\d+),(\d+)$/, expected === 'number' ? '$1.$2' : '$&');
    const isNumber = /^[+-]?\d+(\.\d+)?$/.test(digits);
    return `is text; write ${isNumber ? `${digits}, without quotes` : wanted}`;
  }
  if (typeof value === 'string' && expected === 'array') {
    const words = value.split(/[\s,;()[\]]+/).filter((word) => word !== '');
    if (words.every((word) => /^[\w.-]+$/.test(word))) return `is text; write a list: [${words.join(', ')}]`;
  }
  return `is ${nouns[kindOf(value)]}; write ${wanted}`;
};
