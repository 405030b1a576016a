import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/build/build-site.ts';
import { openSite } from '../src/serve/site-server.ts';
import { type BuiltPage, filesOf, pagesOf, textOf } from './built-site.ts';

const content = fileURLToPath(new URL('../../../packages/data/test/reef-consortium', import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let files: Set<string>;
let pages: BuiltPage[];
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reef-consortium-'));
  const output = join(folder, 'dist');
  await buildSite({ content, output, origin: 'https://reef.example.org', day: '2026-11-27' });
  files = new Set(filesOf(output));
  pages = pagesOf(output);
  server = createServer((await openSite(output)).listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage({ bypassCSP: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (address: string) => {
  const found = pages.find((one) => one.address === address);
  if (!found) throw new Error(`there is no page ${address}`);
  return found.document;
};

describe('a site of a consortium without a trial, in German, Spanish and English', () => {
  it('has the pages of its records in its languages, and no others', () => {
    const named = [...files].filter((file) => /trial|results|centres|timeline|publications|glossary/.test(file));
    expect(named).toEqual([]);
    for (const address of ['/partners/', '/es/partners/', '/en/news/auftakt/', '/people/', '/fact-sheet/'])
      expect(files).toContain(`${address}index.html`);
    expect([...files].filter((file) => /^\/(de|fr|it|sv)\//.test(file))).toEqual([]);
  });

  it('has pages and feeds of the first language without a prefix, and names all of them on each page', () => {
    expect(at('/').querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(at('/es/').querySelector('html')?.getAttribute('lang')).toBe('es');
    const alternates = at('/partners/').querySelectorAll('link[hreflang]');
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['de', 'https://reef.example.org/partners/'],
      ['es', 'https://reef.example.org/es/partners/'],
      ['en', 'https://reef.example.org/en/partners/'],
      ['x-default', 'https://reef.example.org/partners/'],
    ]);
    for (const file of ['/feed.xml', '/es/feed.xml', '/en/feed.xml', '/embed/v1/es/news.json', '/api/v1/de/news.json'])
      expect(files).toContain(file);
  });

  it('shows the first language, marked as such, where a text is not translated', () => {
    const title = at('/en/news/auftakt/').querySelector('h1 [lang]');
    expect([title?.getAttribute('lang'), title?.text]).toEqual(['de', 'Das Projekt beginnt']);
    expect(textOf(at('/es/news/auftakt/'))).toContain('El proyecto comienza');
    expect(textOf(at('/es/partners/universidad-del-arrecife/'))).toContain('Universidad del Arrecife');
  });

  it('links only to pages and files that exist', () => {
    const broken = pages.flatMap(({ address, document }) =>
      document.querySelectorAll('[href], [src]').flatMap((element) => {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const { origin, pathname } = new URL(link, `https://reef.example.org${address}`);
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        return origin !== 'https://reef.example.org' || files.has(file) ? [] : [`${address} → ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('has no words of another consortium, and in its own languages none about a trial', () => {
    for (const { address, document } of pages) {
      expect(textOf(document).replaceAll(/\b(data-)?mirocals[-./\w]*/g, ''), address).not.toMatch(
        /mirocals|interleukin|633413/i,
      );
      if (/^\/(es\/|en\/)?($|about|news|partners|people|fact-sheet)/.test(address))
        expect(textOf(document), address).not.toMatch(/klinische Prüfung|ensayo clínico|\btrial\b/i);
    }
  });

  it('passes all rules of axe, at levels A, AA and AAA', async () => {
    const { port } = server.address() as AddressInfo;
    const found: string[] = [];
    for (const { address } of pages.filter((one) => !/^\/e[ns]\//.test(one.address))) {
      await page.goto(`http://127.0.0.1:${port}${address}`);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
        const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
        return (await run({ resultTypes: ['violations'], preload: false, rules })).violations.map(({ id }) => id);
      });
      found.push(...violations.map((id) => `${address} ${id}`));
    }
    expect(found).toEqual([]);
  });
});
