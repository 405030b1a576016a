import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { news } from '@mirocals/data';
import { launchOptions } from '@mirocals/tools/chromium';
import { type WidgetName, widgetNames } from '@mirocals/widgets/attributes';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listen } from './src/serve/listen.ts';
import { openSite } from './src/serve/site-server.ts';
import { widgetSheets } from './widget-sheets.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const pages = {
  home: '/',
  results: '/results/',
  partners: '/partners/',
  news: `/news/${news[0]?.id}/`,
};

const screens = {
  phone: { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true },
  wide: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
};

/** The pages of partners on which widgets are shown, by their style sheets. */
const hosts = {
  light: '',
  dark: 'body { background: #0b0b14 }',
  coloured: 'body { background: #7a9 }',
};

interface Picture {
  readonly address: string;
  readonly screen: keyof typeof screens;
  readonly colorScheme: 'light' | 'dark';
}

/** Takes a picture of what is in view as WebP, which the browser encodes. */
const capture = async (page: Page, scale = 1) => {
  const devtools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, ...(page.viewportSize() ?? { width: 0, height: 0 }), scale };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 82, clip });
  return Buffer.from(data, 'base64');
};

/** Takes a picture of the first screen of a page. */
const pictureOf = async (browser: Browser, { address, screen, colorScheme }: Picture) => {
  const context = await browser.newContext({ ...screens[screen], colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  const picture = await capture(page);
  await context.close();
  return picture;
};

interface WidgetPicture {
  readonly site: string;
  readonly widget: WidgetName;
  readonly host: keyof typeof hosts;
  readonly lang: string;
}

/** Takes a picture of a widget in columns of four widths on a partner's page. */
const widgetPictureOf = async (browser: Browser, { site, widget, host, lang }: WidgetPicture) => {
  const page = await browser.newPage({ viewport: { width: 2200, height: 600 } });
  const columns = [200, 260, 390, 1200].map(
    (width) => `<div style="width: ${width}px"><mirocals-${widget} limit="2"></mirocals-${widget}></div>`,
  );
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><style>${hosts[host]}
    body { display: flex; gap: 40px; align-items: start; margin: 20px } div { flex: none }</style>
    <script type="module" src="${site}/embed/v1/mirocals.js"></script>${columns.join('')}`;
  await page.route(`${site}/host`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${site}/host`);
  await page.locator(`mirocals-${widget} footer`).nth(3).waitFor();
  await page.setViewportSize({ width: 2200, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const picture = await capture(page, 0.5);
  await page.close();
  return picture;
};

// Updates the pictures in docs/screenshots from the built site.
const folder = path('../../docs/screenshots');
await mkdir(folder, { recursive: true });
const write = async (name: string, picture: Buffer) => {
  await writeFile(`${folder}/${name}.webp`, picture);
  console.log(`${name}.webp  ${(picture.length / 1024).toFixed(0)} kB`);
};
const keep = async (name: string, picture: Buffer) => {
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
        await keep(`${name}-${screen}-${colorScheme}`, picture);
      }
    }
  }
  for (const widget of widgetNames)
    for (const host of Object.keys(hosts) as (keyof typeof hosts)[])
      for (const lang of host === 'light' ? ['en', 'fr'] : ['en']) {
        const picture = await widgetPictureOf(browser, { site, widget, host, lang });
        await keep(`widget-${widget}-${host}-${lang}`, picture);
      }
  for (const [name, picture] of await widgetSheets(browser, `${origin}${base}`)) await write(name, picture);
} finally {
  await browser.close();
  server.close();
}
