import { iso1A2Code } from '@rapideditor/country-coder';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

interface Place {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'country' in value && 'latitude' in value && 'longitude' in value;

/** Finds swapped coordinates and lost signs, which put a place into the sea or another country. */
export const coordinatesInCountry: Rule = {
  name: 'coordinates-in-country',
  description: 'The coordinates of a place are in its country, by the borders of @rapideditor/country-coder.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const { value, path } of visitsOf(entry)) {
      if (!isPlace(value)) continue;
      const found = iso1A2Code([value.longitude, value.latitude]);
      // Réunion is RE, and in FR.
      if (
        found === value.country ||
        iso1A2Code([value.longitude, value.latitude], { level: 'territory' }) === value.country
      )
        continue;
      const where = found === null ? 'outside every country' : `in ${found}`;
      const message = `${value.latitude}, ${value.longitude} is ${where}, not in ${value.country}; check latitude, longitude and country`;
      yield findingAt(entry, [...path, 'latitude'], message, 'key');
    }
  }),
};
