import { firstDay } from '../../dates.ts';
import type { CollectionName } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';
import { findingAt, type Path } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Value = Entry['value'];

/** What two records cannot share. */
interface Identity {
  readonly key: string;
  /** The text to quote. */
  readonly shown: string;
  /** What tells apart two records with the same key, if both have it. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** What two records with the same key may share with it, as departments of a university share its city and website. */
  readonly sharedWith?: string;
}

type IdentityOf = (value: Value) => Identity | undefined;

const field =
  (name: string, normalise: (text: string) => string = (text) => text.toLowerCase()): IdentityOf =>
  (value) => {
    const text = value[name];
    return typeof text === 'string' ? { key: normalise(text), shown: text } : undefined;
  };

/** The key of an address: without its scheme, `www.` and what browsers treat as nothing at its end. */
const placeOf = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/[/?#]+$/, '');

const titles = /^(dr|prof|professor|mr|mrs|ms)$/i;

/** A person: the first and the last name, and apart from them the initials and further names. */
const person: IdentityOf = ({ name, orcid }) => {
  const shown = String(name);
  const words = shown.split(/[\s.]+/).filter((word) => word !== '' && !titles.test(word));
  const names = words.filter((word) => /\p{Ll}/u.test(word));
  const known = [...names.slice(0, 1), ...names.slice(1).slice(-1)];
  const key = fold(known.join(' ')) || fold(shown);
  return { key, shown, details: { orcid, further: words.filter((word) => !known.includes(word)).join(' ') } };
};

/** The key of the text that all languages share, or of a name in one language. */
const keyOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([, one]) => typeof one === 'string')?.[0]
    : undefined;

const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  const key = keyOf(value);
  return key === undefined ? undefined : String((value as Value)[key]);
};

const words =
  (
    name: string,
    further: (value: Value) => string,
    detailsOf: (value: Value) => Readonly<Record<string, unknown>> = () => ({}),
  ): IdentityOf =>
  (value) => {
    const shown = wordsOf(value[name]);
    return shown === undefined
      ? undefined
      : { key: `${fold(shown)} ${further(value)}`, shown, details: detailsOf(value) };
  };

const cityOf = ({ place }: Value) => wordsOf((place as { city?: unknown } | undefined)?.city) ?? '';

/** An organisation: institutes of the same name are in different cities. */
const organisation: IdentityOf = (value) => {
  const shown = String(value.name);
  return { key: fold(shown), shown, details: { city: cityOf(value) } };
};

/** A page: the same address may have had other contents on another day. */
const page: IdentityOf = (value) => {
  const identity = field('url', placeOf)(value);
  return identity && { ...identity, details: { date: value.date } };
};

/** A website: departments of one institution in one city may have the same, and bodies that the Commission registers apart. */
const website: IdentityOf = (value) => {
  const identity = field('website', placeOf)(value);
  return identity && { ...identity, sharedWith: cityOf(value), details: { pic: value.pic } };
};

/** What belongs to one record only; a name is compared without accents and capitals. */
const identities: readonly (readonly [CollectionName, path: string, IdentityOf])[] = [
  ['people', 'name', person],
  ['people', 'orcid', field('orcid')],
  ['organisations', 'name', organisation],
  ['organisations', 'ror', field('ror')],
  ['organisations', 'isni', field('isni')],
  ['organisations', 'pic', field('pic')],
  ['organisations', 'website', website],
  ['centres', 'name', words('name', cityOf, ({ partOf }) => ({ partOf: wordsOf(partOf) }))],
  ['publications', 'doi', field('doi')],
  ['publications', 'pmid', field('pmid')],
  ['publications', 'pmcid', field('pmcid')],
  ['milestones', 'title', words('title', ({ date }) => firstDay(String(date)))],
  ['news', 'title', words('title', ({ published, period }) => String(published ?? period))],
  ['sources', 'url', page],
];

/** Whether two records with the same key are different things. */
const areDistinct = ({ details = {}, sharedWith }: Identity, other: Identity) =>
  Object.entries(details).some(([name, one]) => one && other.details?.[name] && one !== other.details[name]) ||
  (sharedWith && sharedWith === other.sharedWith);

/** Finds one person, body, paper, page or event under two ids. */
export const recordsAreDistinct: Rule = {
  name: 'records-are-distinct',
  description:
    'No two records have the same name, identifier or address, and no word is in two entries of the glossary.',
  severity: 'error',
  *check({ entries }) {
    const reported = new Set<Entry>();
    for (const [collection, path, identityOf] of identities) {
      const known = new Map<string, { readonly entry: Entry; readonly identity: Identity }>();
      for (const entry of entries) {
        const identity = entry.collection === collection ? identityOf(entry.value) : undefined;
        if (!identity) continue;
        const { key, shown } = identity;
        const other = known.get(key);
        if (!other) known.set(key, { entry, identity });
        if (!other || reported.has(entry) || areDistinct(identity, other.identity)) continue;
        reported.add(entry);
        const message = `"${shown}" is in ${other.entry.file}, too; keep one of the records or correct one of them`;
        yield findingAt(
          entry,
          [path, keyOf(entry.value[path])].filter((step) => step !== undefined),
          message,
        );
      }
    }
    yield* repeatedForms(entries);
    yield* repeatedAddresses(entries);
  },
};

function* repeatedForms(entries: readonly Entry[]) {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.collection !== 'glossary') continue;
    for (const [index, form] of (entry.value.forms as readonly string[]).entries()) {
      const other = known.get(form);
      const path: Path = ['forms', index];
      if (other && other !== entry)
        yield findingAt(entry, path, `"${form}" is in ${other.file}, too; remove one of them`);
      else known.set(form, entry);
    }
  }
}

/** Finds an address in `alsoAt` that is that of a source. */
function* repeatedAddresses(entries: readonly Entry[]) {
  const sources = entries.filter(({ collection }) => collection === 'sources');
  const known = new Map(sources.map((entry) => [placeOf(String(entry.value.url)), entry]));
  for (const entry of sources) {
    for (const [index, url] of ((entry.value.alsoAt ?? []) as readonly string[]).entries()) {
      const other = known.get(placeOf(url));
      if (!other) continue;
      const where = other === entry ? 'the address of this source' : `in ${other.file}, too`;
      yield findingAt(entry, ['alsoAt', index], `"${url}" is ${where}; remove one of them`);
    }
  }
}
