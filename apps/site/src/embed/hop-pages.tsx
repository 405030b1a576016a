import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';
import { embeddables } from './embeddables.tsx';
import { hopPath } from './hop-path.ts';

/** The addresses of all links in a value. */
const linksIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'href' ? [String(one)] : linksIn(one)))
    : [];

/**
 * Redirect pages to each address that a widget links to. WordPress lets frames link only to their own host, so frames link
 * to these pages. They redirect only to addresses from the records, never to one in a request.
 */
export const hopPages = (sites: readonly Site[]) => {
  const links = sites.flatMap((site) => embeddables(site).flatMap(({ feed }) => linksIn(feed)));
  const external = links.filter((address) => address.startsWith('https://')).map((address) => new URL(address).href);
  return [...new Set(external)].map((address) => ({
    path: hopPath(address),
    content: () =>
      `<!doctype html>${renderToStaticMarkup(
        <html lang="en">
          <head>
            <meta charSet="utf-8" />
            <title>{address}</title>
            <meta name="robots" content="noindex" />
            <meta httpEquiv="refresh" content={`0; url=${address}`} />
          </head>
          <body>
            <a href={address}>{address}</a>
          </body>
        </html>,
      )}\n`,
  }));
};
