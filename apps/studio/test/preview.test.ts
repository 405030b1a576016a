import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, openRecord, saveForm } from './forms.ts';
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
  const findings = async (where: Page | Frame, selector = 'html') => {
    await where.evaluate(axe.source);
    return where.evaluate(async (root) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(root, { iframes: false });
      return violations.map(({ id }) => id);
    }, selector);
  };

  const motionsToEnd = () =>
    page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });

  /** What axe says of the editor as its makers ship it: parts of it stand in no landmark. */
  const own = ['region'];

  const schemes = ['light', 'dark'] as const;

  it("of the editor is no worse than its makers' own one finding", async () => {
    for (const [collection, id, heading] of [
      ['news', 'brexit', 'Will Brexit impact on MIROCALS?'],
      ['organisations', 'genethon', 'Généthon'],
    ] as const) {
      await openRecord(page, collection, id);
      // Until then the record before it may be on its way out, and axe does not take the form for what lies over the page.
      await preview().getByRole('heading', { level: 1, name: heading }).waitFor();
      await motionsToEnd();
      expect(await findings(page), id).toEqual(own);
    }
    await page.goto(`${studio.origin}/studio/#/collections/people`);
    await page.getByRole('row', { name: /Henrik Zetterberg/ }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page, 'body'), colorScheme).toEqual(own);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('of the preview and of what it lists has nothing to mend', async () => {
    await openRecord(page, 'news', 'brexit');
    await box(page, 'Summary').fill('');
    await preview().getByRole('listitem').filter({ hasText: 'Summary is missing' }).waitFor();
    const frame = page.frames().at(-1) as Frame;
    for (const scheme of ['Light', 'Dark']) {
      await preview().getByRole('combobox', { name: 'Colours' }).selectOption(scheme);
      expect(await findings(frame), scheme).toEqual([]);
    }
  });

  it('of the message that refuses a record has nothing to mend', async () => {
    await openRecord(page, 'people', 'henrik-zetterberg');
    await box(page, 'Title').fill('Professor');
    await saveForm(page);
    await page.getByRole('dialog', { name: 'Not saved yet' }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page, 'dialog.refused'), colorScheme).toEqual([]);
    }
  });

  it('of the welcome has nothing to mend', async () => {
    await page.goto(`${studio.origin}/robots.txt`);
    await page.goto(`${studio.origin}/studio/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), colorScheme).toEqual([]);
    }
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
