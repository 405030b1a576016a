import type { Look } from '@mirocals/data';

interface Stacks {
  /** For headings. */
  readonly display: string;
  readonly text: string;
}

const plainText = '"Segoe UI", -apple-system, "Noto Sans", Roboto, "Liberation Sans", system-ui, sans-serif';
const humanist = 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif';

/** Fonts that devices have, so that none is downloaded. @see https://modernfontstacks.com */
const stacks: Readonly<Record<NonNullable<Look['typeface']>, Stacks>> = {
  transitional: {
    display: 'Charter, "Bitstream Charter", "Sitka Heading", "Sitka Text", Cambria, "Noto Serif", C059, Georgia, serif',
    text: plainText,
  },
  'old-style': {
    display: '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Palatino, serif',
    text: plainText,
  },
  humanist: { display: humanist, text: humanist },
  system: { display: plainText, text: plainText },
};

/** The typefaces of a consortium: those of the device if its record names none. */
export const typefacesOf = ({ typeface = 'system' }: Look = {}): Stacks => stacks[typeface];
