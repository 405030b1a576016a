import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { news } from '@mirocals/data';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium } from 'playwright-core';
import { listen } from './src/serve/listen.ts';
import { openSite } from './src/serve/site-server.ts';
import { widgetSheets } from './widget-sheets.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const pages = {
  home: '/',
  results: '/results/',
  partners: '/partners/',
  timeline: '/timeline/',
  news: `/news/${news[0]?.id}/`,
};

const screens = {
  phone: { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true },
  wide: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
};

interface Picture {
  readonly address: string;
  readonly screen: keyof typeof screens;
  readonly colorScheme: 'light' | 'dark';
}

/** Takes a picture of the first screen of a page, as WebP, which the browser encodes. */
const pictureOf = async (browser: Browser, { address, screen, colorScheme }: Picture) => {
  const context = await browser.newContext({ ...screens[screen], colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await context.close();
  return Buffer.from(data, 'base64');
};

// Updates the pictures in docs/screenshots from the built site.
const folder = path('../../docs/screenshots');
await mkdir(folder, { recursive: true });
const write = async (name: string, picture: Buffer) => {
  await writeFile(`${folder}/${name}.webp`, picture);
  console.log(`${name}.webp  ${(picture.length / 1024).toFixed(0)} kB`);
};
const { base, listener } = await openSite(path('dist'));
const server = createServer(listener);
const browser = await chromium.launch(await launchOptions());
try {
  const site = `${await listen(server, { port: 0, variable: 'PORT' })}${base}`;
  for (const [name, address] of Object.entries(pages)) {
    for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const picture = await pictureOf(browser, { address: `${site}${address}`, screen, colorScheme });
        await write(`${name}-${screen}-${colorScheme}`, picture);
      }
    }
  }
  for (const [name, picture] of await widgetSheets(browser, site)) await write(name, picture);
} finally {
  await browser.close();
  server.close();
}
