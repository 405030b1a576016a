import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { feedsIn, languages } from '../feeds.ts';
import { mutate } from '../mutation/mutate.ts';

/** Handles a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An open page, with the errors on it and the paths that it requested from the origin of the widgets. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors and console errors, except those that the browser logs for a failed request. */
  readonly problems: string[];
  readonly requests: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Headers of the host page. */
  readonly headers?: Record<string, string>;
  /** Responses of the widgets' origin by path, instead of the default ones. */
  readonly answers?: Record<string, Answer>;
  /** Called before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A server for host pages, another origin for the script and the feeds, and the shared browser. */
export interface Fixture {
  readonly widgets: string;
  readonly host: string;
  readonly browser: Browser;
  /** Opens a host page with the given HTML, in which `WIDGETS` is replaced by the origin of the script. */
  readonly visit: (html: string, options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

const serve = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

const built = new URL('../../dist/embed/mirocals.js', import.meta.url);
const script = await readFile(inject('instrumentedScript') ?? built);
const classic = await readFile(new URL('mirocals.classic.js', built));

/** Headers that allow other origins to read a response. */
export const open = { 'Access-Control-Allow-Origin': '*' };

const feeds = Object.fromEntries(
  languages.flatMap((lang) =>
    Object.entries(feedsIn(lang)).map(([name, feed]) => [`${lang}/${name}`, JSON.stringify(feed)]),
  ),
);

/** Responds like the site. A folder may precede `/embed/`, so that one page can use many sites. */
const answerWidgets: Answer = (request, response) => {
  const feed = feeds[/\/embed\/v1\/(\w+\/\w+)\.json$/.exec(request.url ?? '')?.[1] ?? ''];
  if (request.url?.endsWith('.js'))
    response
      .writeHead(200, { ...open, 'Content-Type': 'text/javascript' })
      .end(request.url.endsWith('.classic.js') ? classic : script);
  else if (feed) response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).end(feed);
  // Without CORS headers, like most servers' error responses.
  else response.writeHead(404).end();
};

/** Starts the servers and connects to the browser; call it once per test file. */
export const openFixture = async (): Promise<Fixture> => {
  const browser = await chromium.connect(inject('browser'));
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  let answers: Record<string, Answer> = {};
  let requests: string[] = [];
  const widgets = await serve((request, response) => {
    requests.push(request.url ?? '');
    (answers[request.url ?? ''] ?? answerWidgets)(request, response);
  });
  const host = await serve((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  return {
    widgets: widgets.origin,
    host: host.origin,
    browser,
    visit: async (html, { headers = {}, answers: own = {}, before, ...context } = {}) => {
      const path = `/${pages.size}`;
      const fill = (text: string) => text.replaceAll('WIDGETS', widgets.origin);
      const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)]);
      pages.set(path, { html: fill(html), headers: Object.fromEntries(filled) });
      answers = own;
      requests = [];
      const page = await (await browser.newContext(context)).newPage();
      const visit: Visit = { page, problems: [], requests };
      page.on('pageerror', ({ message }) => visit.problems.push(message));
      page.on('console', (message) => {
        const { 0: byBrowser } = /^(Failed to load resource|Access to fetch)/.exec(message.text()) ?? [];
        if (message.type() === 'error' && !byBrowser) visit.problems.push(message.text());
      });
      if (inject('instrumentedScript')) await mutate(page);
      await before?.(page);
      await page.goto(`${host.origin}${path}`);
      return visit;
    },
    close: async () => {
      await browser.close();
      for (const { server } of [widgets, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};

/** Stops the page's clock, so that a test advances it and does not depend on the speed of the machine. */
export const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(3_600_000);
};

/** Returns a host page with the script and the given body. */
export const hostPage = (body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
<script type="module" src="WIDGETS/embed/v1/mirocals.js"></script></head><body><main><h1>Host</h1>${body}</main></body></html>`;
