import type { Finding } from '@mirocals/data';
import type { Site } from '../model/site.ts';

interface FindingBarProps {
  readonly site: Site;
  readonly finding: Finding;
  /** The percentage at each end of the scale, the same for all findings of a result. */
  readonly scale: number;
}

/** The scale of a figure: equally wide for lower and for higher risk, so that neither looks smaller. */
export const scaleOf = (findings: readonly Finding[]): number =>
  Math.ceil(Math.max(...findings.map(({ effect }) => effect.percent), 1) / 10) * 10;

const stroke = 3;

/**
 * An effect as a bar that starts at the line of no difference: to the left where the risk was lower, to the right where it
 * was higher. A filled bar is statistically significant, an outlined one is not.
 */
export const FindingBar = ({ site, finding, scale }: FindingBarProps) => {
  const { direction, percent } = finding.effect;
  const length = (percent / scale) * 50;
  const start = direction === 'lower' ? 50 - length : 50;
  return (
    <div className="finding-bar">
      <svg role="img" aria-label={site.text(finding.statement).text} width="100%" height="48">
        <rect
          className={finding.significant ? 'sure' : 'unsure'}
          x={`${start}%`}
          y={stroke / 2}
          width={`${length}%`}
          height={48 - stroke}
        />
      </svg>
    </div>
  );
};
