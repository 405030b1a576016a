import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { originalText } from '@mirocals/data/text';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outerAddresses } from './raw-request.ts';
import { addressesOf, outputOf, serve } from './served-site.ts';

describe('pnpm start', () => {
  let child: ChildProcess;
  let browser: Browser;
  let site: string;
  let partner: string;

  beforeAll(async () => {
    child = serve({ PORT: '0', PARTNER_PORT: '0' });
    [site = '', partner = ''] = await addressesOf(child);
    browser = await chromium.launch(await launchOptions());
  });

  afterAll(async () => {
    await browser?.close();
    child?.kill('SIGINT');
  });

  it('answers a wrong address with the 404 page', async () => {
    const response = await fetch(`${site}/no-such-page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1');
  });

  it('answers every address of the sitemap', async () => {
    const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
    const addresses = [...sitemap.matchAll(/<loc>https:\/\/[^/]+(.*?)<\/loc>/g)].map(([, path]) => `${site}${path}`);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
  });

  it('shows partners, news and the state of the trial on a page of another origin', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(partner);

    const { organisations, news } = await import('@mirocals/data');
    const partners = page.locator('mirocals-partners');
    await partners.getByRole('listitem').first().waitFor();
    for (const { name } of organisations) await expect.poll(() => partners.getByText(name).count()).toBeGreaterThan(0);
    await page.locator('mirocals-news').getByText(originalText(news[0]?.title)).waitFor();
    await page.locator('mirocals-trial').getByText('not met').first().waitFor();

    const link = await partners.getByRole('link').first().getAttribute('href');
    expect(link?.startsWith(`${site}/partners/`)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('serves only this machine, unless HOST names another interface', async () => {
    const atAll = serve({ PORT: '0', PARTNER_PORT: '0', HOST: '0.0.0.0' });
    const [open = ''] = await addressesOf(atAll);
    for (const address of outerAddresses()) {
      await expect(fetch(site.replace('localhost', address)), address).rejects.toThrow();
      expect((await fetch(open.replace('localhost', address))).status, address).toBe(200);
    }
    atAll.kill('SIGINT');
    const { code, text } = await outputOf(serve({ PORT: '0', HOST: '203.0.113.1' }));
    expect(code).toBe(1);
    expect(text).toContain('HOST is "203.0.113.1", which cannot be used');
  });

  it('names a busy port and the variable to change it, and exits 1', async () => {
    const busy = createServer();
    const port = await new Promise<number>((resolve) => {
      busy.listen(0, () => resolve((busy.address() as { port: number }).port));
    });
    const { code, text } = await outputOf(serve({ PORT: String(port) }));
    busy.close();
    expect(code).toBe(1);
    expect(text.trim()).toBe(`Port ${port} is in use: set PORT to another port, such as PORT=${port + 10}.`);
  });

  it('refuses an invalid port', async () => {
    const { code, text } = await outputOf(serve({ PORT: 'eighty' }));
    expect(code).toBe(1);
    expect(text).toContain('PORT is "eighty"');
  });

  it('stops both servers on Ctrl-C', async () => {
    const one = serve({ PORT: '0', PARTNER_PORT: '0' });
    const addresses = await addressesOf(one);
    const ended = outputOf(one);
    one.kill('SIGINT');
    expect((await ended).code).toBe(0);
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
  });
});
