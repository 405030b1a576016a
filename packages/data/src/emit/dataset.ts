import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { recordsOf } from './records-of.ts';

/** What the records are as a dataset, for those who cite, archive or register it. */
export interface Dataset {
  readonly records: Records;
  readonly title: string;
  readonly description: string;
  /** As package.json has it. */
  readonly version: string;
  /** The day on which a record last changed or, where no history is known, a source was last looked up. */
  readonly date: string;
  /** Where the site stands, without a slash at the end. */
  readonly origin: string;
}

const lastChange = (records: Records): string => {
  const all = collectionNames.flatMap((collection) => recordsOf(records, collection));
  const modified = all.flatMap((record) => record.modified ?? []);
  const lookedUp = [...JSON.stringify(all).matchAll(/"retrieved":"([\d-]+)"/g)].map(([, day = '']) => day);
  return (modified.length > 0 ? modified : lookedUp).sort().at(-1) ?? '';
};

/** Describes the records as a dataset. */
export const datasetOf = (records: Records, version: string, origin: string): Dataset => ({
  records,
  title: `Records of ${records.project.acronym}, ${records.project.name.en}`,
  description: `${records.project.summary.en} Every fact in these records names the source that it stands on.`,
  version,
  date: lastChange(records),
  origin,
});
