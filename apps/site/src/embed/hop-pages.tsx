import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';
import { embeddables } from './embeddables.tsx';
import { hopPath } from './hop-path.ts';

/** The addresses of all links in a value. */
const linksIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'href' ? [String(one)] : linksIn(one)))
    : [];

/** The addresses by the path of their hop page. */
const byPath = (addresses: Iterable<string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const address of new Set(addresses)) {
    const path = hopPath(address);
    const other = found.get(path);
    if (other !== undefined) {
      throw new Error(
        `${other} and ${address} have the same hash, so frames cannot link to both; add # to the end of one of them.`,
      );
    }
    found.set(path, address);
  }
  return found;
};

/**
 * Redirect pages to each address that a widget links to. WordPress lets frames link only to their own host, so frames link
 * to these pages. They redirect only to addresses from the records, never to one in a request.
 *
 * @throws if two addresses would have the same page.
 */
export const hopPages = (sites: readonly Site[]) => {
  const links = sites.flatMap((site) => embeddables(site).flatMap(({ feed }) => linksIn(feed)));
  const external = links.filter((address) => address.startsWith('https://')).map((address) => new URL(address).href);
  return [...byPath(external)].map(([path, address]) => ({
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
