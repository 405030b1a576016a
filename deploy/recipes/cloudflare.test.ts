import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectSite } from '../test/expectations.ts';
import { get } from '../test/get.ts';
import { scratch } from '../test/small-site.ts';

const dist = fileURLToPath(new URL('../../apps/site/dist', import.meta.url));
const wrangler = fileURLToPath(new URL('../upload/node_modules/wrangler/bin/wrangler.js', import.meta.url));
const port = 20_000 + (process.pid % 10_000);
const address = `http://127.0.0.1:${port}`;

let folder: Awaited<ReturnType<typeof scratch>>;
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
  folder = await scratch();
  const site = join(folder.path, 'site');
  await cp(dist, site, { recursive: true });
  await writeFile(join(site, '_redirects'), '/news/old/ /news/ 301\n');
  server = spawn(process.execPath, [wrangler, 'pages', 'dev', site, '--ip', '127.0.0.1', '--port', String(port)], {
    cwd: folder.path,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, CI: 'true', HOME: folder.path, WRANGLER_SEND_METRICS: 'false' },
  });
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 120_000 });
});

afterAll(async () => {
  const ended = once(server, 'exit');
  // The whole process group: the server is a child process.
  process.kill(-(server.pid as number), 'SIGTERM');
  await ended;
  await folder[Symbol.asyncDispose]();
});

it('serves the built folder as nginx does, by the server of Cloudflare Pages', async () => {
  await expectSite(address, dist, { adds: ['access-control-allow-origin', 'cache-control'] });
});

it('redirects the address of a record that has moved', async () => {
  const { status, headers } = await get(`${address}/news/old/`);
  expect([status, headers.location]).toEqual([301, '/news/']);
});
