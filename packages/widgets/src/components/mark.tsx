import type { MarkData } from '../feed/types.ts';

/**
 * The typographic mark of an organisation, in place of a logo. It repeats the name beside it, so it is hidden from screen
 * readers.
 *
 * @example <Mark letters="UG" tint={2} />
 */
export const Mark = ({ letters, tint }: MarkData) => (
  <span className={`mirocals-mark mirocals-tint-${tint}`} aria-hidden="true">
    {letters}
  </span>
);
