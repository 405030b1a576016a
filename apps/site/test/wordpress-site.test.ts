/*
  A whole WordPress, in which an author has pasted addresses: its own oEmbed discovery, filters, theme and script. The test
  in wordpress.test.ts needs no database.
*/
import type { ChildProcess } from 'node:child_process';
import { launchOptions } from '@mirocals/tools/chromium';
import { engineNames, openEngine, skipWithoutEngine, type Tab } from '@mirocals/tools/engines';
import { skipWithout } from '@mirocals/tools/skip-without';
import { widgetNames } from '@mirocals/widgets/attributes';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { addressesOf, serve } from './served-site.ts';
import { hasWordPressSite, startWordPress } from './wordpress-site.ts';

const need = 'WordPress and a database (apt-get install wordpress php-cli php-mysql mariadb-server-core)';
const skipped = skipWithout('Tests in a whole WordPress', need, hasWordPressSite());

const origin = 'https://mirocals.example';
const frames = widgetNames.flatMap((name) => languages.map((lang) => `${origin}/embed/${name}/${lang}.html`));
const page = `${origin}/fr/partners/`;

/** Waits for a state of the page, which takes seconds on a busy machine. */

describe.skipIf(skipped)('in a post of an author in WordPress', () => {
  let child: ChildProcess;
  let site: string;
  let wordpress: Awaited<ReturnType<typeof startWordPress>>;
  beforeAll(async () => {
    child = serve({ PORT: '0', PARTNER_PORT: '0' });
    [site = ''] = await addressesOf(child);
    wordpress = await startWordPress([...frames, page], origin, site);
  }, 120_000);
  afterAll(async () => {
    await wordpress?.stop();
    child?.kill();
  });

  describe.each(engineNames)('%s', (engine) => {
    const missing = skipWithoutEngine(engine);
    let tab: Tab;
    beforeAll(async () => {
      if (!missing) tab = await openEngine(engine);
    }, 90_000);
    afterAll(() => tab?.close());

    /** Whether the widget is as high as its frame, has all of its text in it, and no border around it. */
    const look = async () => {
      const outside = await tab.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content');
        const { width = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
        return { width, height, border: frame && getComputedStyle(frame).borderTopWidth };
      });
      const inside = await tab.frame.evaluate(() => {
        const bottom = document.querySelector('.mirocals-credits')?.getBoundingClientRect().bottom ?? Infinity;
        return { scrolls: document.documentElement.scrollHeight > innerHeight, funding: bottom <= innerHeight };
      });
      return { ...outside, height: outside.height <= 1000 && outside.height >= 200, ...inside };
    };

    it.skipIf(missing).each(frames)('%s is a whole widget with the funding in view', async (address) => {
      await tab.goto(wordpress.posts[address] ?? '');
      await expect.poll(look).toEqual({ width: 600, height: true, border: '0px', scrolls: false, funding: true });
      const background = () => getComputedStyle(document.querySelector('.mirocals') as Element).backgroundColor;
      // The systems of the readers are dark, and the theme is light.
      expect(await tab.frame.evaluate(background)).toBe('rgb(255, 255, 255)');
    });

    it.skipIf(missing)('the address of a page is embedded as its widget', async () => {
      await tab.goto(wordpress.posts[page] ?? '');
      await expect.poll(look).toEqual({ width: 600, height: true, border: '0px', scrolls: false, funding: true });
      expect(await tab.frame.evaluate(() => document.documentElement.lang)).toBe('fr');
    });
  });

  it('a link opens the page of the partner in the window of the reader', async () => {
    const browser = await chromium.launch(await launchOptions());
    const reader = await browser.newPage();
    await reader.goto(wordpress.posts[page] ?? '');
    await reader.frameLocator('iframe').getByRole('link', { name: 'Généthon' }).click();
    await reader.waitForURL(`${site}/fr/partners/genethon/`);
    await browser.close();
  });
});
