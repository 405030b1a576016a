import type { MarkData } from '../feed/types.ts';

/**
 * The typographic mark of an organisation, in place of a logo. It says nothing that the name beside it does not, and is
 * hidden from who listens to the page.
 *
 * @example <Mark letters="UG" tint={2} />
 */
export const Mark = ({ letters, tint }: MarkData) => (
  <span className={`mirocals-mark mirocals-tint-${tint}`} aria-hidden="true">
    {letters}
  </span>
);
