import { slugOf } from '../../schema/id.ts';
import type { Participant, Point } from '../cordis/participant.ts';
import { tidy } from '../values.ts';
import type { RorRecord } from './read.ts';

/** How far the city of a record may be from the address in CORDIS, in kilometres. */
const farthest = 25;

/** How ROR marks one of several organisations with a name: `ICON PLC (Ireland)`. */
const countryInBrackets = /\s*\([^()]+\)$/;

/**
 * A name in the form in which names are compared: without accents, capitals, articles and the letters that replace umlauts.
 *
 * @example comparable('UNIVERSITAET WIEN') === comparable('Universität Wien') // true
 */
export const comparable = (name: string): string =>
  slugOf(name.replaceAll('&', ' and ').replace(countryInBrackets, ''))
    .replace(/^the-/, '')
    .replaceAll(/([aou])e/g, '$1');

/** The distance between two points in kilometres, on a sphere. */
const distance = (a: Point, b: Point): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + across));
};

/** Where a record of ROR is, as GeoNames gives it. */
interface RorPlace extends Point {
  readonly city: string;
  readonly country: string;
}

/** A record of ROR that matches an organisation, with the place by which it does. */
export interface RorMatch {
  readonly record: RorRecord;
  readonly place: RorPlace;
}

/** Records by the names that they have; an acronym is not a name, since many organisations share one. */
export type RorIndex = ReadonlyMap<string, readonly RorRecord[]>;

/** Indexes the active records by their names. */
export const indexRor = (records: readonly RorRecord[]): RorIndex => {
  const index = new Map<string, RorRecord[]>();
  for (const record of records.filter(({ status }) => status === 'active')) {
    const names = record.names.filter(({ types }) => types.some((type) => type !== 'acronym'));
    for (const name of new Set(names.map(({ value }) => comparable(value)))) {
      if (name !== '') index.set(name, [...(index.get(name) ?? []), record]);
    }
  }
  return index;
};

/** The records that have the name and the country of an organisation, with a place within 25 km of its address. */
export const candidatesFor = (participant: Participant, index: RorIndex): readonly RorMatch[] => {
  const { legalName, shortName, country, geolocation } = participant;
  if (!geolocation) return [];
  const names = [legalName, ...(shortName.includes(' ') ? [shortName] : [])].map(comparable);
  const records = new Map(names.flatMap((name) => index.get(name) ?? []).map((record) => [record.id, record]));
  return [...records.values()].flatMap((record) => {
    const places = record.locations.map(({ geonames_details: { name, country_code, lat, lng } }) => ({
      city: tidy(name),
      country: country_code,
      latitude: lat,
      longitude: lng,
    }));
    const place = places.find((one) => one.country === country && distance(one, geolocation) <= farthest);
    return place ? [{ record, place }] : [];
  });
};

/** The name to use of a record, and what has to be said about it. */
export interface RorName {
  readonly name: string;
  readonly remark: string | undefined;
}

/** The label of a record in a language, or else the name that ROR shows, without a country in brackets. */
export const nameIn = ({ names }: RorRecord, language: string): RorName => {
  const labels = names.filter(({ types }) => types.includes('label'));
  const label = labels.find(({ lang }) => lang === language);
  if (label) return { name: tidy(label.value), remark: undefined };
  const shown = names.find(({ types }) => types.includes('ror_display')) ?? labels[0] ?? names[0];
  const full = tidy(shown?.value ?? '');
  const name = full.replace(countryInBrackets, '');
  const remark = name === full ? undefined : `ROR shows the name "${full}"; the country in brackets was left out`;
  return { name, remark };
};
