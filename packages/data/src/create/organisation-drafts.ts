import { iso1A2Code } from '@rapideditor/country-coder';
import { exportName, lookupNames, reservedNames } from '../export-name.ts';
import { id as idSchema, slugOf } from '../schema/id.ts';
import { link } from '../schema/link.ts';
import type { Participant } from './cordis/participant.ts';
import { type Draft, type DraftSource, type Statement, textOf } from './draft.ts';
import type { Remarks } from './remark.ts';
import { nameIn, type RorMatch } from './ror/match.ts';
import { rorSource } from './sources.ts';

/** Whether a name is in capitals only, as the Commission's register writes legal names. */
export const isInCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}/u.test(name);

/** The name of an organisation as far as CORDIS gives it; the short name is sometimes the legal name in usual letters. */
const cordisName = ({ legalName, shortName }: Participant): string =>
  isInCapitals(legalName) && !isInCapitals(shortName) && slugOf(shortName) === slugOf(legalName)
    ? shortName
    : legalName;

const isUsable = (id: string, collection: 'organisations' | 'people', taken: ReadonlySet<string>) => {
  const name = exportName(id);
  const own: readonly string[] = [collection, lookupNames[collection]];
  return idSchema.safeParse(id).success && !taken.has(name) && !own.includes(name) && !reservedNames.has(name);
};

/** The id that follows from a name, or the first free one of others; `taken` is extended by it. */
export const freeId = (
  collection: 'organisations' | 'people',
  wanted: readonly string[],
  taken: Set<string>,
): string => {
  const id = wanted.find((one) => isUsable(one, collection, taken)) ?? wanted.at(-1) ?? '';
  taken.add(exportName(id));
  return id;
};

/** The address that ROR gives, for an organisation without one in CORDIS. */
const rorWebsite = ({ record }: RorMatch): readonly Statement[] => {
  const address = record.links?.find(({ type }) => type === 'website')?.value.trim();
  if (!link.safeParse(address).success) return [];
  return [{ path: 'website', value: address, source: rorSource, locator: record.id, at: record.at }];
};

const rorStatements = ({ record, place }: RorMatch, language: string, remarks: Remarks): readonly Statement[] => {
  const { name, remark } = nameIn(record, language);
  if (remark !== undefined) remarks.leaveOut(record.at, remark);
  const state = (path: string, value: unknown): Statement => ({
    path,
    value,
    source: rorSource,
    locator: record.id,
    at: record.at,
  });
  const isInCountry = iso1A2Code([place.longitude, place.latitude]) === place.country;
  if (!isInCountry) remarks.leaveOut(record.at, `the coordinates of ${name} are not in ${place.country}`);
  return [
    state('name', name),
    state('place.city', textOf(place.city)),
    state('place.country', place.country),
    ...(isInCountry ? [state('place.latitude', place.latitude), state('place.longitude', place.longitude)] : []),
    state('ror', record.id),
  ];
};

const euros = (amount: number | undefined) => (amount === undefined ? 'not given' : `EUR ${amount}`);

/** The note of a record whose ROR id was found by its name and place. */
export const rorProposal =
  'The ROR id is a proposal, as name, country and a place within 25 km match. Compare it, then set the confidence to high.';

const noteOf = (participant: Participant, match: RorMatch | undefined, name: string): string =>
  [
    `CORDIS gives the legal name "${participant.legalName}", net EU contribution ${euros(participant.contribution)}, total cost ${euros(participant.totalCost)}.`,
    !match && isInCapitals(name)
      ? 'The name is the legal name, in capitals; write the name that the organisation uses.'
      : '',
    participant.otherAddress === '' ? '' : `CORDIS gives the website ${participant.otherAddress} (not https).`,
    match ? rorProposal : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** The record of an organisation. What ROR says comes first: its names are those that people use. */
export const organisationDraft = (
  participant: Participant,
  match: RorMatch | undefined,
  {
    source,
    language,
    taken,
    remarks,
  }: {
    readonly source: DraftSource;
    readonly language: string;
    readonly taken: Set<string>;
    readonly remarks: Remarks;
  },
): Draft => {
  const { at, country, city, website, pic } = participant;
  const locator = `participant ${participant.order}`;
  const state = (path: string, value: unknown): Statement => ({ path, value, source, locator, at });
  const statements = [
    ...(match ? rorStatements(match, language, remarks) : [state('name', cordisName(participant))]),
    ...(country !== undefined && city !== '' ? [state('place.city', textOf(city))] : []),
    ...(country !== undefined ? [state('place.country', country)] : []),
    ...(website !== undefined ? [state('website', website)] : []),
    ...(match ? rorWebsite(match) : []),
    state('pic', pic),
    ...(participant.isCoordinator ? [state('roles', [{ role: 'coordinator' }])] : []),
  ];
  const name = String(statements[0]?.value);
  const id = freeId('organisations', [slugOf(name), `${slugOf(name)}-${pic}`, `organisation-${pic}`], taken);
  return { collection: 'organisations', id, at, statements, others: { note: noteOf(participant, match, name) } };
};
