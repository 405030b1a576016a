import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';
import { launchOptions } from '@mirocals/tools/chromium';
import { parse } from 'node-html-parser';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { contentWith } from './content-folder.ts';

/** Addresses of registrations: alike but for one character, with encoded characters, and very long. */
const addresses = [
  'https://registry.example.org/search?q=mirocals',
  'https://registry.example.org/search/q/mirocals',
  'https://registry.example.org/%C3%A9tude/N%C3%AEmes?nom=%C2%ABMIROCALS%C2%BB#r%C3%A9sum%C3%A9',
  'https://xn--rgistre-bya.example.org/',
  'https://registry.example.org/a%20b',
  `https://registry.example.org/search?${'criterion=value&'.repeat(18)}`,
];

let browser: Browser;
let server: Server;
let site: string;
let folder: string;
let routes: ReadonlyMap<string, () => string>;

/** A folder of records whose trial is also registered at other addresses. */
const contentWithRegistrations = async (others: readonly string[]) => {
  const trial = await readFile(join(contentFolder, 'trial/mirocals.yaml'), 'utf8');
  const entries = others.map(
    (url, index) => `  - registry: Registry ${index}\n    id: INV000000${index}\n    url: "${url}"\n`,
  );
  return contentWith({
    'trial/mirocals.yaml': trial
      .replace('registrations:\n', `registrations:\n${entries.join('')}`)
      .replace('supports: [registrations.NCT03039673]', 'supports: [registrations]'),
  });
};

beforeAll(async () => {
  folder = await contentWithRegistrations(addresses);
  const prepared = await prepareSite({ content: join(folder, 'content'), day: '2026-11-27' });
  routes = new Map(prepared.routes.map(({ path, content }) => [path, () => String(content())]));
  server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const host = '<!doctype html><title>Host</title><iframe src="/embed/trial/en.html#?secret=a1B2c3D4e5"></iframe>';
    const text = pathname === '/host' ? host : routes.get(pathname)?.();
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

it('exist for each address that a browser takes, under names that every file system takes', () => {
  const paths = [...routes.keys()].filter((path) => path.startsWith('/embed/to/'));
  const targets = paths.map((path) =>
    parse(routes.get(path)?.() ?? '')
      .querySelector('a')
      ?.getAttribute('href'),
  );
  expect(targets).toEqual(expect.arrayContaining(addresses.map((address) => new URL(address).href)));
  expect(new Set(targets).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^\/embed\/to\/[0-9a-f]{8}\.html$/);
});

it('are what a frame asks WordPress to open for each of its links outside the site', async () => {
  const page = await browser.newPage();
  await page.addInitScript(
    `window.links = []; addEventListener('message', ({ data }) => data.message === 'link' && links.push(data.value))`,
  );
  await page.goto(`${site}/host`);
  const frame = page.frames()[1];
  for (const [index, address] of addresses.entries()) {
    await frame?.getByRole('link', { name: `INV000000${index}` }).click();
    await expect.poll(() => page.evaluate('links.length')).toBe(index + 1);
    const hop = await page.evaluate<string>('links.at(-1)');
    const document = parse(await (await fetch(hop)).text());
    expect(document.querySelector('a')?.getAttribute('href')).toBe(new URL(address).href);
  }
});

it('are not made for two addresses with the same hash', async () => {
  const alike = ['https://example.org/129599', 'https://example.org/732382'];
  const content = await contentWithRegistrations(alike);
  onTestFinished(() => rm(content, { recursive: true }));
  await expect(prepareSite({ content: join(content, 'content'), day: '2026-11-27' })).rejects.toThrow(
    `${alike.join(' and ')} have the same hash, so frames cannot link to both; add # to the end of one of them.`,
  );
});
