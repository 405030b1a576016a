import type { Palette } from '@mirocals/data/palette';

/** The accent in the style sheets of the widgets package, on light and on dark pages. */
const packaged = 'light-dark(#045, #9de)';

/** Shortens `#004455` to `#045`. */
const short = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/**
 * Replaces the accent in a script or style sheet of the widgets with that of the records.
 *
 * @throws if the text does not contain the accent.
 */
export const withAccent = (text: string, { widget }: Palette): string => {
  if (!text.includes(packaged)) throw new Error(`The widgets have no accent ${packaged}; correct accent.ts.`);
  return text.replaceAll(packaged, `light-dark(${short(widget.light)}, ${short(widget.dark)})`);
};
