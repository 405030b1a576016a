import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, openRecord } from './forms.ts';
import { openFolder, readRecords, type Studio, siteFolder, startStudio } from './open-studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await startStudio();
  ({ page } = await openFolder(studio, await readRecords()));
});
afterAll(() => studio.close());

const preview = () => page.frameLocator('iframe[title="Content Preview"]');

/** What stands in the main part of a page, as a browser has it. */
const mainOfBuiltPage = (address: string) =>
  page.evaluate(
    (html) => {
      const built = new DOMParser().parseFromString(html, 'text/html');
      return built.querySelector('main')?.innerHTML;
    },
    readFileSync(join(siteFolder, address, 'index.html'), 'utf8'),
  );

const mainOfPreview = () =>
  preview()
    .locator('main')
    .evaluate((main) => main.innerHTML);

describe('the preview', () => {
  it.each(['lancet-results-2025', 'brexit'])('of the news item %s is the page that is built', async (id) => {
    await openRecord(page, 'news', id);
    await preview().locator('main h1').waitFor();
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage(`/news/${id}/`));
  });

  it('is in the language that is chosen', async () => {
    await preview().getByRole('combobox', { name: 'Language' }).selectOption('French');
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage('/fr/news/brexit/'));
    await preview().getByRole('combobox', { name: 'Language' }).selectOption('English');
  });

  it('is light or dark, as chosen', async () => {
    const ground = () =>
      preview()
        .locator('main .prose')
        .first()
        .evaluate((text) => getComputedStyle(text).color);
    const colours = preview().getByRole('combobox', { name: 'Colours' });
    const light = await ground();
    await colours.selectOption('Dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await colours.selectOption('Light');
    expect(await ground()).toBe(light);
  });

  it('follows what is typed, and says what is still to be mended', async () => {
    await box(page, 'Title').fill('Another title');
    await preview().getByRole('heading', { level: 1, name: 'Another title' }).waitFor();
    await box(page, 'Title').fill('');
    await preview().getByRole('listitem').filter({ hasText: 'Title is missing' }).waitFor();
  });

  it.each([
    'organisations/genethon /partners/genethon/',
    'centres/hopital-dupuytren /centres/',
    'trial/mirocals /trial/',
  ])('of %s too', async (line) => {
    const [record = '', address = ''] = line.split(' ');
    const [collection = '', id = ''] = record.split('/');
    await openRecord(page, collection, id);
    await preview().locator('main h1').waitFor();
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage(address));
  });
});

describe('accessibility', () => {
  const findings = async (selector: string) => {
    await page.evaluate(axe.source);
    return page.evaluate(async (root) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(root, { iframes: false });
      return violations.map(({ id }) => id);
    }, selector);
  };

  it("of the editor is no worse than its makers' own one finding", async () => {
    expect((await findings('body')).length).toBeLessThanOrEqual(1);
  });

  it('of the welcome has nothing to mend', async () => {
    await page.goto(`${studio.origin}/robots.txt`);
    await page.goto(`${studio.origin}/studio/`);
    await page
      .getByRole('heading', { name: 'EXAMPLE studio' })
      .or(page.getByRole('heading', { level: 1 }))
      .waitFor();
    expect(await findings('html')).toEqual([]);
  });
});

it('loads the editor only where it is asked for', async () => {
  const fresh = await page.context().newPage();
  const asked = new Map<string, number>();
  fresh.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/studio/')) asked.set(pathname, (await response.body()).length);
  });
  for (const address of ['/', '/news/']) await fresh.goto(`${studio.origin}${address}`, { waitUntil: 'networkidle' });
  expect(asked.size).toBe(0);
  await fresh.goto(`${studio.origin}/studio/`, { waitUntil: 'networkidle' });
  // A page of text, its style sheet and a script of a few lines: the editor itself is two hundred times that.
  expect([...asked.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(15_000);
});
