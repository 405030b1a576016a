import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { headersAt, readHeaders } from '../../apps/site/src/serve/headers-file.ts';
import { get } from './get.ts';

/** Headers that a host sends in addition to those of the table. */
export interface HostsOwn {
  /** Their names in lower case; the host sends them where the table does not set them. */
  readonly adds: readonly string[];
}

/**
 * Checks the responses of a host: each address of the sitemap and a file of each kind have exactly the headers of the table; a
 * wrong address has the 404 page; a page without a trailing slash redirects to a path.
 *
 * @param address the address of the host, such as `http://127.0.0.1:8080`.
 * @param site the folder of the built site.
 */
export const expectSite = async (address: string, site: string, { adds }: HostsOwn = { adds: [] }) => {
  const rules = readHeaders(await readFile(join(site, '_headers'), 'utf8'));
  const named = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => new URL(page).pathname);
  expect(pages.length).toBeGreaterThan(20);
  // The first rule is for the whole site.
  const base = rules[0]?.path.replace(/\/\*$/, '') ?? '';
  const sheet = /href="(\/[^"]*assets\/[^"]+\.css)"/.exec(await readFile(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
  const files = [
    '/api/v1/en/organisations.json',
    '/embed/v1/mirocals.js',
    '/embed/v1/en/partners.json',
    '/feed.xml',
    '/feed.json',
    '/robots.txt',
  ];
  for (const path of [...pages, sheet, ...files.map((file) => base + file)]) {
    const { status, headers } = await get(address + path);
    expect(status, path).toBe(200);
    const expected = headersAt(rules, path);
    const own = (name: string) =>
      ['content-type', ...adds].includes(name.toLowerCase()) && expected[name] === undefined;
    const sent = [...named].filter((name) => name.toLowerCase() in headers && !own(name));
    expect(Object.fromEntries(sent.map((name) => [name, headers[name.toLowerCase()]])), path).toEqual(expected);
  }
  const wrong = await get(`${address}${base}/no-such-page/`);
  expect([wrong.status, wrong.body.toString().includes('<h1')]).toEqual([404, true]);
  expect(wrong.headers['x-content-type-options']).toBe('nosniff');
  const slash = await get(`${address}${base}/news`);
  expect([301, 308]).toContain(slash.status);
  expect(slash.headers.location).toBe(`${base}/news/`);
};
