import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const script = await readFile(new URL('../../dist/embed/mirocals.js', import.meta.url));

describe('the embed script', () => {
  it('is no larger than a page notices', () => {
    const bytes = gzipSync(script, { level: 9 }).length;
    console.log(`mirocals.js: ${bytes} bytes gzip`);
    // lite-youtube, the lightest embed that the field ships, has 3.3 kB: one widget, no data.
    expect(bytes).toBeLessThanOrEqual(4000);
  });

  it('holds nothing that a strict policy or Trusted Types refuse, and no React', () => {
    const refused = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'document.write',
      'eval(',
      'Function(',
      '<style',
      'react',
    ];
    expect(refused.filter((text) => script.includes(text))).toEqual([]);
  });
});
