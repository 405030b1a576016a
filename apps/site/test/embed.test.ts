import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { organisations, project, trial } from '@mirocals/data';
import { launchOptions } from '@mirocals/tools/chromium';
import { parse } from 'node-html-parser';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, filesOf, textOf } from './built-site.ts';
import { languages } from './languages.ts';
import { addressesOf, serve } from './served-site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const names = ['partners', 'news', 'trial'];
const all = names.flatMap((name) => languages.map((lang) => ({ name, lang, path: `/embed/${name}/${lang}.html` })));
const origin = 'https://mirocals.example';

describe('the frame of a widget', () => {
  it('is one file of at most 5 kB, complete without a script', () => {
    for (const { path } of all) {
      const bytes = gzipSync(read(path), { level: 9 }).length;
      console.log(`${path}: ${bytes} bytes gzip`);
      expect(bytes, path).toBeLessThanOrEqual(5000);
      const document = parse(read(path));
      expect(document.querySelectorAll('[src], link[rel=stylesheet]'), path).toEqual([]);
      expect(textOf(document.querySelector('body') as never), path).toContain(project.funding.grant);
    }
    expect(read('/embed/trial/en.html')).toContain('Primary endpoint not met');
  });

  it('has an oEmbed file in the form that WordPress accepts', () => {
    for (const { name, lang, path } of all) {
      const prefix = lang === 'en' ? '' : `/${lang}`;
      for (const page of [path, `${prefix}/${name}/index.html`]) {
        const [head = ''] = read(page).slice(0, 150_000).split('</head>');
        const link = parse(head).querySelector('link[type="application/json+oembed"]');
        expect(link?.getAttribute('href'), page).toBe(`${origin}/embed/${name}/${lang}.json`);
      }
      const answer = JSON.parse(read(`/embed/${name}/${lang}.json`));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: project.acronym });
      expect(answer.html).toMatch(
        /^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe src="[^"<>]+" title="[^"<>]+" width="600" height="\d+" frameborder="0"><\/iframe>$/,
      );
      expect(answer.html).toContain(` src="${origin}${path}"`);
    }
  });

  it('has an HTML fragment with the same text and absolute links', () => {
    for (const { name, lang, path } of all) {
      const piece = parse(read(`/embed/${name}/${lang}.fragment.html`));
      expect(textOf(piece)).toBe(textOf(parse(read(path)).querySelector('main') as never));
      for (const link of piece.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });
});

describe('the hop pages', () => {
  it('redirect to exactly the external addresses that widgets link to', () => {
    const pages = filesOf(dist).filter((file) => file.startsWith('/embed/to/'));
    const targets = pages.map((file) =>
      parse(read(file)).querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    );
    const linked = [
      ...trial.registrations.map(({ url }) => url),
      ...organisations.flatMap(({ website }) => website ?? []),
    ];
    expect(targets.sort()).toEqual(linked.map((url) => `0; url=${new URL(url).href}`).sort());
    for (const file of pages) expect(read(file)).not.toContain('<script');
  });
});

describe('the released scripts', () => {
  it('have the hashes in integrity.json, and v1 exists too', () => {
    const integrity: Record<string, Record<string, string>> = JSON.parse(read('/embed/integrity.json'));
    for (const [version, files] of Object.entries(integrity))
      for (const [file, hash] of Object.entries(files))
        expect(
          `sha384-${createHash('sha384')
            .update(read(`/embed/${version}/${file}`))
            .digest('base64')}`,
        ).toBe(hash);
    expect(filesOf(dist)).toEqual(expect.arrayContaining(['/embed/v1/mirocals.js', '/embed/v1/mirocals.css']));
  });
});

