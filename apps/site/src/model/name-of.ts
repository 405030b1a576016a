import type { Text } from '@mirocals/data';
import type { Site } from './site.ts';

const keys = ['acronym', 'label', 'name', 'title', 'question', 'population', 'by', 'text', 'id'] as const;

const isText = (value: object): value is Text => 'en' in value;

/**
 * What a record, or an entry of a list in one, is called: by the first of its fields that names it.
 *
 * @example nameOf(records.publications[0], site) // 'Results of the trial'
 */
export const nameOf = (record: object, { text }: Pick<Site, 'text'>): string => {
  const fields = record as Readonly<Record<string, string | Text | { readonly text: string }>>;
  const name = keys.map((key) => fields[key]).find((value) => value !== undefined) ?? '';
  if (typeof name === 'string') return name;
  return isText(name) ? text(name).text : name.text;
};
