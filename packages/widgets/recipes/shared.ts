import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { feeds } from '../test/feeds.ts';

/** The page with the recipes. */
export const docs = 'docs/embedding.md';

/** The folder of the recipes. */
export const here = import.meta.dirname;

/** The number of items in the samples. */
export const limit = 3;

/** The path of a program of a framework. */
export const bin = (name: string) => join(here, 'node_modules/.bin', name);

const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** Runs a program in a folder. Asynchronous, because the builds fetch the feed from this process. */
export const run = (folder: string, command: string, args: readonly string[], env: Record<string, string> = {}) =>
  promisify(execFile)(command, args, { cwd: join(here, folder), env: { ...process.env, ...quiet, ...env } });

/** Prints what has been shown, or ends the run. */
export const check = (passed: boolean, what: string) => {
  if (!passed) throw new Error(`Failed: ${what}.`);
  console.log(`  ${what}`);
};

/** The version of an installed framework. */
export const versionOf = async (name: string): Promise<string> =>
  JSON.parse(await readFile(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;

const serve = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

/** Serves the script and the feeds at the paths of the consortium's site. */
export const serveSite = async () => {
  const script = await readFile(join(here, '../dist/embed/mirocals.js'));
  return serve((request, response) => {
    const [, name] = /\/embed\/v1\/en\/(\w+)\.json$/.exec(request.url ?? '') ?? [];
    const feed = feeds[name as keyof typeof feeds];
    response
      .writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': feed ? 'application/json' : 'text/javascript',
      })
      .end(feed ? JSON.stringify(feed) : script);
  });
};

const types: Record<string, string> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** Serves a folder that a framework has built. */
export const serveFolder = (folder: string) =>
  serve(async (request, response) => {
    const { pathname } = new URL(`${request.url}`, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = await readFile(join(here, folder, path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(file);
  });

/** Starts the server of the built Next app. */
export const startNext = async () => {
  const server = spawn(bin('next'), ['start', '--port', '0'], {
    cwd: join(here, 'next'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve) => {
    server.stdout.on('data', (text) => {
      const [found] = /http:\/\/localhost:\d+/.exec(`${text}`) ?? [];
      if (found) resolve(found);
    });
  });
  return { origin, close: () => server.kill() };
};
