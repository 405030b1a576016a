import type { Finding } from '@mirocals/data';

interface FindingBarProps {
  readonly finding: Finding;
  /** The percentage at each end of the scale, the same for all findings of a result. */
  readonly scale: number;
}

/** The scale of a figure: equally wide for lower and for higher risk, so that neither looks smaller. */
export const scaleOf = (findings: readonly Finding[]): number =>
  Math.ceil(Math.max(...findings.map(({ effect }) => effect.percent), 1) / 10) * 10;

/** The ticks of a scale, from its one end to its other. */
export const ticksOf = (scale: number): number[] => [-scale, -scale / 2, 0, scale / 2, scale];

/** The width of the picture in percent of the scale: the ticks at its ends have room. */
const width = 116;

/**
 * An effect as a bar that starts at the line of no difference: to the left where the risk was lower, to the right where it
 * was higher. A filled bar is statistically significant, an empty one is not. It repeats the words beside it, so it is
 * hidden from screen readers.
 */
export const FindingBar = ({ finding, scale }: FindingBarProps) => {
  const { direction, percent } = finding.effect;
  const end = direction === 'lower' ? -percent : percent;
  const edge = (scale * width) / 100;
  const ticks = ticksOf(scale)
    .filter((tick) => tick !== 0)
    .map((tick) => `M${tick} 0V10`)
    .join('');
  return (
    <svg className="finding-bar" viewBox={`${-edge} 0 ${2 * edge} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path className="tick" d={ticks} />
      <path className={finding.significant ? 'sure' : 'unsure'} d={`M0 3H${end}V7H0Z`} />
      <path className="zero" d="M0 0V10" />
    </svg>
  );
};
