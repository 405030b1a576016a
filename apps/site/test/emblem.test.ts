import type { ChildProcess } from 'node:child_process';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressesOf, serve } from './served-site.ts';

let server: ChildProcess;
let browser: Browser;
let page: Page;
let site: string;

beforeAll(async () => {
  server = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(server);
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage({ colorScheme: 'dark', bypassCSP: true });
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
});

/** The colours of the pixels of a picture from its left edge to its centre, as `r,g,b`. */
const pixelsOf = (picture: string) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, image.height / 2, image.width / 2, 1).data ?? [];
    return Array.from({ length: pixels.length / 4 }, (_, index) => pixels.slice(4 * index, 4 * index + 3).join());
  }, picture);

/** @see https://publications.europa.eu/code/da/da-5000100.htm */
it.each([
  ['site', '/'],
  ['frame', '/embed/news/en.html?theme=dark'],
])('draws the emblem on the dark background of the %s with a white border of 1/25 of its height', async (_, path) => {
  await page.goto(`${site}${path}`);
  const emblem = page.locator('svg.mirocals-emblem').first();
  await emblem.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await emblem.boundingBox()) ?? {};
  const clip = { x: Math.floor(x) - 4, y: Math.floor(y), width, height };
  const pixels = await pixelsOf((await page.screenshot({ clip })).toString('base64'));
  const border = pixels.indexOf('255,255,255');
  const blue = pixels.indexOf('0,51,153');
  expect(pixels.slice(border, blue)).toEqual(Array(Math.round((height - 4) / 25)).fill('255,255,255'));
});
