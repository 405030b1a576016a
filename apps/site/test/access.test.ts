import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { launchOptions } from '@mirocals/tools/chromium';
import type { RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, pagesOf } from './built-site.ts';
import { measure, spaceText } from './measure.ts';
import { addressesOf, serve } from './served-site.ts';

const pages = pagesOf(dist);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const quick: RunOptions = { resultTypes: ['violations'], preload: false };

/** All rules but those of contrast, including target size, which axe leaves off by default. */
const structure: RunOptions = {
  ...quick,
  rules: {
    'color-contrast': { enabled: false },
    'link-in-text-block': { enabled: false },
    'target-size': { enabled: true },
  },
};
/** Both contrast rules: that of level AAA does not report contrasts below 4.5:1, which fail that of level AA. */
const contrast: RunOptions = {
  ...quick,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = serve({ PORT: '0', PARTNER_PORT: '0' });
  const [site = ''] = await addressesOf(server);
  browser = await chromium.launch(await launchOptions());
  // The policy of the site would, rightly, not let a test replace the content of a page.
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${site}/`);
  await page.evaluate(axe);
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
});

/** Replaces the current page, with all details open: much faster than loading each page. */
const show = (html: string) =>
  page.evaluate((text) => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.documentElement.lang = next.documentElement.lang;
    document.title = next.title;
    document.body.replaceWith(next.body);
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Scripts do not run here, so this shows what they would show.
    for (const form of document.querySelectorAll<HTMLElement>('form[hidden], :is(#choose, #host, #copy)[hidden]')) {
      form.hidden = false;
    }
  }, html);

const violations = (options: RunOptions, selector = 'html') =>
  page.evaluate(
    async ([given, within]) => {
      const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
      const result = await run(within, given);
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
    },
    [options, selector] as const,
  );

/** A check of the contrast of each part of a page that looks unlike those before: of header and footer there are few. */
const contrastOfNewParts = () => {
  const seen = new Set<string>();
  return async () => {
    // Where its links lead does not change how a part looks.
    const looks = await page.evaluate(() =>
      [...document.body.children].map(
        (part) => document.documentElement.lang + part.outerHTML.replace(/ href="[^"]*"/g, ''),
      ),
    );
    const parts = looks.flatMap((look, index) => (seen.has(look) ? [] : `body > :nth-child(${index + 1})`));
    for (const look of looks) seen.add(look);
    return violations(contrast, parts.join());
  };
};

/** The problems that a check finds on any page. */
const wrongOn = async (look: () => Promise<readonly string[]>) => {
  const wrong: string[] = [];
  for (const { address, html } of pages) {
    await show(html);
    for (const problem of await look()) wrong.push(`${address} ${problem}`);
  }
  return wrong;
};

describe('every page in every language', () => {
  it('passes all rules of axe, at levels A, AA and AAA', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    const contrasts = contrastOfNewParts();
    expect(await wrongOn(async () => [...(await violations(structure)), ...(await contrasts())])).toEqual([]);
  }, 300_000);

  it('has a contrast of 7:1 in dark mode too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await wrongOn(contrastOfNewParts())).toEqual([]);
  }, 240_000);

  it('has targets of at least 44 px that are not covered, on a wide screen and on a phone', async () => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wrongOn(() => page.evaluate(measure, 'targets' as const)), `at ${width} px`).toEqual([]);
    }
  }, 240_000);

  it('reaches its content within 12 tab stops, the first of which skips the rest', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await wrongOn(() => page.evaluate(measure, 'stops' as const))).toEqual([]);
  });

  it('fits into 320 px, which is 1280 px at 400 %, with increased text spacing too', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await wrongOn(() => page.evaluate(measure, 'overflow' as const))).toEqual([]);
    await page.evaluate(spaceText);
    expect(await wrongOn(() => page.evaluate(measure, 'overflow' as const)), 'with increased spacing').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }, 240_000);

  it('fits on a phone with letters of twice the size', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const wide: string[] = [];
    for (const { address, html } of pages.filter((one) => /^\/((fr|sv)\/)?[a-z-]*\/?$/.test(one.address))) {
      await show(html);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wide.push(`${address} is ${width} px wide`);
    }
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    expect(wide).toEqual([]);
  });

  it('has no movement, and nothing that stays in front of the text', async () => {
    expect(await wrongOn(() => page.evaluate(measure, 'movement' as const))).toEqual([]);
  });
});
