import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { headersAt, readHeaders } from '../../apps/site/src/serve/headers-file.ts';
import { get } from './get.ts';

/** What a host sends that the table of headers does not ask for, and cannot be kept from sending. */
export interface HostsOwn {
  /** Names of headers in lower case, which it sends at addresses that have none in the table. */
  readonly adds: readonly string[];
}

/**
 * What every host has to answer: each address of the sitemap, and files of each kind, with exactly the headers of the table,
 * for ever cacheable or open to other origins where the table says so; the page that says that an address is wrong; the slash
 * of a page by an address without a host.
 *
 * @param address the host's, such as `http://127.0.0.1:8080`
 * @param site the folder of the built site
 */
export const expectSite = async (address: string, site: string, { adds }: HostsOwn = { adds: [] }) => {
  const rules = readHeaders(await readFile(join(site, '_headers'), 'utf8'));
  const named = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => new URL(page).pathname);
  expect(pages.length).toBeGreaterThan(20);
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await readFile(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
  const files = [
    sheet,
    '/api/v1/en/organisations.json',
    '/embed/v1/mirocals.js',
    '/embed/v1/en/partners.json',
    '/feed.xml',
    '/robots.txt',
  ];
  for (const path of [...pages, ...files]) {
    const { status, headers } = await get(address + path);
    expect(status, path).toBe(200);
    const expected = headersAt(rules, path);
    const own = (name: string) => adds.includes(name.toLowerCase()) && expected[name] === undefined;
    const sent = [...named].filter((name) => name.toLowerCase() in headers && !own(name));
    expect(Object.fromEntries(sent.map((name) => [name, headers[name.toLowerCase()]])), path).toEqual(expected);
  }
  const wrong = await get(`${address}/no-such-page/`);
  expect([wrong.status, wrong.body.toString().includes('<h1')]).toEqual([404, true]);
  expect(wrong.headers['x-content-type-options']).toBe('nosniff');
  const slash = await get(`${address}/news`);
  expect([301, 308]).toContain(slash.status);
  expect(slash.headers.location).toBe('/news/');
};