describe('the frame of a widget in a browser', () => {
  let child: ChildProcess;
  let browser: Browser;
  let host: Server;
  let site: string;
  let address: string;
  let html = '';
  const secret = 'a1B2c3D4e5';

  beforeAll(async () => {
    child = serve({ PORT: '0', PARTNER_PORT: '0' });
    [site = ''] = await addressesOf(child);
    host = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    await new Promise<void>((resolve) => host.listen(0, resolve));
    address = `http://localhost:${(host.address() as AddressInfo).port}`;
    browser = await chromium.launch(await launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
    child?.kill();
  });

  /** Opens a page that frames a widget like WordPress, and records the messages of the frame. */
  const wordpress = async (path: string, hash = `#?secret=${secret}`) => {
    html = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script>window.messages = [];
      addEventListener('message', ({ data }) => messages.push(data))</script>
      <iframe sandbox="allow-scripts" src="${site}${path}${hash}" width="600" height="600"></iframe>`;
    const page = await browser.newPage();
    await page.goto(address);
    const messages = () =>
      page.evaluate('window.messages') as Promise<{ message: string; value: unknown; secret: string }[]>;
    return { page, messages, frame: page.frames()[1] as NonNullable<ReturnType<Page['mainFrame']>> };
  };

  it('sends WordPress its height, and again on request', async () => {
    const { page, messages, frame } = await wordpress('/embed/trial/en.html');
    await frame.waitForLoadState();
    const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(height).toBeGreaterThan(200);
    const last = async () => (await messages()).at(-1);
    await expect.poll(last).toEqual({ message: 'height', value: height, secret });
    const before = (await messages()).length;
    await page.evaluate((secret) => frames[0]?.postMessage({ message: 'ready', secret }, '*'), secret);
    await expect.poll(async () => (await messages()).length).toBe(before + 1);
    expect(await last()).toEqual({ message: 'height', value: height, secret });
    await page.close();
  });

  it('asks WordPress to follow links to the site directly, and others through hop pages', async () => {
    const { page, messages, frame } = await wordpress('/embed/trial/en.html');
    // Filtered, since the frame also sends its height.
    const links = async () =>
      (await messages()).flatMap(({ message, value }) => (message === 'link' ? [`${value}`] : []));
    await frame.getByRole('link', { name: /NCT/ }).click();
    await frame.getByRole('link', { name: 'About the trial' }).click();
    await expect.poll(async () => (await links()).length).toBe(2);
    const [hop, link] = await links();
    expect(link).toBe(`${site}/trial/`);
    expect(hop?.startsWith(`${site}/embed/to/`)).toBe(true);
    expect(await (await fetch(`${hop}`)).text()).toContain(trial.registrations[0]?.url);
    await page.close();
  });

  it('sends nothing outside a frame, and without WordPress its height as a message of its type', async () => {
    const unframed = await browser.newPage();
    await unframed.addInitScript(`window.count = 0; addEventListener('message', () => { count++ })`);
    await unframed.goto(`${site}/embed/news/en.html#?secret=${secret}`);
    await unframed.setViewportSize({ width: 400, height: 400 });
    expect(await unframed.evaluate('window.count')).toBe(0);
    await unframed.close();
    const { page, messages, frame } = await wordpress('/embed/news/en.html', '');
    await frame.getByRole('heading', { level: 2 }).waitFor();
    const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(messages).toEqual([{ type: 'mirocals-height', height }]);
    expect(await frame.evaluate(() => document.querySelector('base')?.target)).toBe('_top');
    await page.close();
  });

  it('needs one request, does not violate its policy, and passes axe, in light and dark mode', async () => {
    const axe = await readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: false });
      for (const name of names) {
        const page = await context.newPage();
        const requests: string[] = [];
        const problems: string[] = [];
        page.on('request', (request) => requests.push(new URL(request.url()).pathname));
        page.on('console', (message) => problems.push(message.text()));
        await page.goto(`${site}/embed/${name}/sv.html`);
        expect(requests.filter((path) => path !== '/favicon.ico')).toEqual([`/embed/${name}/sv.html`]);
        expect(problems).toEqual([]);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
          const only = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          return (await run({ runOnly: only })).violations.map(({ id }) => id);
        });
        expect(violations).toEqual([]);
      }
      await context.close();
    }
  });
});
