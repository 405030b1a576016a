import type { FactName } from './fact-name.ts';
import { nameOf } from './name-of.ts';
import type { Site } from './site.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * A path of `supports` in words: the field, and the part or the entry of it that is meant. What is deeper is not told apart.
 *
 * @example factLabel(trial, 'arms.placebo.participants', site) // 'Arms: Placebo'
 */
export const factLabel = (record: object, path: string, site: Site): string => {
  const [field = '', part] = path.split('.');
  const label = site.words.facts[field as FactName];
  if (part === undefined) return label;
  const value = (record as Value)[field];
  const entry = Array.isArray(value) ? (value as Value[]).find(({ id }) => id === part) : undefined;
  return `${label}: ${entry ? nameOf(entry, site) : site.words.facts[part as FactName]}`;
};
