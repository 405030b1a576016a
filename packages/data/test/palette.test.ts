import Color from 'colorjs.io';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromOklch, toOklch } from '../src/colour.ts';
import { lowContrast, paletteOf } from '../src/palette.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
  it('is converted to OKLCH and back, and compared, as colorjs.io does it', () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        const { coords } = new Color(one).to('oklch');
        const own = toOklch(one);
        expect(own.l).toBeCloseTo(Number(coords[0]), 4);
        expect(own.c).toBeCloseTo(Number(coords[1]), 4);
        expect(fromOklch(own)).toBe(one);
        expect(contrast(one, other)).toBeCloseTo(new Color(one).contrastWCAG21(other), 2);
      }),
    );
  });
});

describe('a palette', () => {
  it('is the one it was designed as for the colours it was designed for', () => {
    const { light, dark } = paletteOf({ accent: '#0a4a57', highlight: '#c27500' });
    expect([light.ground, light.band, light['band-rule'], dark.accent, dark.card]).toEqual([
      '#f8faf9',
      '#083c47',
      '#ffc452',
      '#93dfe9',
      '#13272b',
    ]);
  });

  it('has enough contrast in both schemes for any colours that the check accepts', () => {
    const accepted = fc
      .record({ accent: hex, highlight: hex })
      .map((look) => ({ ...look, accent: lowContrast('accent', look)?.nearest ?? look.accent }))
      .map((look) => ({ ...look, highlight: lowContrast('highlight', look)?.nearest ?? look.highlight }));
    fc.assert(
      fc.property(accepted, (look) => {
        expect([lowContrast('accent', look), lowContrast('highlight', look)]).toEqual([undefined, undefined]);
        const { light, dark, picture, widget, ...more } = paletteOf(look);
        const pairs: (readonly [text: string, behind: string])[] = [
          ...(['ink', 'quiet', 'accent', 'warm'] as const).flatMap((text) => [
            ...['#ffffff', light.ground, light.panel].map((behind) => [light[text], behind] as const),
            ...[dark.ground, dark.card, dark.panel].map((behind) => [dark[text], behind] as const),
          ]),
          ...['#ffffff', light['band-quiet'], light['band-rule']].flatMap((text) =>
            [light.band, dark.band].map((band) => [text, band] as const),
          ),
          ...['#ffffff', picture.quiet, picture.rule].map((text) => [text, picture.ground] as const),
          [widget.light, '#ffffff'],
          [widget.dark, '#111111'],
          [more['more-light'].accent, '#ffffff'],
          [more['more-dark'].accent, '#000000'],
        ];
        for (const [text, behind] of pairs) expect(contrast(text, behind), `${text} on ${behind}`).toBeGreaterThan(7);
        for (const [line, behind] of [
          [light.edge, light.panel],
          [dark.edge, dark.card],
          [dark.rule, dark.card],
        ] as const)
          expect(contrast(line, behind), `${line} on ${behind}`).toBeGreaterThan(3);
      }),
      { numRuns: 100 },
    );
  });
});
