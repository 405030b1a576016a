import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readHeaders, setHeaders } from './src/serve/headers-file.ts';
import { notFoundPath } from './src/serve/not-found-path.ts';

/** An address to serve on: its port, and the environment variable that sets it. */
interface Place {
  readonly port: number;
  readonly variable: 'PORT' | 'PARTNER_PORT';
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const portFrom = (variable: Place['variable'], otherwise: number): Place => {
  const text = process.env[variable] ?? '';
  if (text === '') return { port: otherwise, variable };
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port, variable };
  console.error(`${variable} is "${text}": set it to a port from 0 to 65535.`);
  process.exit(1);
};

const listen = (listener: RequestListener, { port, variable }: Place): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
      console.error(`Port ${port} ${reason}: set ${variable} to another port, such as ${variable}=${port + 10}.`);
      process.exit(1);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    });
  });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

const rules = readHeaders(await readFile(here('dist/_headers'), 'utf8'));

const serveSite = sirv(here('dist'), {
  dev: true,
  setHeaders: (response, address) => setHeaders(response, rules, address),
  onNoMatch: async (request, response) => {
    const path = notFoundPath(request.url ?? '/');
    setHeaders(response, rules, path);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(await readFile(here(`dist${path}`)));
  },
});

const site = await listen(serveSite, portFrom('PORT', 8080));
const page = (await readFile(here('partner-page/index.html'), 'utf8')).replaceAll('https://mirocals.example', site);
const partner = await listen(
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  },
  portFrom('PARTNER_PORT', 8081),
);

console.log(`
  ${site}   the site
  ${partner}   a partner organisation's page, on an origin of its own, with the widgets in it

  Ctrl-C ends both.
`);
