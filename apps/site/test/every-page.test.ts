import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, filesOf, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';
import { mistakesInHtml } from './valid-html.ts';

const pages = pagesOf(dist);
const files = new Set(filesOf(dist));
const listed = pages.filter(({ document }) => !document.querySelector('meta[name=robots][content=noindex]'));

const fileAt = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

describe('every page in every language', () => {
  it('exists', () => {
    expect(listed.length).toBeGreaterThan(20);
  });

  it('is valid HTML', async () => {
    expect(await mistakesInHtml(pages)).toEqual([]);
  });

  it('has one h1, a unique title, a description and its language', () => {
    for (const { address, lang, document } of pages) {
      expect(document.querySelectorAll('h1'), address).toHaveLength(1);
      expect(document.querySelector('html')?.getAttribute('lang'), address).toBe(lang);
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.trim(), address).toBeTruthy();
    }
    const titles = listed.map(({ lang, document }) => `${lang} ${document.querySelector('title')?.text}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('links only to pages, files and anchors that exist', () => {
    const idsOf = new Map(pages.map(({ address, document }) => [address, idsIn(document)]));
    const broken: string[] = [];
    for (const { address, document } of pages) {
      for (const element of document.querySelectorAll('[href], [src]')) {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const { origin, pathname, hash } = new URL(link, `https://here.example${address}`);
        if (origin !== 'https://here.example') continue;
        const anchor = decodeURIComponent(hash.slice(1));
        const ids = idsOf.get(pathname);
        const found = files.has(fileAt(decodeURIComponent(pathname))) && (anchor === '' || (ids?.has(anchor) ?? false));
        if (!found) broken.push(`${address} → ${link}`);
      }
      for (const element of document.querySelectorAll(
        '[aria-labelledby], [aria-describedby], [aria-controls], [for]',
      )) {
        for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
          for (const id of element.getAttribute(name)?.split(' ') ?? []) {
            if (!idsOf.get(address)?.has(id)) broken.push(`${address} ${name} ${id}`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('names its links and its closed lists so that those with the same name lead to the same place', () => {
    const wrong: string[] = [];
    // The list of everything is grouped by kind: a news item and an event may have the same title there.
    for (const { address, document } of pages.filter((page) => !page.address.endsWith('/search/'))) {
      const seen = new Map<string, string>();
      for (const element of document.querySelectorAll('main a[href], main summary')) {
        const name = (element.getAttribute('aria-label') ?? element.structuredText).replace(/\s+/g, ' ').trim();
        const target = element.getAttribute('href') ?? `the list at ${element.range[0]}`;
        const other = seen.get(name) ?? target;
        if (other !== target) wrong.push(`${address} “${name}” is ${other} and ${target}`);
        seen.set(name, target);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is its own canonical page, and lists the same alternates as its translations', () => {
    const spoken = languages.filter((lang) => pages.some((page) => page.lang === lang));
    const alternates = new Map(
      listed.map(({ address, document }) => [
        address,
        document
          .querySelectorAll('link[rel=alternate][hreflang]')
          .map(
            (link) => [link.getAttribute('hreflang') ?? '', new URL(link.getAttribute('href') ?? '').pathname] as const,
          ),
      ]),
    );
    for (const { address, lang, document } of listed) {
      const canonical = document.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href'));
      expect(canonical.map((href) => new URL(href ?? '').pathname)).toEqual([address]);
      if (spoken.length === 1) continue;
      const own = alternates.get(address) ?? [];
      expect(own.map(([language]) => language).toSorted(), address).toEqual([...spoken, 'x-default'].toSorted());
      expect(own, address).toContainEqual([lang, address]);
      for (const [, path] of own) expect(alternates.get(path), `${path} from ${address}`).toEqual(own);
    }
  });
});

const idsIn = (document: (typeof pages)[number]['document']) =>
  new Set(document.querySelectorAll('[id]').map(({ id }) => id));

describe('every page in a browser', () => {
  let opened: SiteInBrowser;
  let browser: Browser;
  let site: string;

  beforeAll(async () => {
    opened = await openSiteInBrowser();
    ({ browser, site } = opened);
  });
  afterAll(() => opened?.close());

  it('requests nothing from other sites, stores nothing, and does not violate its policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    let address = '';
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (origin !== site && protocol !== 'data:') wrong.push(`${address} asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && address !== '/404.html') wrong.push(`${address} misses ${response.url()}`);
      if (response.headers()['set-cookie']) wrong.push(`${address} sets a cookie`);
    });
    // Violations of the policy are errors on the console too.
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${address}: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`${address}: ${error.message}`));
    for (const one of pages) {
      address = one.address;
      await page.goto(`${site}${address}`);
      const kept = await page.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      if (kept.some(Boolean)) wrong.push(`${address} keeps ${kept}`);
    }
    expect(await context.cookies()).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });
});
