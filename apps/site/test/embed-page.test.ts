import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchOptions } from '@mirocals/tools/chromium';
import { attributes, attributesOf, widgetNames } from '@mirocals/widgets/attributes';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  it('offers exactly the attributes of each widget', async () => {
    const { page, problems } = await open('en');
    for (const name of widgetNames) {
      await page.locator(`[name=widget][value=${name}]`).check();
      const shown = await page
        .locator('#choose fieldset[data-widgets]:visible input:first-of-type')
        .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
      expect(shown).toEqual(attributesOf(name));
    }
    expect(Object.keys(strings.en.embed.attributes)).toEqual(Object.keys(attributes));
    expect(problems).toEqual([]);
    await page.close();
  });

  it('updates the code and the preview, with only the keyboard', async () => {
    const { page, problems } = await open('en');
    await page.locator('[name=widget]:checked').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('[name=lang]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[name=country]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[name=theme]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await code(page, 'script')).toBe(
      `<script type="module" src="${origin}/embed/v1/mirocals.js"></script>\n<mirocals-partners lang="fr" country="FR" theme="dark">\n  <a href="${origin}/fr/partners/">Partenaires du projet MIROCALS</a>\n</mirocals-partners>`,
    );
    const widget = page.frameLocator('#preview iframe').locator('mirocals-partners');
    await widget.getByRole('listitem').first().waitFor();
    expect(await widget.getAttribute('theme')).toBe('dark');
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
    await page.locator('[name=way][value=address]').check();
    expect(await page.locator('#code code:visible').allTextContents()).toEqual([`${origin}/embed/partners/fr.html`]);
    expect(await page.locator('[name=country]').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('copies the code', async () => {
    const { page } = await open('sv', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: strings.sv.embed.copy }).click();
    await page.getByText(strings.sv.embed.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'script'));
    await page.close();
  });

  it('has no target smaller than 44 px on a side', async () => {
    const { page } = await open('en', { viewport: { width: 360, height: 800 } });
    const small = await page
      .locator('main label:visible, main button:visible')
      .evaluateAll((all) =>
        all.filter((one) => Math.min(one.clientHeight, one.clientWidth) < 44).map((one) => one.textContent),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
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
