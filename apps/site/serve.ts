import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen, type Place, portFrom } from './src/serve/listen.ts';
import { openSite } from './src/serve/site-server.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const serve = (listener: RequestListener, place: Place) => listen(createServer(listener), place);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

try {
  const { base, listener } = await openSite(here('dist'));
  const site = `${await serve(listener, portFrom('PORT', 8080))}${base}`;
  const page = (await readFile(here('partner-page/index.html'), 'utf8')).replaceAll('https://mirocals.example', site);
  const partner = await serve(
    (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    },
    portFrom('PARTNER_PORT', 8081),
  );
  console.log(`
  ${site}   the site
  ${partner}   a partner organisation's page, on another origin, with the widgets in it

  Ctrl-C ends both.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
