import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentFolder, type Memory } from '@mirocals/data/check';
import sirv from 'sirv';
import { logoFolder } from '../build/logos.ts';
import { prepareSite } from '../build/prepare-site.ts';
import type { Route } from '../model/route.ts';
import { escapeHtml } from '../outputs/escape-html.ts';
import { studioFolder } from '../studio/studio-files.ts';
import { notFoundPath } from './not-found-path.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

const memory: Memory = new Map();
const browsers = new Set<ServerResponse>();
let origin = '';

/** The routes as of the last save; rejected while the records have problems. */
let site: Promise<ReadonlyMap<string, Route>>;

const prepare = async () => {
  const started = performance.now();
  const { routes } = await prepareSite({ origin, memory });
  console.log(`${routes.length} files, ready in ${Math.round(performance.now() - started)} ms`);
  return new Map(routes.map((route) => [route.path, route]));
};

const refresh = () => {
  site = prepare();
  site.catch((error: Error) => console.error(error.message));
  for (const browser of browsers) browser.write('data: saved\n\n');
};

const listener = `<script>new EventSource('/.saved').onmessage = () => location.reload();</script>`;

/** The studio as it was last built. */
const studio = sirv(studioFolder(), { dev: true });

/** Logos as they are in their folder. */
const logos = sirv(logoFolder(contentFolder), { dev: true });

const problemPage = (error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  return `<!doctype html><title>Problem</title><pre>${escapeHtml(text)}</pre>`;
};

/** What stands at an address: its page, or the page that says that there is none; while something is broken, what it is. */
const answer = async (path: string): Promise<{ status: number; text: string }> => {
  try {
    const routes = await site;
    const route = routes.get(path);
    if (route) return { status: 200, text: route.content() };
    return { status: 404, text: routes.get(notFoundPath(path))?.content() ?? '' };
  } catch (error) {
    return { status: 500, text: problemPage(error) };
  }
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname === '/.saved') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    browsers.add(response.on('close', () => browsers.delete(response)));
    // After a restart the page reconnects; what it shows is of the process before.
    if (request.headers['last-event-id']) response.write('data: saved\n\n');
    response.write(`id: ${process.pid}\nretry: 100\n\n`);
    return;
  }
  if (pathname.startsWith('/studio/') && !(await site.catch(() => undefined))?.has(pathname)) {
    request.url = pathname.slice('/studio'.length);
    return studio(request, response);
  }
  if (pathname.startsWith('/logos/')) {
    request.url = pathname.slice('/logos'.length);
    return logos(request, response);
  }
  const { status, text } = await answer(decodeURI(pathname));
  const type = (status === 200 && types[pathname.split('.')[1] ?? '']) || types.html;
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
  });
  response.end(type === types.html ? text + listener : text);
});

server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
  console.error(
    code === 'EADDRINUSE' ? `Port ${process.env.PORT ?? 8080} is in use: set PORT to another port.` : message,
  );
  process.exit(1);
});
server.listen(Number(process.env.PORT ?? 8080), () => {
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  console.log(`${origin}   the site, refreshed when a record, a component or a page is saved`);
  refresh();
});
process.on('message', refresh);
