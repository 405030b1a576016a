import type { ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchOptions } from '@mirocals/tools/chromium';
import { widgetNames } from '@mirocals/widgets/attributes';
import { parse as parseHtml } from 'parse5';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FrameOption, frameOptionsOf, frameValuesOf } from '../apps/site/src/embed/frame-options.ts';
import { languages } from '../apps/site/test/languages.ts';
import { addressesOf, serve } from '../apps/site/test/served-site.ts';
import { read, trackedFiles } from './repository.ts';
import { samplesIn } from './samples.ts';

const page = 'docs/embedding.md';
const origin = 'https://mirocals.example';
const docs = await read(page);
const html = samplesIn(page, 'html');
const [height = '', frameHeights = '', look = ''] = samplesIn(page, 'css');

/** Returns the only sample that begins with the given text. */
const sample = (start: string): string => {
  const found = html.filter((code) => code.startsWith(start));
  if (found.length !== 1) throw new Error(`${page} has ${found.length} HTML samples that begin with ${start}`);
  return found[0] ?? '';
};

/** Returns the code in a row of the table of what each system accepts. */
const pasted = (system: string): string[] => {
  const row = docs.split('\n').find((line) => line.startsWith(`| ${system}`));
  return [...(row ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
};

let child: ChildProcess;
let browser: Browser;
let host: Server;
let site: string;
let body = '';

beforeAll(async () => {
  child = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(child);
  host = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(body));
  await new Promise<void>((resolve) => host.listen(0, resolve));
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  child?.kill();
});

const here = (code: string) => code.replaceAll(origin, site);

/** Opens a host page with samples, on another origin than the site. */
const visit = async (samples: string, options: BrowserContextOptions = {}) => {
  body = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${here(samples)}`;
  const opened = await browser.newPage(options);
  const problems: string[] = [];
  opened.on('pageerror', ({ message }) => problems.push(message));
  opened.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await opened.goto(`http://localhost:${(host.address() as AddressInfo).port}`);
  return { page: opened, problems };
};

const script = () => sample('<script type="module" src="https://mirocals.example/embed/v1/');

describe('the first samples', () => {
  it('show the widget and do not move what follows it', async () => {
    const samples = `<style>${height}</style>${sample('<mirocals-news')}<p>After</p>`;
    const { page: still } = await visit(samples);
    const before = await still.getByText('After').boundingBox();
    await still.close();
    const { page, problems } = await visit(script() + samples);
    const widget = page.locator('mirocals-news');
    await widget.getByRole('heading', { level: 2 }).waitFor();
    expect(await widget.getByRole('listitem').count()).toBe(3);
    expect(await page.getByText('News of the project').isVisible()).toBe(false);
    expect(await page.getByText('After').boundingBox()).toEqual(before);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('show the fallback without scripts', async () => {
    const { page } = await visit(script() + sample('<mirocals-news'), { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'News of the project' }).isVisible()).toBe(true);
    await page.close();
  });

  it('work as the README has them', async () => {
    const [start = ''] = samplesIn('README.md', 'html');
    const { page, problems } = await visit(start);
    await page.locator('mirocals-trial').getByText('Primary endpoint not met').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('what each system accepts works in', () => {
  it('a system that accepts plain HTML', async () => {
    const [markup = ''] = pasted('a script once for the whole site, and plain HTML');
    const { page, problems } = await visit(script() + markup);
    await page.locator('mirocals-news').getByRole('listitem').nth(2).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a system that cannot write type="module"', async () => {
    const { page, problems } = await visit(sample('<script src=') + sample('<mirocals-news'));
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a system that accepts links', async () => {
    const [attribute = '', address = ''] = pasted('a script once for the whole site, and links');
    const tag = script().replace('<script', `<script ${attribute}`);
    const { page, problems } = await visit(`${tag}<a href="${address}">News</a>`);
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a system that accepts frames', async () => {
    const [frame = ''] = pasted('frames');
    const { page, problems } = await visit(frame);
    await page.frameLocator('iframe').getByRole('heading', { level: 2 }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a system that accepts an address', async () => {
    const [address = ''] = pasted('an address');
    expect(await (await fetch(here(address))).text()).toContain('application/json+oembed');
  });

  it('a system that includes fragments on the server', async () => {
    const [fragment = '', styles = ''] = pasted('includes on the server');
    const included = await (await fetch(here(fragment))).text();
    const { page, problems } = await visit(`<link rel="stylesheet" href="${styles}">${included}`);
    const title = page.getByRole('heading', { level: 2 });
    expect(await title.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Charter');
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the sample', () => {
  it('for tokens and parts changes the appearance', async () => {
    const { page } = await visit(`<style>${look}</style>${script()}${sample('<mirocals-news')}`);
    const widget = page.locator('mirocals-news');
    const styleOf = (selector: string, name: string) =>
      widget
        .locator(selector)
        .first()
        .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);
    await widget.getByRole('heading', { level: 2 }).waitFor();
    expect(await styleOf('h2', 'text-transform')).toBe('uppercase');
    expect(await styleOf('.mirocals-more', 'color')).toBe('rgb(140, 47, 0)');
    expect(await styleOf('.mirocals-summary', 'font-family')).toBe('Georgia, serif');
    await page.close();
  });

  it('for events passes a clicked link to the router of the host page', async () => {
    const [listener = ''] = samplesIn(page, 'js');
    const router = 'window.opened = []; const router = { open: (href) => opened.push(href) };';
    const visited = await visit(`<script>${router}${listener}</script>${script()}${sample('<mirocals-news')}`);
    const widget = visited.page.locator('mirocals-news');
    // Before the widget is rendered, the first link is that of the fallback.
    await widget.getByRole('heading', { level: 2 }).waitFor();
    const link = widget.getByRole('link').first();
    await link.click();
    const href = await link.evaluate((one: HTMLAnchorElement) => one.href);
    expect(await visited.page.evaluate('window.opened')).toEqual([href]);
    expect(visited.page.url()).not.toContain(site);
    await visited.page.close();
  });

  it('for a pinned release runs only with the hash in integrity.json', async () => {
    const pinned = sample('<script type="module" src="https://mirocals.example/embed/0');
    const [, version = ''] = /\/embed\/([\d.]+)\//.exec(pinned) ?? [];
    const integrity = await (await fetch(`${site}/embed/integrity.json`)).json();
    const hash: string = integrity[version]['mirocals.js'];
    const { page, problems } = await visit(pinned.replace('sha384-…', hash) + sample('<mirocals-news'));
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
    const other = await visit(pinned.replace('…', 'A'.repeat(64)) + sample('<mirocals-news'));
    expect(await other.page.evaluate(() => customElements.get('mirocals-news') === undefined)).toBe(true);
    expect(other.problems.join()).toContain('integrity');
    await other.page.close();
  });

  it('for frames gives the frame the height of the widget, with the options in its address', async () => {
    const { page, problems } = await visit(sample('<script>') + sample('<iframe'));
    const inside = page.frameLocator('iframe').locator('html');
    await expect.poll(() => inside.locator('li:visible').count()).toBe(2);
    const height = await inside.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe(`${height}`);
    // The same message from another origin changes nothing.
    await page.evaluate(async () => {
      const received = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage({ type: 'mirocals-height', height: 1 }, '*');
      await received;
    });
    expect(await page.locator('iframe').getAttribute('height')).toBe(`${height}`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each([360, 390, 430, 768])(
    'for the height of frames leaves nothing to scroll on a screen %i px wide',
    async (width) => {
      const addresses = widgetNames.flatMap((name) => languages.map((lang) => `${origin}/embed/${name}/${lang}.html`));
      const frames = addresses.map(
        (address) => `<iframe src="${address}" title="Frame" width="100%" frameborder="0"></iframe>`,
      );
      const { page } = await visit(`<style>body { margin: 16px } ${frameHeights}</style>${frames.join('')}`, {
        viewport: { width, height: 800 },
      });
      for (const frame of page.frames().slice(1)) {
        const [needed = 0, given = 0] = await frame.evaluate(() => [
          document.documentElement.scrollHeight,
          innerHeight,
        ]);
        expect(needed, frame.url()).toBeLessThanOrEqual(given);
      }
      await page.close();
    },
  );

  it('of options lists all options of frames with their values', () => {
    const rows = [
      ...(docs
        .split('## Frames')[1]
        ?.split('## Attributes')[0]
        ?.matchAll(/^\| `([\w-]+)` \| (.*) \| (.*) \|$/gm) ?? []),
    ];
    const names = new Set(widgetNames.flatMap(frameOptionsOf));
    expect(new Set(rows.map(([, name]) => name))).toEqual(names);
    for (const [, name = '', widgets = '', values = ''] of rows) {
      const of = widgetNames.filter((widget) => frameOptionsOf(widget).some((option) => option === name));
      expect(widgets === 'all' ? [...widgetNames] : widgets.split(', ').sort(), name).toEqual(
        widgets === 'all' ? of : of.sort(),
      );
      const allowed = frameValuesOf(name as FrameOption) ?? [];
      expect(
        allowed.filter((value) => !values.includes(`\`${value}\``)),
        name,
      ).toEqual([]);
    }
  });

  it('for a filter shows the partners of the chosen country, and how many they are', async () => {
    const { page, problems } = await visit(script() + sample('<p>'));
    const widget = page.locator('mirocals-partners');
    const names = () => widget.getByRole('listitem').count();
    await expect.poll(names).toBeGreaterThan(5);
    const all = await names();
    await page.getByLabel('Country').selectOption('Sweden');
    await expect.poll(names).toBe(1);
    expect(await widget.getByText(`1 / ${all}`).isVisible()).toBe(true);
    await page.getByLabel('Country').selectOption('All');
    await expect.poll(names).toBe(all);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('for WordPress shows a widget in content that an author may write', async () => {
    const { page } = await visit(script() + sample('<div data-mirocals'));
    await page.locator('mirocals-news').getByRole('listitem').nth(2).waitFor();
    await page.close();
  });

  it('for Drupal turns the link into the list', async () => {
    const library = parse(samplesIn(page, 'yaml')[0] ?? '');
    const [[src, { type, attributes }]] = Object.entries<{ type: string; attributes: Record<string, string | true> }>(
      library.mirocals.js,
    ) as [[string, { type: string; attributes: Record<string, string | true> }]];
    expect(type).toBe('external');
    // Drupal writes an attribute whose value is true without a value.
    const written = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
    const visited = await visit(`<script src="${src}" ${written.join(' ')}></script>${sample('<a href')}`);
    await visited.page.locator('mirocals-partners').getByRole('heading', { level: 2 }).waitFor();
    expect(visited.problems).toEqual([]);
    await visited.page.close();
  });
});

it('tests every HTML sample, and each is well formed', () => {
  const starts = ['<script', '<mirocals-news', '<script', '<div', '<a ', '<iframe', '<script', '<p>', '<script'];
  expect(html.map((code) => starts.find((start) => code.startsWith(start)))).toEqual(starts);
  for (const code of html) {
    const errors: string[] = [];
    parseHtml(`<!doctype html><body>${code}`, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  }
});

it('finds every address of the site that the documentation names', async () => {
  const documents = trackedFiles().filter((path) => /^([A-Z]+\.md|docs\/.*\.md|packages\/\w+\/README\.md)$/.test(path));
  for (const document of documents) {
    const addresses = (await read(document)).match(/https:\/\/mirocals\.example\/[\w./-]*\w[\w/]*/g) ?? [];
    for (const address of new Set(addresses)) {
      const { status } = await fetch(here(address));
      expect(status, `${address} in ${document}`).toBe(200);
    }
  }
});
