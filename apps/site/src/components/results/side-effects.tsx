import type { Result } from '@mirocals/data';
import type { Site } from '../../model/site.ts';
import { Words } from '../words.tsx';

interface SideEffectsProps {
  readonly site: Site;
  readonly result: Result;
}

/** How the treatment was tolerated, and what is on record about adverse events. */
export const SideEffects = ({ site, result }: SideEffectsProps) => (
  <>
    {result.tolerability && <Words site={site} of={result.tolerability} />}{' '}
    <span className="unknown">
      {result.adverseEvents ? <Words site={site} of={result.adverseEvents} /> : site.words.summary.noAdverseEvents}
    </span>
  </>
);
