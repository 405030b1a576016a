import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchOptions } from '@mirocals/tools/chromium';
import { widgetNames } from '@mirocals/widgets/attributes';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameOptionsOf, frameValuesOf } from '../src/embed/frame-options.ts';
import { dist } from './built-site.ts';
import { languages } from './languages.ts';
import { addressesOf, serve } from './served-site.ts';

let child: ChildProcess;
let browser: Browser;
let site: string;
let host: Server;
let hostAddress: string;
let html = '';

beforeAll(async () => {
  child = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(child);
  host = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
  await new Promise<void>((resolve) => host.listen(0, resolve));
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  child?.kill();
});

const all = widgetNames.flatMap((name) =>
  languages.map((lang) => ({ name, lang, path: `/embed/${name}/${lang}.html` })),
);

/** Opens a frame as a page of its size. */
const open = async (path: string, options: BrowserContextOptions = {}) => {
  const page = await browser.newPage({ viewport: { width: 600, height: 1000 }, ...options });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(`${site}${path}`);
  return { page, said };
};

const heightOf = (page: Page) =>
  page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const items = (page: Page) => page.locator('main ul > li:visible');

const background = (page: Page | ReturnType<Page['mainFrame']>) =>
  page.locator('.mirocals').evaluate((one) => getComputedStyle(one).backgroundColor);
const white = 'rgb(255, 255, 255)';
const dark = 'rgb(17, 17, 17)';

describe('the size of a frame', () => {
  it.each(all)(
    'is at most 1,000 px at the width of WordPress, and within the oEmbed size: $path',
    async ({ name, lang, path }) => {
      const { page } = await open(path);
      const height = await heightOf(page);
      const oembed = JSON.parse(readFileSync(join(dist, `/embed/${name}/${lang}.json`), 'utf8'));
      expect(height).toBeLessThanOrEqual(oembed.height);
      expect(oembed.height).toBeLessThanOrEqual(1000);
      expect(await isInView(page, '.mirocals-funding svg')).toBe(true);
      await page.close();
    },
  );

  it.each([
    { width: 600, height: 600 },
    { width: 340, height: 1000 },
    { width: 320, height: 600 },
  ])(
    'may be smaller than the widget: the funding stays in view and hides nothing that has the focus ($width × $height)',
    async (viewport) => {
      for (const name of widgetNames) {
        const { page } = await open(`/embed/${name}/fr.html`, { viewport });
        const statements = page.locator('.mirocals-statement:visible');
        const prescribed = 'This project has received funding from the European Union';
        expect(await statements.last().textContent()).toContain(prescribed);
        expect(await statements.count()).toBe(viewport.width < 480 ? 1 : 2);
        for (const selector of ['.mirocals-emblem', '.mirocals-statement[lang=en]', '.mirocals-asof'])
          expect(await isInView(page, selector), `${name} ${selector}`).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        const links = await page.locator('a:visible').count();
        for (let index = 0; index < links; index++) {
          await page.keyboard.press('Tab');
          const [link = 0, credits = 0] = await page.evaluate(() => [
            document.activeElement?.getBoundingClientRect().bottom,
            document.querySelector('.mirocals-credits')?.getBoundingClientRect().top,
          ]);
          expect(link, `link ${index} of ${name}`).toBeLessThanOrEqual(credits);
        }
        await page.close();
      }
    },
  );

  it('follows the text size that the reader has set in the browser', async () => {
    const options = await launchOptions();
    const large = await chromium.launch({ ...options, args: [...options.args, '--blink-settings=defaultFontSize=32'] });
    const page = await large.newPage();
    await page.goto(`${site}/embed/news/en.html`);
    expect(await page.locator('.mirocals').evaluate((one) => getComputedStyle(one).fontSize)).toBe('32px');
    await large.close();
  });
});

