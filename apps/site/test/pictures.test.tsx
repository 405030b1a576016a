import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { iconFiles, icons } from '../src/pictures/icons.tsx';
import { keyOf } from '../src/pictures/write-pictures.ts';
import { dist } from './built-site.ts';

const drawing = (color: string, text: string) => <div style={{ color }}>{text}</div>;
const picture = { element: drawing('#fff', 'M'), width: 192, height: 192 };

it.each([
  ['another text', keyOf({ ...picture, element: drawing('#fff', 'N') })],
  ['another colour', keyOf({ ...picture, element: drawing('#000', 'M') })],
  ['another width', keyOf({ ...picture, width: 512 })],
  ['another height', keyOf({ ...picture, height: 512 })],
  ['other packages to draw it', keyOf(picture, ['99.0.0', '99.0.0', '99.0.0'])],
])('takes no picture with %s from the cache', (_, key) => {
  expect(keyOf(picture)).toBe(keyOf({ ...picture }));
  expect(key).not.toBe(keyOf(picture));
});

it('draws each icon, the one that is cropped too', () => {
  expect(new Set(icons({ acronym: 'MIROCALS' }).map((icon) => keyOf(icon))).size).toBe(iconFiles.length);
});

it('writes each icon in its size', () => {
  for (const { path, size } of iconFiles) {
    // The width and the height in the header of a PNG.
    const bytes = readFileSync(join(dist, path));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([size, size]);
  }
});
