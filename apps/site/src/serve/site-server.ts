import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { addressOf } from './address.ts';
import { type HeaderRule, readHeaders, setHeaders } from './headers-file.ts';
import { notFoundPath } from './not-found-path.ts';

const methods = 'GET, HEAD, OPTIONS';

/** Parts of a file are not compressed, since a range counts the bytes of the uncompressed file. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
  // Its types are those of Express, which extend those of Node.
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Reads the path below which a built site is served, and its headers by the paths below it. */
const readSettings = async (folder: string) => {
  const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  // The first rule is for the whole site.
  const base = rules[0]?.path.replace(/\/\*$/, '') ?? '';
  return { base, rules: rules.map(({ path, headers }): HeaderRule => ({ path: path.slice(base.length), headers })) };
};

/** A built site that can be served. */
interface ServedSite {
  /** The path below which it is served: that of `SITE_URL` when it was built, such as `/mirocals`. */
  readonly base: string;
  readonly listener: RequestListener;
}

/**
 * Serves a built site as its hosts do, with the headers in its `_headers` file. The folder may be replaced by a new build
 * at any time.
 *
 * @param folder the built site.
 * @throws if there is no site in the folder.
 * @example createServer((await openSite('dist')).listener).listen(8080);
 */
export const openSite = async (folder: string): Promise<ServedSite> => {
  let { base, rules } = await readSettings(folder).catch(() => {
    throw new Error(`There is no built site in ${folder}: run the build first.`);
  });

  const refuse = (response: ServerResponse, status: number, text: string) => {
    setHeaders(response, rules, '/');
    response.setHeader('Cache-Control', 'no-store');
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  };

  const redirect = (response: ServerResponse, address: string) => {
    setHeaders(response, rules, '/');
    response.writeHead(301, { Location: encodeURI(address) }).end();
  };

  const sayNotFound = async (response: ServerResponse, path: string) => {
    const page = notFoundPath(path, (file) => existsSync(join(folder, file)));
    // While a build replaces the folder there is no page.
    const html = await readFile(join(folder, page)).catch(() => undefined);
    if (html === undefined) return refuse(response, 404, 'Not found.\n');
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, rules, page);
    const type = page.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    response.writeHead(404, { 'Content-Type': type }).end(html);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    ({ base, rules } = await readSettings(folder).catch(() => ({ base, rules })));
    const address = addressOf(request.url ?? '');
    if (address === undefined) return refuse(response, 400, 'The address is malformed.\n');
    if (base && ['/', base].includes(address)) return redirect(response, `${base}/`);
    if (!address.startsWith(`${base}/`)) return refuse(response, 404, `The site is below ${base}/.\n`);
    const path = address.slice(base.length);
    if (request.method === 'OPTIONS') {
      setHeaders(response, rules, path);
      return response.writeHead(204, { Allow: methods }).end();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', methods);
      return refuse(response, 405, 'Only GET, HEAD and OPTIONS are allowed.\n');
    }
    setHeaders(response, rules, path);
    return send(request, encodeURI(path), { root: folder, dotfiles: 'allow' })
      .on('directory', () => redirect(response, `${address}/`))
      .on('error', ({ status = 500 }: { readonly status?: number }) => {
        if (status === 404) sayNotFound(response, path);
        else refuse(response, status, `${status}\n`);
      })
      .pipe(response);
  };

  return {
    base,
    listener: (request, response) => {
      compress(request, response, () => {
        answer(request, response).catch(() => response.destroy());
      });
    },
  };
};
