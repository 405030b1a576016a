import type { Mistake } from './mistake.ts';

const file = 'project/mirocals.yaml';

/** Colours, typefaces and logos that a site cannot have. */
export const looks: readonly Mistake[] = [
  {
    what: 'a main colour that is too light for text',
    file,
    from: 'accent: "#0a4a57"',
    to: 'accent: "#e07a5f"',
    at: 'accent:',
    says: 'look.accent  "#e07a5f" has a contrast of 2.51:1 on #f4ebeb, the light background of tables and boxes; it needs 7:1, and the nearest colour of the same hue is "#8d2f15"',
  },
  {
    what: 'a main colour that is readable only at level AA',
    file,
    from: 'accent: "#0a4a57"',
    to: 'accent: "#00708a"',
    at: 'accent:',
    says: 'look.accent  "#00708a" has a contrast of 4.92:1 on #e7f0f1, the light background of tables and boxes; it needs 7:1, and the nearest colour of the same hue is "#00576d"',
  },
  {
    what: 'a second colour that cannot be seen on white',
    file,
    from: 'highlight: "#c27500"',
    to: 'highlight: "#ffd500"',
    at: 'highlight:',
    says: 'look.highlight  "#ffd500" has a contrast of 1.22:1 on #e7f0f0, the light background of tables and boxes; it needs 3:1, and the nearest colour of the same hue is "#a38700"',
  },
  {
    what: 'a colour without quotes, which YAML reads as a comment',
    file,
    from: 'accent: "#0a4a57"',
    to: 'accent: #0a4a57',
    at: 'accent:',
    column: 11,
    says: '"#0a4a57" is read as a remark; put the whole text in quotes, or write a space after the #',
  },
  {
    what: 'a colour with three digits',
    file,
    from: 'accent: "#0a4a57"',
    to: 'accent: "#045"',
    at: 'accent:',
    says: 'look.accent  "#045" is not a colour; write # and six digits from 0 to f, such as "#1e3a8a"',
  },
  {
    what: 'a colour in words',
    file,
    from: 'accent: "#0a4a57"',
    to: 'accent: petrol',
    at: 'accent:',
    says: 'look.accent  "petrol" is not a colour; write # and six digits from 0 to f, such as "#1e3a8a"',
  },
  {
    what: 'a typeface that has to be downloaded',
    file,
    from: 'typeface: transitional',
    to: 'typeface: Garamond',
    at: 'typeface:',
    says: 'look.typeface  "Garamond" is not one of transitional, old-style, humanist, system',
  },
  {
    what: 'a logo that is a JPEG',
    file,
    from: 'typeface: transitional',
    to: 'logo: mirocals.jpg',
    at: 'logo:',
    says: 'look.logo  "mirocals.jpg" is not the name of an SVG or PNG file; write one such as genethon.svg',
  },
  {
    what: 'colours beside the look',
    file,
    from: 'look:\n  accent: "#0a4a57"',
    to: 'accent: "#0a4a57"\nlook:',
    at: 'accent:',
    says: 'accent  belongs to look; begin it in the same column as the other keys there',
  },
];
