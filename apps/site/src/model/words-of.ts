import type { NativeName, Text } from '@mirocals/data';
import { nameOf } from './name-of.ts';
import type { Site } from './site.ts';

/** Fields whose text stands for itself in every language. Others hold ids, dates and addresses. */
const plain = new Set([
  'acronym',
  'authors',
  'by',
  'doi',
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

const isText = (value: object): value is Text => 'en' in value;
const isNativeName = (value: object): value is NativeName => 'text' in value && 'lang' in value;

/** What a search looks through: all words of a record in one language, with the names of what it refers to. */
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

/** Markdown without its marks: links become their words. */
const withoutMarks = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[-*#>]+ /gm, '')
    .replace(/[*_`]{1,2}(\S[^*_`]*)[*_`]{1,2}/g, '$1')
    .replace(/\s+/g, ' ');
