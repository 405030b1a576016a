import type { FactName } from './fact-name.ts';
import { type Named, nameOf } from './name-of.ts';
import type { Site } from './site.ts';

type Value = Readonly<Record<string, unknown>>;

/** A fact in words: its field, and the part or the entry of it that is meant. */
export interface FactLabel {
  readonly field: string;
  readonly part?: Named;
}

/**
 * A path of `supports` in words. What is deeper than a part is not told apart.
 *
 * @example factLabel(trial, 'arms.placebo.participants', site) // { field: 'Arms', part: { text: 'Placebo', lang: 'en' } }
 */
export const factLabel = (record: object, path: string, site: Site): FactLabel => {
  const [field = '', part] = path.split('.');
  const label = site.words.facts[field as FactName];
  if (part === undefined) return { field: label };
  const value = (record as Value)[field];
  const entry = Array.isArray(value) ? (value as Value[]).find(({ id }) => id === part) : undefined;
  return { field: label, part: entry ? nameOf(entry, site) : { text: site.words.facts[part as FactName] } };
};
