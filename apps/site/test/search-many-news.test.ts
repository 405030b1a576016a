import type { Records } from '@mirocals/data';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchFilesOf } from '../src/search/search-files.ts';
import { ownRecords, siteWith } from './search-site.ts';
import { openSiteInBrowser, type SiteInBrowser, timeToFind } from './site-in-browser.ts';

let opened: SiteInBrowser;
let browser: Browser;
let site: string;

beforeAll(async () => {
  opened = await openSiteInBrowser();
  ({ browser, site } = opened);
});
afterAll(() => opened?.close());

/** The records with 6,000 news items in ten years, each with a word that no other has. */
const recordsWithMany = (): Records => {
  const [item] = ownRecords.news;
  if (!item) throw new Error('no news');
  const { notice: _notice, supersededBy: _after, result: _result, ...plain } = item;
  const news = Array.from({ length: 6000 }, (_, number) => ({
    ...plain,
    id: `item-${number}`,
    title: { en: `Report w${number}x` },
    published: `${2016 + (number % 10)}-01-15`,
  }));
  return { ...ownRecords, news };
};

it('answers from the core while thousands of news items are still to be read, then finds the oldest', async () => {
  const { core, years } = searchFilesOf(siteWith('en', recordsWithMany()));
  expect(core.parts).toHaveLength(10);
  const page = await browser.newPage();
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/entries.json', (route) => route.fulfill({ json: core }));
  await page.route(/\/search\/news-\d+\.json$/, async (route) => {
    const year = /(\d+)\.json$/.exec(route.request().url())?.[1] ?? '';
    asked.push(year);
    await released;
    await route.fulfill({ json: years.find(([one]) => one === year)?.[1] ?? [] });
  });
  await page.goto(`${site}/search/`);
  const status = page.getByRole('status');
  await page.getByRole('searchbox').fill('can I join');
  await status.filter({ hasText: 'Older news is still loading' }).waitFor();
  expect(await page.locator('#list section').first().getByRole('heading').textContent()).toBe('Answers (1)');

  // An item of 2016, the last file: item 4230 is the number 0 of its ten years.
  await page.getByRole('searchbox').fill('w4230x');
  await status.filter({ hasText: 'w4230x' }).filter({ hasText: 'Older news is still loading' }).waitFor();
  release();
  const found = page.locator('#list').getByRole('link', { name: 'Report w4230x' });
  await found.waitFor();
  await status.filter({ hasNotText: 'Older news is still loading' }).waitFor();
  expect(await page.locator('#list li').count()).toBe(1);
  expect(asked).toEqual(years.map(([year]) => year));
  expect(asked[0]).toBe('2025');

  // The limit is loose, since tests also run on busy machines.
  const took = await timeToFind(page, 'report');
  console.log(`results among 6,000 items ${Math.round(took)} ms after the question`);
  expect(took).toBeLessThan(5000);
  await page.close();
}, 120_000);
