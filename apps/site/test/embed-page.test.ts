import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchOptions } from '@mirocals/tools/chromium';
import { attributes, attributesOf, widgetNames } from '@mirocals/widgets/attributes';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameOptionsOf } from '../src/embed/frame-options.ts';
import { strings } from '../src/strings/index.ts';
import { languages } from './languages.ts';
import { addressesOf, serve } from './served-site.ts';

const origin = 'https://mirocals.example';
const pathIn = (lang: string) => (lang === 'en' ? '/embed/' : `/${lang}/embed/`);

let child: ChildProcess;
let browser: Browser;
let site: string;
beforeAll(async () => {
  child = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(child);
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  child?.kill();
});

const open = async (lang: string, options = {}) => {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${site}${pathIn(lang)}`);
  return { page, problems };
};

const code = (page: Page, way: string) => page.locator(`#way-${way} code`).textContent();

describe.each(languages)('the page about widgets in %s', (lang) => {
  it('shows the code for all ways, the policy, the hash and the widget without a script', async () => {
    const { page } = await open(lang, { javaScriptEnabled: false });
    expect(await page.locator('#choose').isVisible()).toBe(false);
    for (const way of ['script', 'html', 'links', 'address', 'frame', 'server'])
      expect(await page.locator(`#way-${way} code`).isVisible()).toBe(true);
    expect(await code(page, 'address')).toBe(`${origin}/embed/news/${lang}.html`);
    expect(await page.locator('#security').textContent()).toMatch(
      /trusted-types 'none'.*integrity="sha384-[\w+/]{64}"/s,
    );
    expect(await page.frameLocator('#preview iframe').getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    await page.close();
  });

  it('passes axe, in light and dark mode', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, problems } = await open(lang, { colorScheme, bypassCSP: true });
      await page.frameLocator('#preview iframe').locator('mirocals-news').getByRole('heading').first().waitFor();
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
        return (await run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      });
      expect(violations).toEqual([]);
      expect(problems).toEqual([]);
      await page.close();
    }
  });
});

