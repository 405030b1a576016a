import type { Coverage } from '../check/coverage.ts';
import { asJson, type Outputs } from './outputs.ts';

/** The number of facts, the number with a source, and the percentage. */
interface PublishedCoverage extends Coverage {
  readonly percent: number;
}

/** The coverage with its percentage, rounded down so that 100 means every fact. */
export const publishedCoverage = ({ facts, covered }: Coverage): PublishedCoverage => ({
  facts,
  covered,
  percent: facts === 0 ? 100 : Math.floor((covered / facts) * 1000) / 10,
});

/** The coverage as JSON. */
export const emitCoverage = (coverage: Coverage): Outputs =>
  new Map([['coverage.json', asJson(publishedCoverage(coverage))]]);
