/** A colour in OKLCH: lightness from 0 to 1, chroma, and hue in degrees. Colours of one lightness look equally light in every hue. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** The red, green and blue of `#rrggbb`, as light: from 0 to 1, without the gamma of sRGB. */
const lightOf = (hex: string): Triple => {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const hexOf = (light: Triple): string => {
  const part = (value: number) => {
    const coded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(Math.max(coded, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${light.map(part).join('')}`;
};

/**
 * A colour in OKLCH. The matrices are those of Björn Ottosson; `test/palette.test.ts` compares them with colorjs.io, which is
 * not used here because loading it takes longer than checking all records.
 *
 * @param hex such as `#0a4a57`.
 */
export const toOklch = (hex: string): Oklch => {
  const [r, g, b] = lightOf(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(a, bb), h: (Math.atan2(bb, a) * 180) / Math.PI };
};

const lightFrom = ({ l, c, h }: Oklch): Triple => {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
};

/** Half a step of 8 bits, so that a colour at the edge of sRGB counts as inside. */
const rounding = 0.002;

const isShowable = (colour: Oklch) => lightFrom(colour).every((part) => part >= -rounding && part <= 1 + rounding);

/**
 * A colour as `#rrggbb`. Where screens cannot show it, its chroma is reduced; lightness and hue stay.
 *
 * @example fromOklch({ ...toOklch('#0a4a57'), h: 30 })
 */
export const fromOklch = (colour: Oklch): string => {
  if (isShowable(colour)) return hexOf(lightFrom(colour));
  let [least, most] = [0, colour.c];
  while (most - least > 0.0005) {
    const c = (least + most) / 2;
    if (isShowable({ ...colour, c })) least = c;
    else most = c;
  }
  return hexOf(lightFrom({ ...colour, c: least }));
};

const luminance = (hex: string) => {
  const [r, g, b] = lightOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/**
 * The contrast of two colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @example contrast('#ffffff', '#0a4a57') // 9.86
 */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
