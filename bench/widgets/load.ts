import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { HostPage } from './pages.ts';

/** What a host page loads for its widget; the page itself is not counted. */
export interface Load {
  /** The number of files from the page's own server. */
  readonly requests: number;
  /** The transferred bytes of their bodies, gzip. */
  readonly bytes: number;
  /** The uncompressed bytes of their bodies. */
  readonly unpacked: number;
  /** The time of scripts until the page has finished loading, on a processor slowed four times, in milliseconds. */
  readonly script: number;
  /** Other hosts with requests, all of which were blocked. */
  readonly others: readonly string[];
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const serve = async ({ html, files }: HostPage) => {
  const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body>${html}`;
  const server = createServer(({ url = '' }, response) => {
    const body = url === '/' ? document : files[url];
    if (body === undefined) return response.writeHead(404).end();
    const type = types[extname(url)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(gzipSync(body, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/**
 * Opens a host page in a new context, waits for its widget, and counts what it loads.
 *
 * @throws if the widget does not appear, or requests a file that the page's server does not have.
 */
export const load = async (browser: Browser, host: HostPage): Promise<Load> => {
  const { server, origin } = await serve(host);
  const context = await browser.newContext();
  const others = new Set<string>();
  const missing: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      others.add(new URL(route.request().url()).host);
      return route.abort();
    },
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  try {
    await page.goto(origin);
    await page.locator(host.until).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    if (missing.length > 0)
      throw new Error(`${host.name} requests ${missing.join(', ')}, which its page does not have.`);
    const { metrics } = await session.send('Performance.getMetrics');
    const files = await page.evaluate(
      (origin) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.startsWith(`${origin}/`))
          .map((entry) => entry.toJSON() as { encodedBodySize: number; decodedBodySize: number }),
      origin,
    );
    return {
      requests: files.length,
      bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      unpacked: files.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
      script: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN),
      others: [...others].sort(),
    };
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
};
