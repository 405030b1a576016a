/**
 * The percentages in a text, in the spelling of any language.
 *
 * @example percentagesIn('19% of them, or 1,5 %') // [19, 1.5]
 */
export const percentagesIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,])(\d+(?:[.,]\d+)?)\s?%/g)].map(([, digits = '']) => Number(digits.replace(',', '.')));
