import type { FieldMeta } from '@mirocals/data/check/browser';
import type * as z from 'zod';
import { languages, schemas } from '../languages.ts';

/**
 * Turns a name from the code into words.
 *
 * @example words('ACTIVE_NOT_RECRUITING') // 'Active not recruiting'
 */
export const words = (name: string): string => {
  const spaced = name.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  const text = spaced.toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Whether a description is that of the general text types, which is not repeated in every hint. */
const isShared = (description: string) => {
  const { text, translation } = schemas();
  return [text, translation].some((schema) => schema.meta()?.description === description);
};

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An example as an editor would type it, if it fits into one field. */
const exampleText = (example: unknown): string | undefined => {
  if (typeof example === 'string' || typeof example === 'number') return String(example);
  if (Array.isArray(example)) return undefined;
  const parts = (example ?? {}) as Readonly<Record<string, unknown>>;
  return [parts[languages()[0]], parts.en, parts.text].find((value): value is string => typeof value === 'string');
};

/**
 * Returns the hint below a field: its purpose and an example.
 *
 * @example hintOf({ description: 'In years.', examples: [18] }) // 'In years. For example: 18'
 */
export const hintOf = ({ description, examples = [] }: FieldMeta): string => {
  const example = exampleText(examples[0]);
  const own = description !== undefined && !isShared(description);
  return [own && sentence(description), example && `For example: ${example}`].filter(Boolean).join(' ');
};

interface RegexDef {
  readonly pattern?: RegExp;
  readonly error?: (issue: object) => unknown;
}

/** Returns the pattern of a text field, with the schema's message as a sentence. */
export const patternOf = (schema: z.core.$ZodType, label: string): { pattern?: [string, string] } => {
  const checks = (schema._zod.def as unknown as { checks?: { _zod: { def: RegexDef } }[] }).checks ?? [];
  const check = checks.map(({ _zod }) => _zod.def).find(({ pattern }) => pattern);
  if (!check?.pattern) return {};
  return { pattern: [check.pattern.source, sentence(`${label} ${String(check.error?.({}))}`)] };
};
