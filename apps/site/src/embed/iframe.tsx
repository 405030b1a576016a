import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withSite } from '@mirocals/widgets/fetch-feed';
import { build } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { basePathOf } from '../model/base-path.ts';
import type { Site } from '../model/site.ts';
import { type Embeddable, framePath } from './embeddables.tsx';
import { hopsOf } from './hops.ts';
import { oembed, oembedAddress } from './oembed.ts';

const sheet = readFileSync(createRequire(import.meta.url).resolve('@mirocals/widgets/embed/mirocals.css'), 'utf8');
const styles = `${sheet.trim()}:root{color-scheme:light dark}body{margin:0}.mirocals{padding:1em}`;

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('iframe-client.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
});
const script = outputFiles[0]?.text.trim() ?? '';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a frame: only its inline script and styles, and logos. */
const policy = `default-src 'none'; img-src 'self'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'`;

/** An object as an attribute for the script of the frame; none if it is empty. */
const dataOf = (value: object) => (Object.keys(value).length > 0 ? JSON.stringify(value) : undefined);

/**
 * A widget as a document for a frame on another site: complete without a script, in one request, with links that open in
 * the surrounding page.
 *
 * Its colours follow the reader's system. Browsers paint a frame opaque if its `color-scheme` differs from that of the
 * page, so it stays legible on every page.
 */
const frameDocument = (site: Site, embeddable: Embeddable): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={site.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{embeddable.feed.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={`${site.origin}${site.path(embeddable.page)}`} />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembedAddress(embeddable, site)}
          title={embeddable.feed.title}
        />
        <base target="_top" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body data-hops={dataOf(hopsOf(embeddable))}>
        <main>{embeddable.node}</main>
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  )}\n`;

/** A widget as an HTML fragment for server-side includes, with absolute addresses in its links. */
const fragment = (site: Site, { node }: Embeddable): string =>
  `${renderToStaticMarkup(node).replaceAll(' href="/', ` href="${site.origin}/`).replaceAll(' src="/', ` src="${site.origin}/`)}\n`;

/** The feed, frame, oEmbed file and fragment of each widget in one language. */
export const embedRoutes = (site: Site, all: readonly Embeddable[]) =>
  all.flatMap((one) => [
    {
      path: `/embed/v1/${site.lang}/${one.name}.json`,
      content: () => JSON.stringify(withSite(one.feed, basePathOf(site.origin))),
    },
    { path: framePath(one.name, site), content: () => frameDocument(site, one) },
    { path: `/embed/${one.name}/${site.lang}.json`, content: () => oembed(site, one) },
    { path: `/embed/${one.name}/${site.lang}.fragment.html`, content: () => fragment(site, one) },
  ]);
