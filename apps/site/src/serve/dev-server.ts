import type { IncomingMessage } from 'node:http';
import EleventyDevServer, { type DevResponse } from '@11ty/eleventy-dev-server';
import { escapeHtml } from '../outputs/escape-html.ts';
import { addressOf } from './address.ts';
import type { Answer } from './page-maker.ts';

/**
 * The page of a problem. Eleventy's server puts the script that reloads it into the page, and replaces the header with the policy by
 * one that allows only this script; the policy in the page forbids everything else.
 */
const problemPage = (problem: string) => `<!doctype html><title>Problem</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; script-src 'unsafe-inline'">
<pre>${escapeHtml(problem)}</pre>`;

const sendText = (response: DevResponse, status: number, type: 'html' | 'plain', text: string) => {
  response.statusCode = status;
  response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(text);
};

/**
 * Creates Eleventy's development server for a folder in which each file is made when it is requested.
 *
 * @param make makes the file at a path in the folder.
 */
export const createDevServer = (folder: string, make: (path: string) => Promise<Answer>): EleventyDevServer => {
  const makeFile = async (request: IncomingMessage, response: DevResponse, next: () => void) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, request.method === 'OPTIONS' ? 204 : 405, 'plain', '');
    }
    // A frame does not need the script that reloads it, since the page around it is reloaded.
    if (request.headers['sec-fetch-dest'] === 'iframe') request.headers['sec-fetch-mode'] = 'no-cors';
    const path = addressOf(request.url ?? '');
    if (path === undefined) return sendText(response, 400, 'plain', 'The address is malformed.\n');
    const answer = await make(path);
    if (answer.status === 500) return sendText(response, 500, 'html', problemPage(answer.problem));
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    response.statusCode = answer.status;
    response.isCustomErrorPage = true;
    request.url = encodeURI(answer.path);
    try {
      next();
    } catch (error) {
      sendText(response, 500, 'plain', `${error}\n`);
    }
  };
  return new EleventyDevServer('MIROCALS', folder, {
    domDiff: false,
    messageOnStart: () => false,
    middleware: [makeFile],
  });
};
