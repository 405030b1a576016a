import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '@mirocals/tools/chromium';
import { parse } from 'node-html-parser';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/build/build-site.ts';
import { listen } from '../src/serve/listen.ts';
import { openSite } from '../src/serve/site-server.ts';
import { filesOf } from './built-site.ts';
import { ask } from './raw-request.ts';

/** The site as it is built for a path of a host, such as a project's site on GitHub Pages. */
const host = 'https://www.host.example';
const base = '/some/path';

let folder: string;
let server: Server;
let origin: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'base-path-'));
  const output = join(folder, 'dist');
  await buildSite({ output, origin: `${host}${base}/` });
  files = filesOf(output);
  server = createServer((await openSite(output)).listener);
  origin = await listen(server, { port: 0, variable: 'PORT' });
}, 120_000);
afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const read = (file: string) => readFile(join(folder, 'dist', file), 'utf8');

/** Addresses that do not answer below the path, each with a file that names it. */
const wrong = async (found: ReadonlyMap<string, string>) => {
  const problems: string[] = [];
  for (const [address, file] of found) {
    const { pathname } = new URL(address);
    const isBelow = pathname === base || pathname.startsWith(`${base}/`);
    const { status } = isBelow ? await ask(origin, pathname.replace(/^\/some\/path$/, `${base}/`)) : { status: 0 };
    if (status !== 200) problems.push(`${address} in ${file}: ${isBelow ? status : 'not below the path'}`);
  }
  return problems;
};

/** What is found in files, once each, without hash and query. */
const collect = async (ending: RegExp, find: (text: string, address: string) => readonly string[]) => {
  const found = new Map<string, string>();
  for (const file of files.filter((one) => ending.test(one))) {
    const address = `${host}${base}${file.replace(/\/index\.html$/, '/')}`;
    for (const value of find(await read(file), address)) {
      const url = URL.parse(value, address);
      if (url?.origin === host) found.set(`${host}${url.pathname}`, file);
    }
  }
  return found;
};

const paths = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(paths) : [];
};

