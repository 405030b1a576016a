import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page, Response } from 'playwright-core';
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

/** The main part of a built page, as a browser parses it. */
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
  it.each(['lancet-results-2025', 'brexit'])('of the news item %s equals the built page', async (id) => {
    await openRecord(page, 'news', id);
    await preview().locator('main h1').waitFor();
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage(`/news/${id}/`));
  });

  it('has the chosen language', async () => {
    await preview().getByRole('combobox', { name: 'Language' }).selectOption('French');
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage('/fr/news/brexit/'));
    await preview().getByRole('combobox', { name: 'Language' }).selectOption('English');
  });

  it('has the chosen colours', async () => {
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

  it('updates while typing and lists the problems', async () => {
    // Not the record that is opened again below: the editor would offer to restore what is typed here.
    await openRecord(page, 'news', 'lancet-results-2025');
    await box(page, 'Title').fill('Another title');
    await preview().getByRole('heading', { level: 1, name: 'Another title' }).waitFor();
    await box(page, 'Title').fill('');
    await preview().getByRole('listitem').filter({ hasText: 'Title is missing' }).waitFor();
  });

  it.each([
    'organisations/genethon /partners/genethon/',
    'centres/hopital-dupuytren /centres/',
    'trial/mirocals /trial/',
  ])('of %s equals the built page', async (line) => {
    const [record = '', address = ''] = line.split(' ');
    const [collection = '', id = ''] = record.split('/');
    await openRecord(page, collection, id);
    await preview().locator('main h1').waitFor();
    expect(await mainOfPreview()).toBe(await mainOfBuiltPage(address));
  });
});

describe('axe', () => {
  const findings = async (where: Page | Frame, selector = 'html') => {
    await where.evaluate(axe.source);
    return where.evaluate(async (root) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(root, { iframes: false });
      return violations.map(({ id }) => id);
    }, selector);
  };

  /** Waits until axe finds exactly the given: colours and forms fade in, and are not right before they are there. */
  const expectFindings = (expected: readonly string[], where: Page | Frame, what: string, selector?: string) =>
    expect.poll(() => findings(where, selector), { message: what }).toEqual(expected);

  /** The finding that the unmodified editor has too: some of its parts are in no landmark. */
  const own = ['region'];

  const schemes = ['light', 'dark'] as const;

  it('finds in the editor only what the unmodified editor has', async () => {
    for (const [collection, id, heading] of [
      ['news', 'brexit', 'Will Brexit impact on MIROCALS?'],
      ['organisations', 'genethon', 'Généthon'],
    ] as const) {
      await openRecord(page, collection, id);
      // The previous form may still be closing, and axe would not see the new one as the page's content.
      await preview().getByRole('heading', { level: 1, name: heading }).waitFor();
      await expectFindings(own, page, id);
    }
    await page.goto(`${studio.origin}/studio/#/collections/people`);
    await page.getByRole('row', { name: /Henrik Zetterberg/ }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expectFindings(own, page, colorScheme, 'body');
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('finds nothing in the preview and its list of problems', async () => {
    await openRecord(page, 'news', 'brexit');
    await box(page, 'Summary').fill('');
    await preview().getByRole('listitem').filter({ hasText: 'Summary is missing' }).waitFor();
    const frame = page.frames().at(-1) as Frame;
    for (const scheme of ['Light', 'Dark']) {
      await preview().getByRole('combobox', { name: 'Colours' }).selectOption(scheme);
      await expectFindings([], frame, scheme);
    }
  });

  it('finds nothing in the dialog that refuses a record', async () => {
    await openRecord(page, 'people', 'henrik-zetterberg');
    await box(page, 'Title').fill('Professor');
    await saveForm(page);
    await page.getByRole('dialog', { name: 'Not saved yet' }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expectFindings([], page, colorScheme, 'dialog.refused');
    }
  });

  it('finds nothing on the welcome page', async () => {
    await page.goto(`${studio.origin}/robots.txt`);
    await page.goto(`${studio.origin}/studio/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expectFindings([], page, colorScheme);
    }
  });
});

it('loads the editor only on demand', async () => {
  const fresh = await page.context().newPage();
  const asked: Response[] = [];
  fresh.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/studio/')) asked.push(response);
  });
  for (const address of ['/', '/news/']) await fresh.goto(`${studio.origin}${address}`, { waitUntil: 'networkidle' });
  expect(asked.map((response) => response.url())).toEqual([]);
  await fresh.goto(`${studio.origin}/studio/`, { waitUntil: 'networkidle' });
  // A page, a style sheet and a short script. The editor itself is two hundred times as large.
  const bodies = await Promise.all(asked.map((response) => response.body()));
  expect(bodies.length).toBeGreaterThan(0);
  expect(Buffer.concat(bodies).length).toBeLessThanOrEqual(15_000);
});
