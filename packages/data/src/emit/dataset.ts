import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { originalText } from '../text.ts';
import { recordsOf } from './records-of.ts';

/** The records as a dataset that can be cited, archived and registered. */
export interface Dataset {
  readonly records: Records;
  readonly title: string;
  readonly description: string;
  /** The version in package.json. */
  readonly version: string;
  /** The day on which a record last changed or, if the git history is not known, on which a source was last read. */
  readonly date: string;
  /** The base URL of the site, without a trailing slash. */
  readonly origin: string;
}

const lastChange = (records: Records): string => {
  const all = collectionNames.flatMap((collection) => recordsOf(records, collection));
  const modified = all.flatMap((record) => record.modified ?? []);
  const retrieved = [...JSON.stringify(all).matchAll(/"retrieved":"([\d-]+)"/g)].map(([, day = '']) => day);
  return (modified.length > 0 ? modified : retrieved).sort().at(-1) ?? '';
};

/** Describes the records as a dataset. */
export const datasetOf = (records: Records, version: string, origin: string): Dataset => ({
  records,
  title: `Records of ${records.project.acronym}, ${originalText(records.project.name)}`,
  description: `${originalText(records.project.summary)} Every fact in these records names its source.`,
  version,
  date: lastChange(records),
  origin,
});
