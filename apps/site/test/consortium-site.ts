import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '@mirocals/data';
import { paletteOf } from '@mirocals/data/palette';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite } from '../src/build/build-site.ts';
import { openSite } from '../src/serve/site-server.ts';
import { type BuiltPage, filesOf, pagesOf, textOf } from './built-site.ts';
import { mistakesInHtml } from './valid-html.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The folder of the records of an invented consortium. */
export const consortiumFolder = (name: string) =>
  fileURLToPath(new URL(`../../../packages/data/test/${name}`, import.meta.url));

/** The site of an invented consortium, built and served while the tests of a file run. */
export class ConsortiumSite {
  readonly origin: string;
  files = new Set<string>();
  pages: readonly BuiltPage[] = [];
  #folder = '';
  #server: Server | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;

  /**
   * @param name The folder of the records in the tests of the data package.
   * @param changes A folder of records that are added to them or replace some of them.
   */
  constructor(name: string, origin: string, changes?: string) {
    this.origin = origin;
    beforeAll(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), `${name}-`));
      const output = join(this.#folder, 'dist');
      const content = changes ? join(this.#folder, 'content') : consortiumFolder(name);
      for (const one of changes ? [name, changes] : []) await cp(consortiumFolder(one), content, { recursive: true });
      await buildSite({ content, output, origin, day: '2026-11-27' });
      this.files = new Set(filesOf(output));
      this.pages = pagesOf(output);
      const server = createServer((await openSite(output)).listener);
      this.#server = server;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      this.#browser = await chromium.launch(await launchOptions());
      this.#page = await this.#browser.newPage({ bypassCSP: true });
    });
    afterAll(async () => {
      await this.#browser?.close();
      this.#server?.close();
      await rm(this.#folder, { recursive: true, force: true });
    });
  }

  /** The page at an address. */
  at(address: string) {
    const found = this.pages.find((one) => one.address === address);
    if (!found) throw new Error(`there is no page ${address}`);
    return found.document;
  }

  /** The text of a file of the site. */
  text(file: string) {
    return readFile(join(this.#folder, 'dist', file), 'utf8');
  }

  /** The texts of the elements that a selector finds on a page in the browser. */
  async textInBrowser(address: string, selector: string): Promise<string[]> {
    const [server, page] = [this.#server, this.#page];
    if (!server || !page) throw new Error('the site is not served');
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}${address}`);
    return page.locator(selector).allInnerTexts();
  }

  /** The colours of a PNG that more than 1 % of its pixels have, as `#rrggbb`. */
  async coloursOf(file: string): Promise<string[]> {
    const png = await readFile(join(this.#folder, 'dist', file), 'base64');
    const colours = await this.#page?.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].filter(([, count]) => count > data.length / 400).map(([colour]) => colour);
    }, `data:image/png;base64,${png}`);
    return colours ?? [];
  }

  /** What axe finds on the pages that `isTested` chooses, at levels A, AA and AAA; of the dark scheme, the contrasts. */
  async violations(isTested: (address: string) => boolean): Promise<string[]> {
    const [server, page] = [this.#server, this.#page];
    if (!server || !page) throw new Error('the site is not served');
    const { port } = server.address() as AddressInfo;
    const found: string[] = [];
    for (const { address } of this.pages.filter((one) => isTested(one.address))) {
      await page.goto(`http://127.0.0.1:${port}${address}`);
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async (scheme) => {
          const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
          const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
          const chosen = scheme === 'dark' ? { runOnly: ['color-contrast-enhanced'] } : { rules };
          return (await run({ resultTypes: ['violations'], preload: false, ...chosen })).violations.map(({ id }) => id);
        }, colorScheme);
        found.push(...violations.map((id) => `${address} ${colorScheme} ${id}`));
      }
    }
    return found;
  }
}

/** The tests that every consortium's site must pass. `isTested` chooses the pages for axe and the HTML validator. */
export const itIsSound = (site: ConsortiumSite, isTested: (address: string) => boolean) => {
  it('links only to pages and files that exist', () => {
    const broken = site.pages.flatMap(({ address, document }) =>
      document.querySelectorAll('[href], [src]').flatMap((element) => {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const { origin, pathname, hash } = new URL(link, `${site.origin}${address}`);
        if (origin !== site.origin) return [];
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        const target = site.pages.find((one) => one.address === pathname)?.document;
        const exists = site.files.has(file) && (hash === '' || !target || target.getElementById(hash.slice(1)));
        return exists ? [] : [`${address} → ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('is valid HTML', async () => {
    expect(await mistakesInHtml(site.pages.filter(({ address }) => isTested(address)))).toEqual([]);
  });

  it('has no words of another consortium', () => {
    for (const { address, document } of site.pages)
      expect(textOf(document).replaceAll(/\b(data-)?mirocals[-./\w]*/g, ''), address).not.toMatch(
        /mirocals|interleukin|633413/i,
      );
  });

  it('has no colours of another consortium, but in the scripts of the releases', async () => {
    const others = Object.values(paletteOf(project.look)).flatMap((uses) => Object.values(uses));
    // The check, which the editor contains, makes every palette from the same template.
    const isChecked = (file: string) =>
      /\.(css|html|svg|webmanifest|json|js)$/.test(file) && !/^\/(embed\/\d|studio\/editor-)/.test(file);
    for (const file of [...site.files].filter(isChecked)) {
      const text = (await site.text(file)).toLowerCase();
      const found = others.filter((colour) => text.includes(colour));
      expect(found, file).toEqual([]);
    }
  });

  it('passes all rules of axe, at levels A, AA and AAA', async () => {
    expect(await site.violations(isTested)).toEqual([]);
  });
};
