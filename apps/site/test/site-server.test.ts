import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt, readHeaders } from '../src/serve/headers-file.ts';
import { listen } from '../src/serve/listen.ts';
import { openSite } from '../src/serve/site-server.ts';
import { dist, filesOf } from './built-site.ts';
import { ask } from './raw-request.ts';

let work: string;
let folder: string;
let server: Server;
let site: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'site-server-'));
  folder = join(work, 'dist');
  await cp(dist, folder, { recursive: true });
  server = createServer((await openSite(folder)).listener);
  site = await listen(server, { port: 0, variable: 'PORT' });
});
afterAll(async () => {
  server?.close();
  await rm(work, { recursive: true, force: true });
});

describe('the server of start', () => {
  it('sends every file with its type, and the headers that its hosts send', async () => {
    const types: Record<string, RegExp> = {
      css: /^text\/css; charset=utf-8$/i,
      csv: /^text\/csv; charset=utf-8$/i,
      html: /^text\/html; charset=utf-8$/i,
      js: /^(text|application)\/javascript; charset=utf-8$/i,
      json: /^application\/(feed\+)?json/,
      jsonld: /^application\/ld\+json/,
      png: /^image\/png$/,
      svg: /^image\/svg\+xml/,
      txt: /^text\/plain; charset=utf-8$/i,
      webmanifest: /^application\/manifest\+json/,
      xml: /^(text|application)\/xml/,
    };
    const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
    const seen = new Set<string>();
    for (const file of filesOf(folder)) {
      const path = file.replace(/\/index\.html$/, '/');
      const ending = /\.(\w+)$/.exec(file)?.[1] ?? '';
      const { status, headers } = await ask(site, path, { method: 'HEAD' });
      expect(status, path).toBe(200);
      if (ending in types) expect(headers['content-type'], path).toMatch(types[ending] ?? '');
      for (const [name, value] of Object.entries(headersAt(rules, path)))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      seen.add(ending);
    }
    expect([...seen]).toEqual(expect.arrayContaining(Object.keys(types)));
  });

  it('has one address for each file, so that none comes without its policy', async () => {
    expect(await ask(site, '/trial')).toMatchObject({ status: 301, headers: { location: '/trial/' } });
    const page = await ask(site, '/trial/');
    for (const target of ['/trial/index.html', '/no-such-page/', '/trial/index.html/', '/assets/none.css']) {
      const { headers } = await ask(site, target);
      expect(headers['content-security-policy'], target).toBe(page.headers['content-security-policy']);
    }
    for (const target of ['//', '///', '//trial/', '/./trial/', '/trial//', '/%ff', '/%', '/..%2fserve.ts', '/%00'])
      expect(await ask(site, target), target).toMatchObject({
        status: 400,
        headers: { 'content-security-policy': expect.stringContaining("default-src 'none'") },
      });
  });

  it('answers conditional requests', async () => {
    const { headers } = await ask(site, '/trial/');
    const { etag = '', 'last-modified': modified = '' } = headers;
    expect(etag).not.toBe('');
    expect((await ask(site, '/trial/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask(site, '/trial/', { headers: { 'If-Modified-Since': modified } })).status).toBe(304);
    expect((await ask(site, '/trial/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('answers requests for parts of a file', async () => {
    const range = (value: string) => ask(site, '/trial/', { headers: { Range: value, 'Accept-Encoding': 'br' } });
    const whole = (await readFile(join(folder, 'trial/index.html'))).length;
    expect(await range('bytes=0-9')).toMatchObject({ status: 206, headers: { 'content-length': '10' } });
    expect(await range('bytes=-5')).toMatchObject({
      status: 206,
      headers: { 'content-range': `bytes ${whole - 5}-${whole - 1}/${whole}` },
    });
    expect((await range('bytes=10-5')).status).toBeLessThan(500);
    expect((await range(`bytes=${whole}-`)).status).toBe(416);
  });

  it('compresses text, and no picture', async () => {
    const as = async (target: string, encoding: string) =>
      (await ask(site, target, { headers: { 'Accept-Encoding': encoding } })).headers['content-encoding'];
    expect(await as('/trial/', 'gzip, br')).toBe('br');
    expect(await as('/trial/', 'gzip')).toBe('gzip');
    expect(await as('/trial/', 'identity')).toBeUndefined();
    expect(await as('/icon-512.png', 'gzip, br')).toBeUndefined();
  });

  it('allows only requests that read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PATCH'])
      expect(await ask(site, '/', { method }), method).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
    expect(await ask(site, '/', { method: 'OPTIONS' })).toMatchObject({
      status: 204,
      headers: { allow: 'GET, HEAD, OPTIONS' },
    });
    expect((await ask(site, '/', { method: 'HEAD' })).status).toBe(200);
  });

  it('lets no error be cached', async () => {
    const asset = filesOf(folder).find((file) => file.startsWith('/assets/')) ?? '';
    const errors = [
      await ask(site, '/assets/none.css'),
      await ask(site, asset, { method: 'POST' }),
      await ask(site, asset, { headers: { Range: 'bytes=99999999-' } }),
      await ask(site, asset, { headers: { 'If-Match': '"x"' } }),
    ];
    expect(errors.map(({ status }) => status)).toEqual([404, 405, 416, 412]);
    for (const { headers } of errors) expect(headers['cache-control']).not.toMatch(/immutable|max-age=[1-9]/);
  });

  it('goes on while a build replaces the folder, and serves the new site', async () => {
    const aside = join(work, 'aside');
    await rename(folder, aside);
    expect((await ask(site, '/no-such-page/')).status).toBe(404);
    expect((await ask(site, '/trial/')).status).toBe(404);
    await mkdir(folder);
    await copyFile(join(aside, '_headers'), join(folder, '_headers'));
    await copyFile(join(aside, 'index.html'), join(folder, 'index.html'));
    expect((await ask(site, '/')).status).toBe(200);
    await rm(folder, { recursive: true });
    await rename(aside, folder);
    expect((await ask(site, '/trial/')).status).toBe(200);
  });
});

it('says that there is no site to serve', async () => {
  await expect(openSite(join(work, 'nothing'))).rejects.toThrow(/There is no built site in .*nothing/);
});