describe('choosing a widget', () => {
  const fields = (page: Page) =>
    page.locator('#choose select:visible').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name));

  it('offers exactly the options that the chosen widget has in the chosen way', async () => {
    const { page, problems } = await open('en');
    // With only one trial there is nothing to choose.
    const offered = (names: readonly string[]) => names.filter((one) => one !== 'trial').sort();
    for (const name of widgetNames) {
      await page.locator(`[name=widget][value=${name}]`).check();
      for (const [way, names] of [
        ['script', attributesOf(name)],
        ['html', attributesOf(name)],
        ['links', attributesOf(name)],
        ['frame', ['lang', ...frameOptionsOf(name)]],
        ['address', ['lang']],
        ['server', ['lang']],
      ] as const) {
        await page.locator(`[name=way][value=${way}]`).check();
        expect((await fields(page)).sort(), `${name} ${way}`).toEqual(offered(names));
      }
    }
    expect(new Set(Object.keys(strings.en.embed.attributes))).toEqual(
      new Set([...Object.keys(attributes), ...widgetNames.flatMap(frameOptionsOf)]),
    );
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows a link in the preview if the fragment cannot be loaded', async () => {
    const { page } = await open('en');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/*.fragment.html', (route) => route.abort());
    await page.locator('[name=way][value=server]').check();
    const link = page.frameLocator('#preview iframe').locator('main > a');
    await expect.poll(() => link.getAttribute('href')).toContain('/embed/news/en.fragment.html');
    // The script for links makes widgets of links to frames only.
    expect(await page.frameLocator('#preview iframe').locator('mirocals-news').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('updates the code and the preview, with only the keyboard', async () => {
    const { page, problems } = await open('en');
    await page.locator('[name=widget]:checked').focus();
    await page.keyboard.press('ArrowLeft');
    for (const [name, presses] of [
      ['lang', 1],
      ['country', 1],
      ['theme', 2],
    ] as const) {
      await page.locator(`select[name=${name}]:visible`).focus();
      for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown');
    }
    expect(await code(page, 'script')).toBe(
      `<script type="module" src="${origin}/embed/v1/mirocals.js"></script>\n<mirocals-partners lang="fr" country="FR" theme="dark">\n  <a href="${origin}/fr/partners/">Partenaires du projet MIROCALS</a>\n</mirocals-partners>`,
    );
    // With each choice the preview is loaded again.
    const widget = page.frameLocator('#preview iframe').locator('mirocals-partners[lang=fr][country=FR][theme=dark]');
    await widget.getByRole('listitem').first().waitFor();
    const count = await widget.getByRole('listitem').count();
    expect(count).toBeGreaterThan(0);
    for (const place of await widget.getByRole('listitem').allTextContents()) expect(place).toContain('France');
    for (const host of ['dark', 'hostile']) {
      await page.locator(`[name=host][value=${host}]`).check();
      await page
        .frameLocator('#preview iframe')
        .locator(`html.${host} mirocals-partners`)
        .getByRole('heading')
        .first()
        .waitFor();
    }
    // A hostile page shows its text, not its style sheet.
    expect(await page.frameLocator('#preview iframe').locator('style').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows the widget in the way that is chosen', async () => {
    const { page, problems } = await open('en');
    const inside = page.frameLocator('#preview iframe');
    await page.locator('select[name=limit]:visible').selectOption('2');
    await inside.locator('mirocals-news[limit="2"]').getByRole('listitem').nth(1).waitFor();
    await page.locator('[name=way][value=html]').check();
    await inside.locator('div[data-mirocals=news][data-limit="2"]').getByRole('listitem').nth(1).waitFor();
    await page.locator('[name=way][value=links]').check();
    expect(await code(page, 'links')).toContain(`<a href="${origin}/embed/news/en.html" data-limit="2">`);
    await inside.locator('mirocals-news[limit="2"] > a').waitFor({ state: 'attached' });
    await page.locator('[name=way][value=frame]').check();
    await page.locator('select[name=theme]:visible').selectOption('dark');
    expect(await code(page, 'frame')).toBe(
      `<iframe src="${origin}/embed/news/en.html?limit=2&amp;theme=dark" title="News about MIROCALS" width="100%" height="820" frameborder="0" loading="lazy"></iframe>`,
    );
    const framed = inside.frameLocator('iframe[width="100%"][height="820"]').locator('html[data-theme=dark]');
    await expect.poll(() => framed.locator('li:visible').count()).toBe(2);
    await page.locator('[name=way][value=address]').check();
    expect(await page.locator('#code code:visible').allTextContents()).toEqual([`${origin}/embed/news/en.html`]);
    const pasted = inside.locator('iframe[sandbox=allow-scripts]');
    const own = inside.frameLocator('iframe[sandbox=allow-scripts]').locator('html:not([data-theme])');
    await expect.poll(() => own.locator('li:visible').count()).toBe(3);
    const height = await own.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(() => pasted.getAttribute('height')).toBe(`${height}`);
    await page.locator('[name=way][value=server]').check();
    await inside.locator('main > .mirocals-news').getByRole('listitem').nth(2).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('keeps the choices in the address of the page', async () => {
    const { page } = await open('en');
    expect(new URL(page.url()).search).toBe('');
    await page.locator('[name=widget][value=partners]').check();
    await page.locator('[name=way][value=frame]').check();
    await page.locator('select[name=country]:visible').selectOption('SE');
    await page.locator('select[name=text-size]:visible').selectOption('125');
    const written = await code(page, 'frame');
    expect(new URL(page.url()).search).toBe('?widget=partners&way=frame&country=SE&text-size=125');
    await page.reload();
    expect(await code(page, 'frame')).toBe(written);
    expect(await page.locator('#way-frame').isVisible()).toBe(true);
    await page.goto(`${site}/embed/?widget=script&way=%22&country=XX&lang=sv&host=hostile`);
    expect(await code(page, 'script')).toContain('<mirocals-news lang="sv">');
    expect(await page.locator('[name=host][value=hostile]').isChecked()).toBe(true);
    await page.close();
  });

  it('copies the code', async () => {
    const { page } = await open('sv', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: strings.sv.embed.copy }).click();
    await page.getByText(strings.sv.embed.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'script'));
    await page.close();
  });

  it.each([
    ['refuses', "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))"],
    ['is missing, as without https', "Object.defineProperty(navigator, 'clipboard', { value: undefined })"],
  ])('says so if the clipboard %s, and selects the code', async (_, broken) => {
    const { page, problems } = await open('fr');
    await page.evaluate(broken);
    await page.getByRole('button', { name: strings.fr.embed.copy }).click();
    await page.getByText(strings.fr.embed.copyFailed).waitFor();
    expect(await page.getByText(strings.fr.embed.copied, { exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => `${getSelection()}`.trim())).toBe(await code(page, 'script'));
    expect(problems).toEqual([]);
    await page.close();
  });

  it('has no target smaller than 44 px on a side', async () => {
    const { page } = await open('en', { viewport: { width: 360, height: 800 } });
    const small = await page
      .locator('main label:visible, main button:visible, main select:visible')
      .evaluateAll((all) =>
        all.filter((one) => Math.min(one.clientHeight, one.clientWidth) < 44).map((one) => one.textContent),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // Fields for every value of every option were 8,565 px.
    expect(await page.locator('#choose').evaluate((one) => one.clientHeight)).toBeLessThan(2500);
    await page.close();
  });

  it('passes only attributes of widgets from the address to the example page', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/embed/preview/en.html?widget=news&limit=1&onclick=alert(1)&style=x&host=dark`);
    expect(await page.locator('mirocals-news').evaluate((one) => one.getAttributeNames())).toEqual(['limit']);
    await page.goto(`${site}/embed/preview/en.html?widget=script`);
    expect(await page.locator('mirocals-news').count()).toBe(1);
    await page.close();
  });
});
