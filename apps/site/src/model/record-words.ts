import type {
  Centre,
  Milestone,
  NativeName,
  NewsItem,
  Organisation,
  Person,
  Publication,
  Result,
  Source,
  Text,
} from '@mirocals/data';
import { isText } from '@mirocals/data/text';
import { organisationName, placeInWords } from '@mirocals/widgets/feed';
import { heldRoles } from './roles.ts';
import type { Site } from './site.ts';
import { sourceTitle, translated } from './translated.ts';

const keys = ['acronym', 'label', 'name', 'title', 'question', 'population', 'by', 'text', 'id'] as const;

/** Fields whose plain strings are in English: titles of articles, and names of groups. */
const inEnglish = new Set<string>(['title', 'by']);

/** A name, with its language where it has one. */
export interface Named {
  readonly text: string;
  readonly lang?: string;
  /** Whether it is a proper name, which translation tools must leave unchanged. */
  readonly proper?: boolean;
}

/**
 * The name of a record or of an entry of a list in a record: the first of its fields that can name it.
 *
 * @example nameOf(records.publications[0], site) // { text: 'Results of the trial', lang: 'en' }
 */
export const nameOf = (
  record: object,
  { records, text, lang, first }: Pick<Site, 'records' | 'text' | 'lang' | 'first'>,
): Named => {
  const organisation = records.organisations.find((one) => one === record);
  if (organisation) return { ...organisationName(organisation, lang, first), proper: true };
  const source = records.sources.find((one) => one === record);
  if (source) return text(sourceTitle(source, first));
  const fields = record as Readonly<Record<string, string | Text | NativeName>>;
  const key = keys.find((one) => fields[one] !== undefined) ?? 'id';
  const name = fields[key] ?? '';
  const proper = key === 'acronym' || key === 'name';
  if (typeof name === 'string') return { text: name, proper, ...(inEnglish.has(key) && { lang: 'en' }) };
  return isText(name) ? text(name) : { ...name, proper };
};

/** A record that can be a search result. */
type Found = Centre | Milestone | NewsItem | Organisation | Person | Publication | Result | Source;

/** A record in one line: its summary, which contains a complete result, or else its date, roles or place. */
export const lineOf = (record: Found, site: Site): string => {
  if ('summary' in record && record.summary) return site.text(record.summary).text;
  if ('publisher' in record) return site.text(translated(record.publisher, site.first, record.publisherIn)).text;
  if ('journal' in record) return `${record.journal}, ${site.date(record.date)}`;
  if ('date' in record) return site.date(record.date);
  const parts: string[] = [
    ...('roles' in record ? heldRoles(site, record.roles).map(({ title }) => site.text(title).text) : []),
    ...('affiliations' in record ? record.affiliations.flatMap(({ organisation }) => nameIn(site, organisation)) : []),
    ...('place' in record && record.place ? [placeInWords(record.place, site.lang)] : []),
  ];
  return parts.join(' · ');
};

/** Other names of a record: its native and its short name, the city, and the English title of a translated item. */
export const otherNamesOf = (record: Found, { text }: Pick<Site, 'text'>): string[] => [
  ...('shortName' in record && record.shortName ? [record.shortName] : []),
  ...('name' in record ? [typeof record.name === 'string' ? record.name : record.name.text] : []),
  ...('place' in record && record.place?.city ? [text(record.place.city).text] : []),
];

const nameIn = (site: Site, id: string) => {
  const organisation = site.records.organisations.find((one) => one.id === id);
  return organisation ? [organisationName(organisation, site.lang, site.first).text] : [];
};

/** Fields whose plain strings are words, the same in every language. Others contain ids, dates and addresses. */
const plain = new Set([
  'acronym',
  'authors',
  'by',
  'doi',
  'family',
  'grant',
  'honorific',
  'journal',
  'name',
  'officialTitle',
  'pmid',
  'publisher',
  'registry',
  'shortName',
  'title',
  'unit',
]);

const isNativeName = (value: object): value is NativeName => 'text' in value && 'lang' in value;

/** All words of a record in one language, with the names of the records that it refers to, for the search index. */
export const wordsOf = (record: object, site: Site): string => {
  const { records, text, country } = site;
  const named = (list: readonly { readonly id: string }[], id: unknown) => {
    const found = list.find((one) => one.id === id);
    return found ? [nameOf(found, site).text] : [];
  };
  const walk = (value: unknown, key: string): string[] => {
    if (key === 'sources' || value === null) return [];
    if (key === 'organisation' || key === 'sponsor') return named(records.organisations, value);
    if (key === 'role') return named(records.project.roles, value);
    if (key === 'country') return [country(String(value))];
    if (typeof value === 'string') return plain.has(key) ? [value] : [];
    if (typeof value !== 'object') return [];
    if (Array.isArray(value)) return value.flatMap((entry) => walk(entry, key));
    if (isText(value)) return [withoutMarks(text(value).text)];
    if (isNativeName(value)) return [value.text];
    const number = 'registry' in value && 'id' in value ? [String(value.id)] : [];
    return [...number, ...Object.entries(value).flatMap(([name, part]) => walk(part, name))];
  };
  return walk(record, '').join(' ');
};

/** Removes Markdown syntax; a link becomes its text. */
const withoutMarks = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[-*#>]+ /gm, '')
    .replace(/[*_`]{1,2}(\S[^*_`]*)[*_`]{1,2}/g, '$1')
    .replace(/\s+/g, ' ');
