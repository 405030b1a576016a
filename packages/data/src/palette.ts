import { contrast, fromOklch, type Oklch, toOklch } from './colour.ts';
import type { Look } from './records.ts';

/**
 * How a colour follows one that the record names: `keeps` its own chroma; is `muted`, with at most its own; or becomes as
 * `vivid` as the named one.
 */
type Manner = 'keeps' | 'muted' | 'vivid';

type Uses = Readonly<Record<string, readonly [hex: string, of: keyof typeof designed, manner: Manner]>>;

/** The colours that the template was designed with. */
const designed = { accent: '#0a4a57', highlight: '#c27500' };

/**
 * The template of every palette, designed by eye for a petrol accent and an amber highlight. A palette for other colours has
 * the same lightness everywhere, so that all contrasts stay: only hue and chroma follow the record.
 */
const template = {
  light: {
    ground: ['#f8faf9', 'accent', 'muted'],
    panel: ['#e7f0f0', 'accent', 'muted'],
    ink: ['#10211f', 'accent', 'muted'],
    quiet: ['#31464a', 'accent', 'muted'],
    accent: ['#0a4a57', 'accent', 'vivid'],
    line: ['#b3c5c6', 'accent', 'muted'],
    edge: ['#6d8588', 'accent', 'muted'],
    warm: ['#6b3500', 'highlight', 'muted'],
    rule: ['#c27500', 'highlight', 'vivid'],
    focus: ['#ffc83d', 'highlight', 'keeps'],
    band: ['#083c47', 'accent', 'vivid'],
    'band-quiet': ['#d5e8e8', 'accent', 'muted'],
    'band-rule': ['#ffc452', 'highlight', 'vivid'],
  },
  dark: {
    ground: ['#0a1517', 'accent', 'muted'],
    card: ['#13272b', 'accent', 'muted'],
    panel: ['#0f1f22', 'accent', 'muted'],
    ink: ['#ecf3f2', 'accent', 'muted'],
    quiet: ['#b9cbca', 'accent', 'muted'],
    accent: ['#93dfe9', 'accent', 'vivid'],
    line: ['#35494c', 'accent', 'muted'],
    edge: ['#7b9598', 'accent', 'muted'],
    warm: ['#f2c68e', 'highlight', 'muted'],
    rule: ['#eaa93c', 'highlight', 'vivid'],
    band: ['#0d3a44', 'accent', 'vivid'],
  },
  /** For readers who ask for more contrast. */
  'more-light': { accent: ['#003340', 'accent', 'vivid'], band: ['#001f26', 'accent', 'vivid'] },
  'more-dark': { accent: ['#b8f1f8', 'accent', 'vivid'] },
  /** For what is shown without a style sheet: pictures and the web app manifest. */
  picture: {
    ground: ['#0b3b45', 'accent', 'vivid'],
    quiet: ['#d3e6e6', 'accent', 'muted'],
    rule: ['#ffc857', 'highlight', 'vivid'],
    page: ['#fbfaf5', 'highlight', 'muted'],
  },
  /** For the links of widgets, on light and on dark pages of others. */
  widget: { light: ['#004455', 'accent', 'vivid'], dark: ['#99ddee', 'accent', 'vivid'] },
} as const satisfies Readonly<Record<string, Uses>>;

type Template = typeof template;

/** All colours of a consortium, as `#rrggbb`, by scheme and use. */
export type Palette = { readonly [Scheme in keyof Template]: { readonly [Use in keyof Template[Scheme]]: string } };

/** Below this chroma a colour is a grey, which has no hue. */
const grey = 0.005;

const follow = (hex: string, from: Oklch, to: Oklch, manner: Manner): string => {
  const colour = toOklch(hex);
  const times = to.c / from.c;
  const factor = { keeps: 1, muted: Math.min(times, 1), vivid: times }[manner];
  return fromOklch({ l: colour.l, c: colour.c * factor, h: colour.h + (to.c < grey ? 0 : to.h - from.h) });
};

/** The colours of a consortium whose record names none: a slate that says nothing. */
const neutral = { accent: '#33475b', highlight: '#66788a' };

/**
 * Returns all colours of a consortium, made from the accent and the highlight of its record. Without a highlight, the accent
 * is used for both; without an accent, both are a neutral slate.
 *
 * @param look the field `look` of the project.
 * @example paletteOf({ accent: '#0a4a57', highlight: '#c27500' }).dark.accent // '#93dfe9'
 */
export const paletteOf = (look: Pick<Look, 'accent' | 'highlight'> = {}): Palette => {
  const { accent = neutral.accent } = look;
  const highlight = look.highlight ?? look.accent ?? neutral.highlight;
  const given = { accent: toOklch(accent), highlight: toOklch(highlight) };
  const base = { accent: toOklch(designed.accent), highlight: toOklch(designed.highlight) };
  const coloursOf = (uses: Uses) =>
    Object.entries(uses).map(([use, [hex, of, manner]]) => [use, follow(hex, base[of], given[of], manner)]);
  const palette = Object.fromEntries(
    Object.entries(template).map(([scheme, uses]) => [scheme, Object.fromEntries(coloursOf(uses))]),
  ) as Palette;
  return { ...palette, light: { ...palette.light, accent, rule: highlight } };
};

/** What a colour of the record is too close to, and the nearest colour that is not. */
export interface LowContrast {
  readonly ratio: number;
  /** The colour of the page behind it. */
  readonly behind: string;
  /** The contrast that it needs. */
  readonly needed: number;
  /** The nearest colour of the same hue with enough contrast. */
  readonly nearest: string;
}

/** WCAG 2.2: 7 for text at level AAA, which the accent is, and 3 for graphics, which the highlight is. */
const needed = { accent: 7, highlight: 3 };

const lowestOf = (which: keyof typeof needed, look: Look) => {
  const { light } = paletteOf(look);
  const colour = which === 'accent' ? light.accent : light.rule;
  const grounds = ['#ffffff', light.ground, light.panel].map((behind) => ({ behind, ratio: contrast(colour, behind) }));
  return grounds.reduce((lowest, one) => (one.ratio < lowest.ratio ? one : lowest));
};

/**
 * Compares a colour of the record with the white and tinted surfaces that it is used on, as text or with white text on it.
 * The colours of the dark scheme are made to have enough contrast.
 *
 * @returns `undefined` if the contrast is high enough.
 * @example lowContrast('accent', { accent: '#e07a5f' })?.nearest
 */
export const lowContrast = (which: 'accent' | 'highlight', look: Look): LowContrast | undefined => {
  const given = look[which];
  if (given === undefined) return undefined;
  const { ratio, behind } = lowestOf(which, look);
  if (ratio >= needed[which]) return undefined;
  const colour = toOklch(given);
  let [enough, tooLight] = [0, colour.l];
  while (tooLight - enough > 0.001) {
    const l = (enough + tooLight) / 2;
    if (lowestOf(which, { ...look, [which]: fromOklch({ ...colour, l }) }).ratio < needed[which]) tooLight = l;
    else enough = l;
  }
  const nearest = fromOklch({ ...colour, l: enough });
  return { ratio, behind, needed: needed[which], nearest };
};
