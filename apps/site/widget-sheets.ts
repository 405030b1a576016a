import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { widgetNames } from '@mirocals/widgets/attributes';
import type { Browser } from 'playwright-core';

const widths = [200, 260, 390, 1200];

/** The pages of partners: the last colour is neither light nor dark enough for the text of a widget. */
const grounds = ['#ffffff', '#14181c', '#a9cdbb'];

/** Shortens long lists, so that the pictures stay small. */
const attributes: Partial<Record<string, string>> = { news: 'limit="2"', partners: 'country="GB"' };

/** A partner's page with only a widget. It reports when the widget is shown. */
const cell = (site: string, query: URLSearchParams) => {
  const name = query.get('widget') ?? '';
  return `<!doctype html><html lang="${query.get('lang')}"><meta charset="utf-8"><title>Cell</title>
<style>body { margin: 0; background: ${query.get('ground')} }</style>
<script>addEventListener('mirocals-ready', () => { document.title = 'ready' })</script>
<script type="module" src="${site}/embed/v1/mirocals.js"></script>
<mirocals-${name} ${attributes[name] ?? ''}></mirocals-${name}>`;
};

/** All widths of a widget beside each other, on every ground. Frames, because a page shows the funding once. */
const sheet = (widget: string, lang: string) => {
  const frames = (ground: string) =>
    widths.map((width) => {
      const query = new URLSearchParams({ widget, lang, ground });
      return `<figure><figcaption>${width}</figcaption><iframe width="${width}" src="/cell?${query}"></iframe></figure>`;
    });
  const bands = grounds.map((ground) => `<div style="background: ${ground}">${frames(ground).join('')}</div>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheet</title><style>
body { margin: 0; width: max-content } div { display: flex; gap: 40px; padding: 20px 40px 40px }
figure { margin: 0 } figcaption { font: 16px/2 sans-serif; color: #777 } iframe { border: 0; display: block; color-scheme: normal }
</style>${bands.join('')}`;
};

/**
 * Takes a picture of each widget in English and French: all widths beside each other, on a light, a dark and a coloured page.
 *
 * @param site the address of the served site
 * @returns the pictures, as WebP, by their names
 */
export const widgetSheets = async (browser: Browser, site: string): Promise<Map<string, Buffer>> => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(`${request.url}`, 'http://localhost');
    const [, widget = '', lang = ''] = pathname.split('/');
    const html = pathname === '/cell' ? cell(site, searchParams) : sheet(widget, lang);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const pictures = new Map<string, Buffer>();
  const page = await browser.newPage({ viewport: { width: 2300, height: 1000 } });
  const devtools = await page.context().newCDPSession(page);
  for (const widget of widgetNames)
    for (const lang of ['en', 'fr']) {
      await page.goto(`http://localhost:${port}/${widget}/${lang}`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every((frame) => frame.contentDocument?.title === 'ready'),
      );
      const { width, height } = await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe'))
          frame.height = `${frame.contentDocument?.documentElement.scrollHeight}`;
        return document.body.getBoundingClientRect().toJSON();
      });
      await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 35,
        clip: { x: 0, y: 0, width, height, scale: 0.45 },
      });
      pictures.set(`widget-${widget}-${lang}`, Buffer.from(data, 'base64'));
    }
  await page.close();
  server.close();
  return pictures;
};
