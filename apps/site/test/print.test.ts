import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { results } from '@mirocals/data';
import { skipWithout } from '@mirocals/tools/skip-without';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const run = promisify(execFile);
const canRead = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);
const skipped = skipWithout('Tests on paper', 'pdftotext (apt-get install poppler-utils)', canRead);

let opened: SiteInBrowser;
let page: Page;
let site: string;
let folder: string;

beforeAll(async () => {
  opened = await openSiteInBrowser();
  site = opened.site;
  page = await opened.browser.newPage();
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterAll(async () => {
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Paper {
  readonly format: 'A4' | 'Letter';
  readonly margins: boolean;
}

/** The text of each page that is printed of what is open. */
const printed = async ({ format, margins }: Paper): Promise<string[]> => {
  const margin = { top: '0', right: '0', bottom: '0', left: '0' };
  const pdf = await page.pdf({ format, ...(margins ? { preferCSSPageSize: true } : { margin }) });
  const file = join(folder, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout } = await run('pdftotext', [file, '-']);
  return stdout.split('\f').slice(0, -1);
};

const figures = results[0]?.findings.map(({ effect }) => new RegExp(`(?<!\\d)${effect.percent}\\s?%`)) ?? [];
const papers = (['A4', 'Letter'] as const).flatMap((format) => [true, false].map((margins) => ({ format, margins })));

describe.skipIf(skipped)('on paper', () => {
  it.each(languages)(
    'has all findings on each page with one of them, on every paper: %s',
    async (lang) => {
      for (const path of ['/', '/results/', '/fact-sheet/', '/news/lancet-results-2025/']) {
        await page.goto(`${site}${lang === 'en' ? '' : `/${lang}`}${path}`);
        for (const paper of papers) {
          const where = `${path} ${JSON.stringify(paper)}`;
          const pages = await printed(paper);
          const withFindings = pages.filter((text) => figures.some((figure) => figure.test(text)));
          expect(withFindings.length, where).toBeGreaterThan(0);
          for (const text of withFindings) {
            for (const figure of figures) expect(text, where).toMatch(figure);
          }
        }
      }
    },
    240_000,
  );

  it.each(languages.flatMap((lang) => (['A4', 'Letter'] as const).map((format) => ({ lang, format }))))(
    'has the fact sheet in $lang on one sheet of $format, in letters of at least 8 pt',
    async ({ lang, format }) => {
      await page.goto(`${site}${lang === 'en' ? '' : `/${lang}`}/fact-sheet/`);
      const pages = await printed({ format, margins: true });
      expect(pages).toHaveLength(1);
      // Browsers shrink a page that is too wide, so the sizes are those in the file: in thirds of a point.
      const { stdout } = await run('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', '3', join(folder, 'page.pdf')]);
      const sizes = [...stdout.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 3);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    },
  );

  it.each(['/', '/results/', '/people/', '/partners/', '/news/lancet-results-2025/'])(
    'has the address of each source of %s once',
    async (path) => {
      // A hyphen at the end of a line is lost in the text.
      const joined = (given: string) => given.replace(/[\s-]/g, '');
      await page.goto(`${site}${path}`);
      const text = joined((await printed({ format: 'A4', margins: true })).join(''));
      const addresses = (await page.locator('.on-paper').allTextContents()).map(joined);
      expect(addresses.length).toBeGreaterThan(0);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) {
        // An address may be the beginning of a longer one.
        const longer = addresses.filter((other) => other !== address && other.startsWith(address)).length;
        expect(text.split(address).length - 1 - longer, address).toBe(1);
      }
    },
  );
});
