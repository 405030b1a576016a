import type { FundingData } from '../feed/types.ts';
import { Text } from './text.tsx';

/** The props of `Funding`. */
export interface FundingProps extends FundingData {
  readonly className?: string;
}

/** One star of radius 3, drawn from its top corner. */
const star = 'l1.76 5.43-4.62-3.36h5.71l-4.62 3.36z';

const stars = [...'0123456789ab'].map((_, hour) => {
  const angle = (hour * Math.PI) / 6;
  // Rounded, because engines differ in the last digits of a sine and React compares them during hydration.
  return `M${(40.5 + 18 * Math.sin(angle)).toFixed(2)} ${(24 - 18 * Math.cos(angle)).toFixed(2)}${star}`;
});

/**
 * The emblem of the European Union with the sentence that the grant agreement prescribes.
 *
 * The emblem is drawn from its geometry: a rectangle of 3:2; twelve upright stars with their centres on a circle of one
 * third of its height, each within a circle of one eighteenth; #003399 and #FFCC00. Its white border, of 1/25 of the
 * height, is required on every background that is not white. At 79 × 54 px the border is 2 px wide.
 *
 * @see https://publications.europa.eu/code/da/da-5000100.htm
 * @see http://www.legislation.gov.uk/eur/2014/763/annex/adopted
 * @example <Funding emblem="Flag of the European Union" statement="This project has received funding …" />
 */
export const Funding = ({ emblem, statement, statementLang, className = '' }: FundingProps) => (
  <div className={`mirocals-funding ${className}`.trim()}>
    <svg
      className="mirocals-emblem"
      viewBox="-2.16 -2.16 85.32 58.32"
      width="79"
      height="54"
      role="img"
      aria-label={emblem}
    >
      <path fill="#fff" d="M-2.16-2.16H83.16V56.16H-2.16Z" />
      <path fill="#039" d="M0 0H81V54H0Z" />
      <path fill="#fc0" d={stars.join('')} />
    </svg>
    <Text name="statement" lang={statementLang} text={statement} />
  </div>
);
