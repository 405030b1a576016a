import type { Result } from '@mirocals/data';
import type { TrialProps } from '../trial/trial-props.ts';

/** The props of the parts of a result. On a page with the results of several trials, ids and headings differ. */
export interface ResultProps extends TrialProps {
  readonly result: Result;
  /** The start of the id of each part. */
  readonly prefix: string;
  /** The start of the heading of each part. */
  readonly about: string;
}
