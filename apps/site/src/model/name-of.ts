import type { NativeName, Text } from '@mirocals/data';
import { organisationName } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';
import { sourceTitle } from './translated.ts';

const keys = ['acronym', 'label', 'name', 'title', 'question', 'population', 'by', 'text', 'id'] as const;

/** Fields that are in English where they hold no language map: titles of articles, and names of groups. */
const inEnglish = new Set<string>(['title', 'by']);

/** A name, and its language where it is not the same in all languages. */
export interface Named {
  readonly text: string;
  readonly lang?: string;
}

const isText = (value: object): value is Text => 'en' in value;

/**
 * What a record, or an entry of a list in one, is called: by the first of its fields that names it.
 *
 * @example nameOf(records.publications[0], site) // { text: 'Results of the trial', lang: 'en' }
 */
export const nameOf = (record: object, { records, text, lang }: Pick<Site, 'records' | 'text' | 'lang'>): Named => {
  const organisation = records.organisations.find((one) => one === record);
  if (organisation) return organisationName(organisation, lang);
  const source = records.sources.find((one) => one === record);
  if (source) return text(sourceTitle(source));
  const fields = record as Readonly<Record<string, string | Text | NativeName>>;
  const key = keys.find((one) => fields[one] !== undefined) ?? 'id';
  const name = fields[key] ?? '';
  if (typeof name === 'string') return { text: name, ...(inEnglish.has(key) && { lang: 'en' }) };
  return isText(name) ? text(name) : name;
};
