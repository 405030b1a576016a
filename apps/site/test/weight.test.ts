import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dist, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';

/** The first round trip of a connection carries about ten packets of 1,460 bytes. */
const ceiling = 14 * 1024;

it.each(languages)('sends the home page in %s and its style sheet in the first round trip', (lang) => {
  const home = pagesOf(dist).find((page) => page.lang === lang && /^\/(..\/)?$/.test(page.address));
  // Browsers load the sheet for paper last, after the page is shown.
  const sheets = home?.document.querySelectorAll('link[rel=stylesheet]:not([media=print])') ?? [];
  const files = [
    home?.html ?? '',
    ...sheets.map((sheet) => readFileSync(join(dist, sheet.getAttribute('href') ?? ''))),
  ];
  const sizes = files.map((file) => brotliCompressSync(file).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${lang}: ${sizes.join(' + ')} = ${total} bytes`);
  expect(sheets).toHaveLength(1);
  expect(home?.document.querySelectorAll('script[src], link[rel=preload], img, iframe')).toHaveLength(0);
  expect(total).toBeLessThanOrEqual(ceiling);
});
