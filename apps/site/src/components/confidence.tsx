import type { Confidence as Firmness } from '../model/citations.ts';
import type { Site } from '../model/site.ts';

interface ConfidenceProps {
  readonly site: Site;
  readonly of: Firmness;
}

/** Says that a source is second-hand; shows nothing for a primary source. */
export const Confidence = ({ site: { words }, of }: ConfidenceProps) =>
  of === 'high' ? null : <> ({of === 'medium' ? words.secondHand : words.partlySecondHand})</>;
