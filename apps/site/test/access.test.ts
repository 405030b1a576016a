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

/** The rules of level AAA are off by default in axe. */
const strict: RunOptions = {
  ...quick,
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};
/** The rule of level AAA leaves what is below 4.5:1 to that of level AA: it takes both. */
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
  // The policy of the site would, rightly, not let a test put one page in the place of another.
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${site}/`);
  await page.evaluate(axe);
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
});

/** Puts a page in the place of the one before it, with everything that opens open: quicker by far than loading each. */
const show = (html: string) =>
  page.evaluate((text) => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.documentElement.lang = next.documentElement.lang;
    document.title = next.title;
    document.body.replaceWith(next.body);
    for (const details of document.querySelectorAll('details')) details.open = true;
    // The scripts of a page do not run here, and what a script shows counts.
    for (const form of document.querySelectorAll<HTMLElement>('form[hidden], :is(#choose, #host, #copy)[hidden]')) {
      form.hidden = false;
    }
  }, html);

const violations = (options: RunOptions) =>
  page.evaluate(async (given) => {
    const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
    const result = await run(document, given);
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
  }, options);

/** What is wrong with each page, as told by a look at it. */
const wrongOn = async (look: () => Promise<readonly string[]>) => {
  const wrong: string[] = [];
  for (const { address, html } of pages) {
    await show(html);
    for (const problem of await look()) wrong.push(`${address} ${problem}`);
  }
  return wrong;
};

describe('every page in every language', () => {
  it('has nothing that axe finds, at levels A, AA and AAA', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await wrongOn(() => violations(strict))).toEqual([]);
  }, 300_000);

  it('has a contrast of 7:1 in the dark too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await wrongOn(() => violations(contrast))).toEqual([]);
  }, 240_000);

  it('has every target at 44 px and more, hit where it is seen, on a wide screen and on a phone', async () => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wrongOn(() => page.evaluate(measure, 'targets' as const)), `at ${width} px`).toEqual([]);
    }
  }, 240_000);

  it('reaches its content within 12 stops, the first of which skips the rest', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await wrongOn(() => page.evaluate(measure, 'stops' as const))).toEqual([]);
  });

  it('fits 320 px, which is 400 % of 1280, with the text spaced out too', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await wrongOn(() => page.evaluate(measure, 'overflow' as const))).toEqual([]);
    await page.evaluate(spaceText);
    expect(await wrongOn(() => page.evaluate(measure, 'overflow' as const)), 'spaced out').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }, 240_000);

  it('has nothing that moves, and nothing that stays in the way', async () => {
    expect(await wrongOn(() => page.evaluate(measure, 'movement' as const))).toEqual([]);
  });
});