describe('the options of a frame', () => {
  it('filter the news, which are the newest three by default', async () => {
    for (const [query, count] of [
      ['', 3],
      ['?limit=2', 2],
      ['?limit=all', 7],
      ['?topic=archive', 3],
      ['?topic=archive&limit=9', 4],
    ] as const) {
      const { page, said } = await open(`/embed/news/en.html${query}`);
      expect(await items(page).count(), query).toBe(count);
      if (query.includes('archive')) expect(await page.locator('.mirocals-notice:visible').count()).toBe(count);
      expect(said).toEqual([]);
      await page.close();
    }
  });

  it('filter the partners by country and role, by code or name in any case', async () => {
    const namesFor = async (query: string) => {
      const { page } = await open(`/embed/partners/fr.html${query}`);
      const names = await items(page).locator('h3').allTextContents();
      await page.close();
      return names;
    };
    expect(await namesFor('')).toHaveLength(12);
    for (const country of ['SE', 'se', 'Suède']) expect(await namesFor(`?country=${country}`)).toHaveLength(1);
    expect(await namesFor('?country=UK')).toEqual(await namesFor('?country=GB'));
    expect(await namesFor('?country=GB&partner-role=immunology')).toEqual(["King's College London"]);
  });

  it('say that there is nothing to show', async () => {
    const { page } = await open('/embed/partners/sv.html?country=SE&partner-role=immunology');
    expect(await items(page).count()).toBe(0);
    expect(await page.getByText('Det finns inget att visa här.').isVisible()).toBe(true);
    await page.close();
  });

  it('change the layout, the summaries, the heading, the text size and where links open', async () => {
    const { page, said } = await open('/embed/partners/en.html');
    const role = page.locator('.mirocals-roles').first();
    expect(await role.isVisible()).toBe(false);
    expect(await page.getByText('Gothenburg, Sweden').isVisible()).toBe(true);
    await page.goto(`${site}/embed/partners/en.html?layout=list&heading=none&target=_blank`);
    expect(await role.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link').first().click()]);
    expect(new URL(opened.url()).pathname).toMatch(/^\/partners\//);
    await page.goto(`${site}/embed/news/en.html?summary=hide&text-size=150&topic=archive`);
    expect(await page.locator('.mirocals-summary:visible').count()).toBe(0);
    expect(await page.locator('.mirocals-notice:visible').count()).toBe(3);
    expect(await page.locator('.mirocals').evaluate((one) => getComputedStyle(one).fontSize)).toBe('24px');
    expect(said).toEqual([]);
    await page.close();
  });

  it('that are not allowed are ignored, and the console says once which are', async () => {
    const { page, said } = await open('/embed/news/en.html?topic=foo&limit=-1&heading=Cured&colour=red&constructor=x');
    expect(await items(page).count()).toBe(3);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('News about MIROCALS');
    expect(said).toEqual([
      [
        'topic=foo: use all, current, archive, results',
        'limit=-1: use all, 1, 2, …',
        'heading=Cured: use own, none',
        'colour: use limit, topic, summary, heading, theme, target, text-size',
        'constructor: use limit, topic, summary, heading, theme, target, text-size',
      ].join('\n'),
    ]);
    await page.close();
  });

  it('do nothing without scripts: the widget is shown with its defaults', async () => {
    const { page } = await open('/embed/news/en.html?limit=1&theme=dark', { javaScriptEnabled: false });
    expect(await items(page).count()).toBe(3);
    expect(await background(page)).toBe(white);
    await page.close();
  });

  it('pass axe with every value', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const { page } = await open('/embed/trial/en.html');
    const tested = new Set<string>();
    for (const name of widgetNames)
      for (const option of frameOptionsOf(name)) {
        if (tested.has(option)) continue;
        tested.add(option);
        for (const value of frameValuesOf(option) ?? ['1', 'GB']) {
          await page.goto(`${site}/embed/${name}/en.html?${option}=${value}`);
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
            const only = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            return (await run({ runOnly: only })).violations.map(({ id }) => id);
          });
          expect(violations, `${name} ${option}=${value}`).toEqual([]);
        }
      }
    await page.close();
  });
});

describe('the colours of a frame', () => {
  it('are light, whatever the reader prefers, unless an option says otherwise', async () => {
    for (const [query, colour] of [
      ['', white],
      ['?theme=light', white],
      ['?theme=dark', dark],
      ['?theme=auto', dark],
    ]) {
      const { page } = await open(`/embed/news/en.html${query}`, { colorScheme: 'dark' });
      expect(await background(page), query).toBe(colour);
      await page.close();
    }
  });

  it('follow the color-scheme of the page around the frame with theme=auto', async () => {
    // Emulated media apply to frames as well, whatever the page says, so the browser itself prefers dark here.
    const options = await launchOptions();
    const args = [...options.args, '--blink-settings=preferredColorScheme=0'];
    const darkSystem = await chromium.launch({ ...options, args });
    const context = await darkSystem.newContext({ colorScheme: null });
    for (const [scheme, colour] of Object.entries({ light: white, dark })) {
      html = `<!doctype html><title>Host</title><style>:root{color-scheme:${scheme}}</style>
        <iframe title="News" src="${site}/embed/news/en.html?theme=auto"></iframe>`;
      const page = await context.newPage();
      await page.goto(hostAddress);
      const frame = page.frames()[1] as ReturnType<Page['mainFrame']>;
      await frame.locator('.mirocals').waitFor();
      expect(await background(frame), scheme).toBe(colour);
    }
    await darkSystem.close();
  });
});
