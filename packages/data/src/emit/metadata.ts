import { emitCitation } from './citation.ts';
import { dataCite } from './datacite.ts';
import type { Dataset } from './dataset.ts';
import { asJson, type Outputs } from './outputs.ts';
import { roCrate } from './ro-crate.ts';

/** How the records are cited, archived and registered, beside the files that they are in. */
export const emitMetadata = (dataset: Dataset, files: Outputs): Outputs =>
  new Map([
    ['CITATION.cff', emitCitation(dataset)],
    ['datacite.json', asJson(dataCite(dataset))],
    ['ro-crate-metadata.json', asJson(roCrate(dataset, files))],
  ]);
