import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Memory } from '@mirocals/data/check';
import sirv from 'sirv';
import { buildSite } from './build-site.ts';

const output = resolve('.cache/dev');
const port = Number(process.env.PORT ?? 8080);
const origin = `http://localhost:${port}`;
const memory: Memory = new Map();
const browsers = new Set<ServerResponse>();

/** What went wrong in the last build; shown in place of every page until it is mended. */
let problem: string | undefined;

const build = async () => {
  try {
    const { pages, seconds } = await buildSite({ output, origin, memory });
    problem = undefined;
    console.log(`${origin}  ${pages} files in ${seconds.toFixed(2)} s`);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
    console.error(problem);
  }
  for (const browser of browsers) browser.write('data: built\n\n');
};

const refresh = `<script>new EventSource('/.built').onmessage = () => location.reload();</script>`;

const page = async (address: string): Promise<string> => {
  if (problem !== undefined) {
    return `<!doctype html><title>Problem</title><pre>${problem.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  }
  return readFile(join(output, address, 'index.html'), 'utf8').catch(() => readFile(join(output, '404.html'), 'utf8'));
};

const files = sirv(output, { dev: true });

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname === '/.built') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    browsers.add(response.on('close', () => browsers.delete(response)));
    // After a restart the page reconnects; what it shows is of the process before.
    response.write(request.headers['last-event-id'] && 'data: built\n');
    response.write(`id: ${process.pid}\nretry: 100\n\n`);
    return;
  }
  if (!pathname.endsWith('/')) return files(request, response);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end((await page(pathname)) + refresh);
}).listen(port);

process.on('message', build);
await build();
