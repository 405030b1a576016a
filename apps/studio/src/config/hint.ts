import type { FieldMeta } from '@mirocals/data/check/browser';
import { text, translation } from '@mirocals/data/schema';
import type * as z from 'zod';

/**
 * A name of the code in words.
 *
 * @example words('ACTIVE_NOT_RECRUITING') // 'Active not recruiting'
 */
export const words = (name: string): string => {
  const spaced = name.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  const text = spaced.toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What every text is, said of none of them. */
const shared: ReadonlySet<unknown> = new Set([text, translation].map((schema) => schema.meta()?.description));

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An example as somebody would type it, where it can be typed into one field. */
const exampleText = (example: unknown): string | undefined => {
  if (typeof example === 'string' || typeof example === 'number') return String(example);
  if (Array.isArray(example)) return undefined;
  const parts = (example ?? {}) as { en?: unknown; text?: unknown };
  return [parts.en, parts.text].find((value): value is string => typeof value === 'string');
};

/**
 * What stands below a field: what it is for, and what may stand in it.
 *
 * @example hintOf({ description: 'In years.', examples: [18] }) // 'In years. For example: 18'
 */
export const hintOf = ({ description, examples = [] }: FieldMeta): string => {
  const example = exampleText(examples[0]);
  const own = description !== undefined && !shared.has(description);
  return [own && sentence(description), example && `For example: ${example}`].filter(Boolean).join(' ');
};

interface RegexDef {
  readonly pattern?: RegExp;
  readonly error?: (issue: object) => unknown;
}

/** The pattern of a text, with the schema's own message as a sentence. */
export const patternOf = (schema: z.core.$ZodType, label: string): { pattern?: [string, string] } => {
  const checks = (schema._zod.def as unknown as { checks?: { _zod: { def: RegexDef } }[] }).checks ?? [];
  const check = checks.map(({ _zod }) => _zod.def).find(({ pattern }) => pattern);
  if (!check?.pattern) return {};
  return { pattern: [check.pattern.source, sentence(`${label} ${String(check.error?.({}))}`)] };
};
