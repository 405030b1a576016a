import type { FundingData } from '../feed/types.ts';
import { Text } from './text.tsx';

/** The props of `Funding`. */
export interface FundingProps extends FundingData {
  readonly className?: string;
}

/** One star, drawn from its top corner. */
const star = 'l.817 2.514-2.138-1.554h2.643l-2.138 1.554z';

/** The first star, and the steps from the top of one to that of the next, 30° further on the circle. */
const stars = [
  'M18.75 4.167',
  'm4.167 1.117',
  'm3.05 3.05',
  'm1.117 4.167',
  'm-1.117 4.167',
  'm-3.05 3.05',
  'm-4.167 1.117',
  'm-4.167-1.117',
  'm-3.05-3.05',
  'm-1.117-4.167',
  'm1.117-4.167',
  'm3.05-3.05',
  '',
].join(star);

/**
 * The emblem of the European Union with the sentence that the grant agreement prescribes, and its translation before it.
 *
 * The emblem is drawn from its geometry, with a height of 25: a rectangle of 3:2; twelve upright stars with their centres on
 * a circle of one third of its height, each within a circle of one eighteenth; #003399 and #FFCC00. Its white border, of 1/25
 * of the height, is required on every background that is not white. At 79 × 54 px the border is 2 px wide.
 *
 * @see https://publications.europa.eu/code/da/da-5000100.htm
 * @see http://www.legislation.gov.uk/eur/2014/763/annex/adopted
 * @example <Funding emblem="Flag of the European Union" statement="This project has received funding …" />
 */
export const Funding = ({ emblem, statement, statementLang, translation, className = '' }: FundingProps) => (
  <div className={`mirocals-funding ${className}`.trim()}>
    <svg className="mirocals-emblem" viewBox="-1 -1 39.5 27" width="79" height="54" role="img" aria-label={emblem}>
      <path fill="#039" stroke="#fff" d="M-.5-.5H38v26H-.5z" />
      <path fill="#fc0" d={stars} />
    </svg>
    <Text name="statement" text={translation} />
    <Text name="statement" lang={statementLang} text={statement} />
  </div>
);
