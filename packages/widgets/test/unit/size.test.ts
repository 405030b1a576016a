import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedsIn, languages } from '../feeds.ts';

const script = await readFile(new URL('../../dist/embed/mirocals.js', import.meta.url));

const compressed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const byBrotli = (text: string | Buffer) => brotliCompressSync(text).length;

describe('the embed script', () => {
  it('is at most 6.1 kB', () => {
    const bytes = compressed(script);
    console.log(`mirocals.js: ${bytes} bytes gzip, ${byBrotli(script)} bytes Brotli`);
    // For comparison: lite-youtube, one widget without data, has 3.3 kB.
    expect(bytes).toBeLessThanOrEqual(6100);
  });

  it('contains nothing that a strict policy or Trusted Types refuse, and no React', () => {
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
  // test/browser/embed.test.ts checks that only these two files are requested.
  it.each(languages)('of each widget takes at most 7.6 kB in English, 8 kB in other languages: %s', (lang) => {
    const sizes = Object.entries(feedsIn(lang)).map(([name, feed]) => {
      const files = [script, JSON.stringify(feed)];
      const [bytes = 0, brotli] = [compressed, byBrotli].map((size) => files.map(size).reduce((sum, one) => sum + one));
      console.log(
        `${lang} ${name}: ${files.map(compressed).join(' + ')} = ${bytes} bytes gzip, ${brotli} bytes Brotli`,
      );
      return bytes;
    });
    // With room for another news item. A server sends ten packets, 14.6 kB, before it waits for an acknowledgement (RFC 6928).
    // For comparison: giscus needs 81 kB in 15 requests.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(lang === 'en' ? 7600 : 8000);
  });
});
