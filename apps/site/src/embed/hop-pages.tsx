import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';
import { embeddables } from './embeddables.tsx';
import { hopPath } from './hop-path.ts';

/** Every address outside the site that a feed links to. */
const outside = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('https://') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(outside) : [];
};

/**
 * The pages by which a frame in WordPress leads out of its own host, one for each address that a widget links to. They lead
 * to addresses of the records alone, and take none from who asks.
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
