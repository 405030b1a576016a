import type { Result } from '@mirocals/data';
import type { Site } from '../../model/site.ts';
import { Words } from '../words.tsx';

interface SideEffectsProps {
  readonly site: Site;
  readonly result: Result;
}

/** How the treatment was tolerated, and that no numbers of adverse events are on record. */
export const SideEffects = ({ site, result }: SideEffectsProps) => (
  <>
    {result.tolerability && <Words site={site} of={result.tolerability} />}{' '}
    <span className="unknown">{site.words.summary.noAdverseEvents}</span>
  </>
);
