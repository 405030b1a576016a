import { emitCitation } from './citation.ts';
import { dataCite } from './datacite.ts';
import type { Dataset } from './dataset.ts';
import { asJson, type Outputs } from './outputs.ts';
import { roCrate } from './ro-crate.ts';

/**
 * The files for citing, archiving and registering the records.
 *
 * @param files the other files of the dataset, which the RO-Crate describes together with these.
 */
export const emitMetadata = (dataset: Dataset, files: Outputs): Outputs => {
  const own = new Map([
    ['CITATION.cff', emitCitation(dataset)],
    ['datacite.json', asJson(dataCite(dataset))],
  ]);
  return new Map([...own, ['ro-crate-metadata.json', asJson(roCrate(dataset, new Map([...files, ...own])))]]);
};
