import type { ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressesOf, serve } from './served-site.ts';

let child: ChildProcess;
let host: Server;
let browser: Browser;
let site: string;
let address: string;

beforeAll(async () => {
  child = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(child);
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.end(`<!doctype html><title>Isolated</title>
      <link rel="stylesheet" href="${site}/embed/v1/mirocals.css">
      <script type="module" src="${site}/embed/v1/mirocals.js"></script>
      <mirocals-news></mirocals-news>
      <iframe title="News" src="${site}/embed/news/en.html"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  browser = await chromium.launch(await launchOptions());
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  child?.kill('SIGINT');
});

it('shows the frame, the element and the style sheet on a page that is isolated from other origins', async () => {
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(address);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.frameLocator('iframe').getByRole('listitem').first().waitFor();
  await page.locator('mirocals-news').getByRole('listitem').first().waitFor();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  expect(failed).toEqual([]);
});