describe('every address of a site under a path answers, and is below the path', () => {
  it('in links, images, scripts, forms and redirects of pages', async () => {
    const found = await collect(/\.html$/, (html) =>
      parse(html)
        .querySelectorAll('[href], [src], [action], meta[content]')
        .flatMap((element) => {
          const { href, src, action, content = '' } = element.attributes;
          const refresh = /^0; url=(.+)$/.exec(content)?.[1];
          return [href, src, action, refresh, /^https?:/.test(content) ? content : undefined].flatMap(
            (one) => one ?? [],
          );
        }),
    );
    expect(found.size).toBeGreaterThan(300);
    expect(await wrong(found)).toEqual([]);
  });

  it('in feeds, the sitemap, JSON-LD, the API, oEmbed files, fragments and code to paste', async () => {
    const found = await collect(/\.(html|json|jsonld|xml|txt|csv|webmanifest)$/, (text) =>
      [...text.matchAll(/https:\/\/www\.host\.example[^\s"'<>)\\`;&,]*/g)].map(([address]) =>
        address.replace(/\.$/, ''),
      ),
    );
    expect(found.size).toBeGreaterThan(200);
    expect(await wrong(found)).toEqual([]);
  });

  it('in the feeds of the widgets and the manifests', async () => {
    const found = await collect(/^\/(embed\/v1\/.+\.json|(\w\w\/)?site\.webmanifest)$/, (text) =>
      paths(JSON.parse(text)),
    );
    expect(found.size).toBeGreaterThan(50);
    expect(await wrong(found)).toEqual([]);
  });

  it('in the headers and redirects of hosts', async () => {
    const rules = (await read('/_headers')).match(/^\/.*$/gm) ?? [];
    expect(rules.length).toBeGreaterThan(10);
    const lines = (await read('/_redirects')).trim().split('\n').filter(Boolean);
    for (const path of [...rules, ...lines.flatMap((line) => line.split(' ').slice(0, 2))])
      expect(path.startsWith(`${base}/`), path).toBe(true);
  });
});

describe('the server of start, for a site under a path', () => {
  it('leads to the path, and serves nothing beside it', async () => {
    for (const target of ['/', base])
      expect(await ask(origin, target)).toMatchObject({ status: 301, headers: { location: `${base}/` } });
    expect(await ask(origin, `${base}/trial`)).toMatchObject({ status: 301, headers: { location: `${base}/trial/` } });
    for (const target of ['/trial/', '/some/pathology/', '/some']) expect((await ask(origin, target)).status).toBe(404);
  });

  it('sends the headers and the error page of the site', async () => {
    const { headers } = await ask(origin, `${base}/search/`);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const missing = await fetch(`${origin}${base}/fr/no-such-page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('lang="fr"');
  });
});

it('has links that lead from its home page to every page, all below the path', async () => {
  const found = new Set([`${origin}${base}/`]);
  const broken: string[] = [];
  for (const address of found) {
    const answer = await fetch(address);
    const text = await answer.text();
    if (answer.status !== 200) broken.push(`${answer.status} ${address}`);
    if (!/\/$|\.html$/.test(new URL(address).pathname) || !address.startsWith(`${origin}${base}/`)) continue;
    for (const link of parse(text).querySelectorAll('a[href]')) {
      const { href } = new URL(link.getAttribute('href') ?? '', address);
      if (href.startsWith(`${origin}/`)) found.add(href.replace(/[?#].*/, ''));
    }
  }
  expect(broken).toEqual([]);
  expect([...found].filter((address) => !address.startsWith(`${origin}${base}/`))).toEqual([]);
  const sitemap = [...(await read('/sitemap.xml')).matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address);
  expect(sitemap.filter((address) => !found.has(address.replace(host, origin)))).toEqual([]);
});

describe('in a browser, a site under a path', () => {
  let browser: Browser;
  let page: Page;
  let site: string;
  /** A page of another site, on another origin. */
  let partnerPage = '';
  let partner: string;
  const partnerServer = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(partnerPage);
  });
  const problems: string[] = [];

  beforeAll(async () => {
    site = `${origin}${base}`;
    partner = `${await listen(partnerServer, { port: 0, variable: 'PARTNER_PORT' })}/`;
    browser = await chromium.launch(await launchOptions());
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      const url = response.url();
      if (response.status() >= 400) problems.push(`${response.status()} ${url}`);
      if (url.startsWith('http') && url !== partner && !url.startsWith(`${site}/`))
        problems.push(`${url} is not below the path`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    partnerServer.close();
  });

  it('loads everything that its pages and its studio need', async () => {
    for (const path of ['/', '/fr/', '/trial/', '/partners/', '/embed/', '/data/', '/search/', '/studio/'])
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
    await page.goto(`${site}/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('');
    expect(problems).toEqual([]);
  });

  it('has a search whose results lead below the path', async () => {
    await page.goto(`${site}/search/?q=Genethon`);
    await page.getByRole('status').filter({ hasText: 'Found for “Genethon”' }).waitFor();
    const link = page.locator('#list a').first();
    expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toContain(`${site}/`);
    await link.click();
    await page.waitForURL((url) => !url.pathname.startsWith(`${base}/search/`));
    expect(problems).toEqual([]);
  });

  it('shows a widget on the page about widgets', async () => {
    await page.goto(`${site}/embed/`);
    await page.frameLocator('#preview iframe').locator('mirocals-news li').first().waitFor();
    expect(problems).toEqual([]);
  });

  it.each(['v1', '0.1.0'])(
    'gives pages of other sites widgets that link below the path, by the script of %s',
    async (version) => {
      partnerPage = `<script type="module" src="${site}/embed/${version}/mirocals.js"></script><mirocals-partners lang="fr"></mirocals-partners>`;
      await page.goto(partner);
      const link = page.locator('mirocals-partners a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toContain(`${site}/`);
      expect(problems).toEqual([]);
    },
  );

  it('leads a frame in WordPress to its page for an outer address', async () => {
    partnerPage = `<script>onmessage = ({ data }) => { if (data.message === 'link') document.title = data.value; }</script><iframe src="${site}/embed/trial/en.html#?secret=abc" width="600" height="2000"></iframe>`;
    await page.goto(partner);
    await page.frameLocator('iframe').locator('a[href^="https://clinicaltrials.gov"]').first().click();
    await expect.poll(() => page.title()).toContain(`${site}/embed/to/`);
    expect((await fetch(await page.title())).status).toBe(200);
    expect(problems).toEqual([]);
  });
});

it('a build refuses a base URL that is not one', async () => {
  const output = join(folder, 'not-built');
  await expect(buildSite({ output, origin: 'www.host.example' })).rejects.toThrow('SITE_URL is "www.host.example"');
});
