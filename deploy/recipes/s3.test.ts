import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '@mirocals/tools/skip-without';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publish } from '../src/publish.ts';
import { listReleases, manifestOf } from '../src/releases.ts';
import { get } from '../test/get.ts';
import { scratch } from '../test/small-site.ts';

const dist = fileURLToPath(new URL('../../apps/site/dist', import.meta.url));
const s3rver = fileURLToPath(new URL('node_modules/s3rver/bin/s3rver.js', import.meta.url));
const operations = new URL('../../docs/operations.md', import.meta.url);
const port = 20_000 + (process.pid % 10_000);
const address = `http://127.0.0.1:${port}`;

const hasAws = () => {
  try {
    return execFileSync('aws', ['--version'], { encoding: 'utf8' }).startsWith('aws-cli');
  } catch {
    return false;
  }
};
const skipped = skipWithout('Tests of S3', 'the AWS command line (apt-get install awscli)', hasAws());

describe.skipIf(skipped)('the upload to S3', () => {
  let folder: Awaited<ReturnType<typeof scratch>>;
  let server: ReturnType<typeof spawn>;
  let paths: string[];
  let release: string;

  beforeAll(async () => {
    folder = await scratch();
    const root = join(folder.path, 'www');
    release = await publish({ site: dist, root, keep: 1 });
    expect(await listReleases(root)).toEqual([release]);
    paths = Object.keys((await manifestOf(root, release)).files);
    const place = ['-d', join(folder.path, 'store'), '-a', '127.0.0.1', '-p', String(port)];
    server = spawn(process.execPath, [s3rver, ...place, '--configure-bucket', 'site'], { stdio: 'ignore' });
    const answers = () =>
      fetch(address).then(
        () => true,
        () => false,
      );
    await vi.waitUntil(answers, { timeout: 60_000 });
    const commands = /^release=.*(?:\n(?:aws| {2}).*)+/m.exec(await readFile(operations, 'utf8'))?.[0] ?? '';
    expect(commands).toContain('aws s3 ');
    const script = commands.replaceAll('/srv/mirocals', () => root).replaceAll('s3://BUCKET', 's3://site');
    execFileSync('sh', ['-e', '-c', script], {
      env: {
        ...process.env,
        AWS_ACCESS_KEY_ID: 'S3RVER',
        AWS_SECRET_ACCESS_KEY: 'S3RVER',
        AWS_DEFAULT_REGION: 'eu-west-1',
        AWS_ENDPOINT_URL: address,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });

  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    await folder[Symbol.asyncDispose]();
  });

  const uploaded = async (path: string, folder = `releases/${release}/site`) =>
    (await get(`${address}/site/${folder}/${path}`)).headers;

  it('gives each file its type, without compression, to be revalidated', async () => {
    const types = {
      'index.html': 'text/html',
      'embed/v1/mirocals.js': 'text/javascript',
      'embed/v1/en/partners.json': 'application/json',
      'feed.xml': 'application/xml',
      'icon.svg': 'image/svg+xml',
      'robots.txt': 'text/plain',
      [paths.find((path) => path.endsWith('.css')) ?? '']: 'text/css',
      [paths.find((path) => path.endsWith('.csv')) ?? '']: 'text/csv',
    };
    for (const [path, type] of Object.entries(types)) {
      const headers = await uploaded(path);
      expect([headers['content-type'], headers['content-encoding']], path).toEqual([type, undefined]);
      expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    }
  });

  it('leaves out only the files for other hosts', async () => {
    for (const path of paths) {
      const { status } = await get(`${address}/site/releases/${release}/site/${path}`);
      expect(status, path).toBe(['_headers', '_redirects'].includes(path) ? 404 : 200);
    }
  });

  it('uploads immutable files beside the releases, with a long lifetime', async () => {
    const kept = paths.filter((path) => /^(assets|embed\/\d+\.\d+\.\d+)\//.test(path));
    expect(kept.length).toBeGreaterThan(3);
    for (const path of kept) {
      expect((await uploaded(path, 'immutable'))['cache-control'], path).toBe('public, max-age=31536000, immutable');
    }
  });
});
