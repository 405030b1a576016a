import { emitCitation } from './citation.ts';
import { dataCite } from './datacite.ts';
import type { Dataset } from './dataset.ts';
import { asJson, type Outputs } from './outputs.ts';
import { roCrate } from './ro-crate.ts';

/** The files for citing, archiving and registering the records. */
export const emitMetadata = (dataset: Dataset, files: Outputs): Outputs =>
  new Map([
    ['CITATION.cff', emitCitation(dataset)],
    ['datacite.json', asJson(dataCite(dataset))],
    ['ro-crate-metadata.json', asJson(roCrate(dataset, files))],
  ]);
