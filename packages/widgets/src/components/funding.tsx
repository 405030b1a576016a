import type { FundingData } from '../feed/types.ts';

/** What `Funding` shows. */
export interface FundingProps extends FundingData {
  readonly className?: string;
}

const height = 54;
const ring = height / 3;
const radius = height / 18;

/** An upright star of five points: every second of ten corners lies on the inner circle of a pentagram. */
const star = (x: number, y: number) => {
  const inner = radius * (Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10));
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    const size = corner % 2 ? inner : radius;
    return `${(x + size * Math.cos(angle)).toFixed(2)} ${(y + size * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
};

const stars = Array.from({ length: 12 }, (_, hour) =>
  star(height * 0.75 + ring * Math.sin((hour * Math.PI) / 6), height / 2 - ring * Math.cos((hour * Math.PI) / 6)),
).join('');

/**
 * The emblem of the European Union with the sentence that the grant prescribes.
 *
 * The emblem is drawn from its geometry: a rectangle of 3:2; twelve upright stars with their centres on a circle of one
 * third of its height, each within a circle of one eighteenth; #003399 and #FFCC00.
 *
 * @see http://www.legislation.gov.uk/eur/2014/763/annex/adopted
 * @example <Funding emblem="Flag of the European Union" statement="This project has received funding …" />
 */
export const Funding = ({ emblem, statement, statementLang, className }: FundingProps) => (
  <div className={`mirocals-funding${className ? ` ${className}` : ''}`} part="funding">
    <svg
      className="mirocals-emblem"
      viewBox={`0 0 ${height * 1.5} ${height}`}
      width={height * 1.5}
      height={height}
      role="img"
      aria-label={emblem}
    >
      <path fill="#039" d={`M0 0H${height * 1.5}V${height}H0Z`} />
      <path fill="#fc0" d={stars} />
    </svg>
    <p className="mirocals-statement" lang={statementLang}>
      {statement}
    </p>
  </div>
);
