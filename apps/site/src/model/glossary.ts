import type { GlossaryEntry } from '@mirocals/data';
import { isText, originalText } from '@mirocals/data/text';
import type { Site } from './site.ts';

/** The original of a text, or of all texts in a value. */
const originalsIn = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  if (isText(value)) return `${originalText(value)}\n`;
  return Object.values(value).map(originalsIn).join('');
};

/** All word forms of a glossary in one pattern, since thousands of pages are searched, and the entry of each form. */
interface Finder {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

const finders = new WeakMap<readonly GlossaryEntry[], Finder>();

const finderOf = (glossary: readonly GlossaryEntry[]): Finder => {
  const known = finders.get(glossary);
  if (known) return known;
  const entries = new Map(glossary.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry])));
  // Longest first, so that "statistically significant" is not found as "significant".
  const forms = [...entries.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<!\\p{L})(${forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'giu',
  );
  const finder = { pattern, entries };
  finders.set(glossary, finder);
  return finder;
};

/**
 * The glossary entries whose words occur in the given values. Only the first language is
 * searched, for every language, since word forms are recorded only in it.
 *
 * @example glossaryFor(site, [result.summary]).map(({ id }) => id) // ['primary-endpoint', 'statistically-significant', …]
 */
export const glossaryFor = ({ records }: Pick<Site, 'records'>, of: readonly unknown[]): GlossaryEntry[] => {
  const { glossary } = records;
  if (glossary.length === 0) return [];
  const { pattern, entries } = finderOf(glossary);
  const found = new Set(
    of.flatMap((value) => [...originalsIn(value).matchAll(pattern)].map(([word]) => entries.get(word.toLowerCase()))),
  );
  return glossary.filter((entry) => found.has(entry));
};
