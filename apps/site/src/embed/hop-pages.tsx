import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';
import { embeddables } from './embeddables.tsx';
import { hopsOf } from './hops.ts';

/**
 * Redirect pages to each address that a widget links to. WordPress lets frames link only to their own host, so frames link
 * to these pages. They redirect only to addresses from the records, never to one in a request.
 */
export const hopPages = (sites: readonly Site[]) => {
  const hops = sites.flatMap((site) => embeddables(site).flatMap((one) => Object.entries(hopsOf(one))));
  return [...new Map(hops)].map(([address, path]) => ({
    path,
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
