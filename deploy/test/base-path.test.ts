import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@mirocals/tools/free-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from './command.ts';
import { expectSite } from './expectations.ts';
import { get } from './get.ts';
import { noNginx, startNginx } from './nginx.ts';
import { buildTheSite } from './site-build.ts';
import { scratch } from './small-site.ts';

/** The site of the second consortium, built for a path of a host. */
let folder: Awaited<ReturnType<typeof scratch>>;
let root: string;
let dist: string;

beforeAll(async () => {
  folder = await scratch();
  root = join(folder.path, 'www');
  dist = join(folder.path, 'dist');
  const content = fileURLToPath(new URL('../../packages/data/test/second-consortium', import.meta.url));
  const { code, output } = await buildTheSite({ folder: folder.path, content, origin: 'https://example.org/mirocals' });
  expect(code, output).toBe(0);
  // Compressing the studio takes most of the time of a publish.
  await rm(join(dist, 'studio'), { recursive: true });
  await writeFile(join(dist, '_redirects'), '/mirocals/news/old/ /mirocals/news/ 301\n');
});
afterAll(() => folder?.[Symbol.asyncDispose]());

it('publishes a site that was built for a path', async () => {
  expect(await runCommand(['publish', root, '--site', dist])).toMatchObject({ code: 0, stderr: '' });
  expect(await runCommand(['verify', root])).toMatchObject({ code: 0, stderr: '' });
  expect(await readFile(`${root}/current/../redirects.map`, 'utf8')).toBe('"/news/old/" "/news/";\n');
});

it.skipIf(noNginx)('serves it at the path behind the proxy of docs/operations.md', async () => {
  const docs = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, location = ''] = /```nginx\n([\s\S]*?)```/.exec(docs) ?? [];
  expect(location).toContain('http://127.0.0.1:8080/');
  await runCommand(['publish', root, '--site', dist]);
  const port = await freePort();
  await using _nginx = await startNginx(join(folder.path, 'nginx'), root, (address) => {
    return `server { listen 127.0.0.1:${port}; ${location.replace('http://127.0.0.1:8080', address)} }`;
  });
  const address = `http://127.0.0.1:${port}`;
  await expectSite(address, dist);
  for (const encoding of ['br', 'gzip']) {
    expect((await get(`${address}/mirocals/trial/`, encoding)).headers['content-encoding']).toBe(encoding);
  }
  expect(await get(`${address}/mirocals/news/old/`)).toMatchObject({
    status: 301,
    headers: { location: '/mirocals/news/' },
  });
});
