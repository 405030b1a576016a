import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { expectSite } from './expectations.ts';
import { get } from './get.ts';
import { type Nginx, noNginx, startNginx } from './nginx.ts';
import { scratch, smallSite } from './small-site.ts';

const dist = fileURLToPath(new URL('../../apps/site/dist', import.meta.url));

describe.skipIf(noNginx)('nginx', () => {
  let folder: Awaited<ReturnType<typeof scratch>>;
  let nginx: Nginx;

  beforeAll(async () => {
    folder = await scratch();
    const root = join(folder.path, 'www');
    await publish({ site: dist, root, keep: 1 });
    nginx = await startNginx(join(folder.path, 'nginx'), root);
  });

  afterAll(async () => {
    await nginx?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  it('sends exactly the headers of the table for every address of the sitemap', async () => {
    await expectSite(nginx.address, dist);
  });

  it('sends precompressed files and a Vary header', async () => {
    const page = await readFile(join(dist, 'index.html'));
    const [plain, gzip, brotli] = await Promise.all(
      ['', 'gzip', 'gzip, br'].map((encoding) => get(`${nginx.address}/`, encoding)),
    );
    expect(plain?.headers['content-encoding']).toBeUndefined();
    expect(plain?.body).toEqual(page);
    expect(gzip?.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(gzip?.body ?? '')).toEqual(page);
    expect(brotli?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli?.body ?? '')).toEqual(page);
  });

  it('sends the 404 page for a wrong address, without its version', async () => {
    const { status, headers, body } = await get(`${nginx.address}/no-such-page/`);
    expect(status).toBe(404);
    expect(body.toString()).toContain('<h1');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers.server).toBe('nginx');
  });

  it('redirects to the trailing slash by path, and lists no folder', async () => {
    expect((await get(`${nginx.address}/news`)).status).toBe(301);
    expect((await get(`${nginx.address}/embed/v1/`)).status).not.toBe(200);
  });

  it('sends types with the charset UTF-8, which JSON feeds always have', async () => {
    const types = await Promise.all(
      [
        '/',
        '/embed/v1/mirocals.js',
        '/embed/v1/en/news.json',
        '/icon.svg',
        '/robots.txt',
        '/feed.json',
        '/fr/feed.json',
      ].map(async (address) => (await get(nginx.address + address)).headers['content-type']),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'application/javascript; charset=utf-8',
      'application/json; charset=utf-8',
      'image/svg+xml; charset=utf-8',
      'text/plain; charset=utf-8',
      'application/feed+json',
      'application/feed+json',
    ]);
  });

  it('sends 304 for an unchanged file', async () => {
    const { headers } = await get(`${nginx.address}/`);
    const response = await fetch(`${nginx.address}/`, {
      headers: { 'If-Modified-Since': headers['last-modified'] ?? '' },
    });
    expect(response.status).toBe(304);
  });

  it('sends immutable files compressed and with a long lifetime', async () => {
    const page = (await get(`${nginx.address}/`)).body.toString();
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
    const { status, headers } = await get(nginx.address + sheet, 'br');
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-encoding']).toBe('br');
  });

  it('answers an error with the policy, and does not let it be cached like the file', async () => {
    const page = (await get(`${nginx.address}/`)).body.toString();
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
    const [version] = await readdir(join(dist, 'embed')).then((names) => names.filter((name) => /^\d/.test(name)));
    const kept = [sheet, `/embed/${version}/mirocals.js`, '/embed/v1/mirocals.js', '/api/v1/en/news.json'];
    const errors = [
      ...kept.flatMap((path): [number, string, Record<string, string>?][] => [
        [404, `${path}.gone`],
        [405, path, { method: 'POST', 'Content-Length': '0' }],
        [412, path, { 'If-Match': '"x"' }],
      ]),
      // Folders, which are not listed.
      ...['/assets/', `/embed/${version}/`].map((path): [number, string] => [403, path]),
    ];
    for (const [expected, path, more] of errors) {
      const { status, headers } = await get(nginx.address + path, '', more);
      expect(status, path).toBe(expected);
      expect(headers['cache-control'] ?? 'none', `${path} ${status}`).not.toMatch(/max-age=[1-9]|immutable/);
      expect(headers['content-security-policy'], `${path} ${status}`).toContain("default-src 'none'");
    }
    // A range that no file has would be an error too; ranges are not read.
    expect((await get(nginx.address + sheet, '', { Range: 'bytes=99999999-' })).status).toBe(200);
  });

  it('does not let the studio be framed', async () => {
    const { headers } = await get(`${nginx.address}/studio/`);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('leads on from the address of a record that has moved', async () => {
    await using other = await scratch();
    const root = join(other.path, 'www');
    const moved = '/news/old/ /news/ 301\n/fr/news/old/ /fr/news/ 301\n';
    await publish({ site: await smallSite(other.path, 'one', { _redirects: moved }), root, keep: 1 });
    await using server = await startNginx(join(other.path, 'nginx'), root);
    const { status, headers } = await get(`${server.address}/news/old/`);
    expect([status, headers.location]).toEqual([301, '/news/']);
    expect((await get(`${server.address}/news/`)).status).toBe(200);
  });
});
