import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';
import { embeddables } from './embeddables.tsx';
import { hopPath } from './hop-path.ts';

/** All addresses outside the site in a value. */
const outside = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('https://') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(outside) : [];
};

/**
 * Redirect pages to each address that a widget links to. WordPress lets frames link only to their own host, so frames link
 * to these pages. They redirect only to addresses from the records, never to one in a request.
 */
export const hopPages = (sites: readonly Site[]) => {
  const addresses = new Set(sites.flatMap((site) => embeddables(site).flatMap(({ feed }) => outside(feed))));
  return [...addresses].map((address) => ({
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
