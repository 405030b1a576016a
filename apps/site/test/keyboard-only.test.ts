import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

let opened: SiteInBrowser;
let browser: Browser;
let site: string;
let withScripts: Page;
let page: Page;

beforeAll(async () => {
  opened = await openSiteInBrowser();
  ({ browser, site } = opened);
  withScripts = await browser.newPage();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => opened?.close());

const addresses = ['/', '/results/', '/partners/genethon/', '/news/brexit/', '/news/lancet-results-2025/'];

// biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count.
const wordsOn = (page: Page) => page.locator('body').innerText();

describe.each(addresses)('%s with only the keyboard and without scripts', (address) => {
  it('reaches every link in the order of the text, and follows a link', async () => {
    await page.goto(`${site}${address}`);
    const links = await page
      .locator('a[href], button, input, summary')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
    const reached: unknown[] = [];
    for (const _ of links) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => document.activeElement?.checkVisibility() && document.activeElement.outerHTML),
      );
    }
    expect(reached).toEqual(links);

    await page.goto(`${site}${address}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    const target = await page.locator(':focus').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(target ?? '', page.url()).href);
  });

  it('shows the same words as with scripts', async () => {
    await page.goto(`${site}${address}`);
    await withScripts.goto(`${site}${address}`);
    const words = await wordsOn(page);
    expect(words.length).toBeGreaterThan(500);
    expect(words).toBe(await wordsOn(withScripts));
  });
});
