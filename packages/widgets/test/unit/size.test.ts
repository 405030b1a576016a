import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';

const script = await readFile(new URL('../../dist/embed/mirocals.js', import.meta.url));

const compressed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

describe('the embed script', () => {
  it('is no larger than a page notices', () => {
    const bytes = compressed(script);
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

describe('the first render', () => {
  // That nothing but these two files is asked for, test/browser/embed.test.ts shows.
  it.each(Object.entries(feeds))('of %s is two small files', (name, feed) => {
    const files = [compressed(script), compressed(JSON.stringify(feed))];
    const bytes = files.reduce((sum, size) => sum + size, 0);
    console.log(`${name}: ${files.join(' + ')} = ${bytes} bytes gzip`);
    // A server sends ten packets, 14.6 kB, before it waits for an answer (RFC 6928): less than half of one such flight, where
    // giscus needs 81 kB in 15 requests. What the script leaves of it is the feed's: a longer list has to be cut, not loaded.
    expect(bytes).toBeLessThanOrEqual(6000);
  });
});
