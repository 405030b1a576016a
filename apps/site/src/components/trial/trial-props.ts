import type { Trial } from '@mirocals/data';
import type { Site } from '../../model/site.ts';

/** The props of the parts of a page about a trial. */
export interface TrialProps {
  readonly site: Site;
  readonly trial: Trial;
}
