import type { Look } from '@mirocals/data';
import { paletteOf } from '@mirocals/data/palette';
import { lookValues } from '../build/site-styles.ts';

/** The hue of a colour in HSL, in degrees, which the editor tints its greys with. */
const hueOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return 0;
  const sixths =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return Math.round((sixths * 60 + 360) % 360);
};

/** The colours and typefaces of the records for the style sheets of the studio, which are not built from records. */
export const studioLook = (look: Look | undefined): string => {
  const values = [...lookValues(look), ['accent-hue', `${hueOf(paletteOf(look).light.accent)}`]];
  return `:root {\n${values.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`;
};
