import type { Milestone } from '@mirocals/data';
import { axisOf } from '../../model/axis.ts';
import type { Site } from '../../model/site.ts';

interface TimelineAxisProps {
  readonly site: Site;
  readonly of: readonly Milestone[];
}

/** Height of a row of marks, and of the line of years below them, in px. */
const rowHeight = 20;
const yearsHeight = 32;

/** Three digits, so that no place reads like the percentage of a finding. */
const percent = (share: number) => `${share.toFixed(3)}%`;

const kindOf = ({ result, planned }: Milestone) => (result ? 'marked' : planned ? 'planned' : undefined);

/**
 * All events on one axis of years, as a picture above the list that has them in words. Places across are in percent and all
 * else in px, so that the numbers of the years keep their size on a phone.
 */
export const TimelineAxis = ({ site, of }: TimelineAxisProps) => {
  const { words } = site;
  const { years, rows, marks } = axisOf(of);
  const base = rows * rowHeight;
  const across = (index: number) => percent((index / years.length) * 100);
  const [first = 0] = years;
  const key = of.some(({ result }) => result) ? `${words.axis.key} ${words.axis.resultKey}` : words.axis.key;
  return (
    <figure className="axis">
      <svg
        width="100%"
        height={base + yearsHeight}
        role="img"
        aria-label={words.axis.label(first, years.at(-1) ?? first, of.length)}
      >
        {years.map((year, index) => (
          <g key={year} className={index % 2 ? 'odd' : undefined}>
            <line className="year" x1={across(index)} x2={across(index)} y1={0} y2={base + yearsHeight} />
            <text x={across(index + 0.5)} y={base + 23} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className="base" x1="0" x2="100%" y1={base} y2={base} />
        {marks.map(({ from, to, row }, index) => {
          const event = of[index];
          const y = base - (row + 0.5) * rowHeight;
          const place = { x1: percent(from), x2: percent(Math.max(to, from + 0.01)), y1: y, y2: y };
          const kind = event && kindOf(event);
          return (
            <g key={event?.id} className={kind}>
              <line className="mark" {...place} />
              {kind === 'planned' && <line className="inside" {...place} />}
            </g>
          );
        })}
      </svg>
      <figcaption className="quiet">{key}</figcaption>
    </figure>
  );
};
