import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { addressOf } from './address.ts';
import { type HeaderRule, readHeaders, setHeaders } from './headers-file.ts';
import { notFoundPath } from './not-found-path.ts';

const methods = 'GET, HEAD, OPTIONS';

/** A part of a file is sent as it is: its bytes are counted before compression. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
  // Its types are those of Express, whose requests and responses extend Node's.
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a built site as its hosts do, with the headers in its `_headers` file. The folder may be replaced by a new build
 * at any time.
 *
 * @param folder the built site.
 * @throws if there is no site in the folder.
 * @example createServer(await siteListener('dist')).listen(8080);
 */
export const siteListener = async (folder: string): Promise<RequestListener> => {
  const readRules = async () => readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  let rules: readonly HeaderRule[] = await readRules().catch(() => {
    throw new Error(`There is no built site in ${folder}: run the build first.`);
  });

  const refuse = (response: ServerResponse, status: number, text: string) => {
    setHeaders(response, rules, '/');
    response.setHeader('Cache-Control', 'no-store');
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  };

  const sayNotFound = async (response: ServerResponse, path: string) => {
    const page = notFoundPath(path);
    // While a build replaces the folder there is no page.
    const html = await readFile(join(folder, page)).catch(() => undefined);
    if (html === undefined) return refuse(response, 404, 'Not found.\n');
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, rules, page);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    rules = await readRules().catch(() => rules);
    const path = addressOf(request.url ?? '');
    if (path === undefined) return refuse(response, 400, 'The address is malformed.\n');
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
      .on('directory', () => {
        response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
      })
      .on('error', ({ status = 500 }: { readonly status?: number }) => {
        if (status === 404) sayNotFound(response, path);
        else refuse(response, status, `${status}\n`);
      })
      .pipe(response);
  };

  return (request, response) => {
    compress(request, response, () => {
      answer(request, response).catch(() => response.destroy());
    });
  };
};
