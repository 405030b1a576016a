import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSite } from '../src/serve/site-server.ts';
import { dist } from './built-site.ts';

/** Records errors in `window.problems`, because the driver of WebKitGTK has no access to the console. */
const recorder = `window.problems = [];
const error = console.error;
console.error = (...all) => { problems.push(all.join(' ')); error(...all) };
addEventListener('error', ({ message, target }) => problems.push(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => problems.push(violatedDirective + ' ' + blockedURI));`;

const listen = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
};

/** The built site and a host page on another origin, both with the recorder. */
export const openServers = async () => {
  const inner = await listen((await openSite(dist)).listener);
  const site = await listen(async (request, response) => {
    if (request.url === '/recorder.js')
      return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(recorder);
    const answer = await fetch(`http://127.0.0.1:${inner.port}${request.url}`, { redirect: 'manual' });
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^content-(length|encoding)$/.test(name)),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    // The policy of frames allows only their own script.
    const isPage = headers['content-type']?.startsWith('text/html') && !/^\/embed\/\w+\//.test(request.url ?? '');
    const sent = isPage ? `${body}`.replace('<head>', '<head><script src="/recorder.js"></script>') : body;
    response.writeHead(answer.status, headers).end(sent);
  });
  let page = { html: '', headers: {} };
  const host = await listen((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'Content-Type': 'text/html', ...page.headers }).end(page.html);
    else response.writeHead(404).end();
  });
  return {
    site: `http://localhost:${site.port}`,
    host: `http://127.0.0.1:${host.port}/`,
    /** Replaces the host page; SITE in it is the address of the site. */
    setPage: (body: string, policy?: string) => {
      const fill = (text: string) => text.replaceAll('SITE', `http://localhost:${site.port}`);
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
        <script src="SITE/recorder.js"></script><script type="module" src="SITE/embed/v1/mirocals.js"></script></head><body>${body}</body></html>`;
      page = { html: fill(html), headers: policy ? { 'Content-Security-Policy': fill(policy) } : {} };
    },
    close: () => {
      for (const { server } of [inner, site, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
