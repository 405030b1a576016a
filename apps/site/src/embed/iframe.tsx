import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { paletteOf } from '@mirocals/data/palette';
import type { WidgetName } from '@mirocals/widgets/attributes';
import { withSite } from '@mirocals/widgets/fetch-feed';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundles } from '../build/bundles.ts';
import { basePathOf } from '../model/base-path.ts';
import type { Site } from '../model/site.ts';
import { withAccent } from './accent.ts';
import { type Embeddable, framePath } from './embeddables.tsx';
import { frameLimits } from './frame-options.ts';
import { allowedOptions, frameWidget } from './frame-widget.tsx';
import { oembed, oembedAddress } from './oembed.ts';

const script = bundles.frameScript.trim();

/** Hides items beyond the default limit, until the script of the frame applies another one. */
const limitTo = (count: number) => `body[data-limit] main ul>:nth-child(n+${count + 1}){display:none}`;

const sheet = readFileSync(
  createRequire(import.meta.url).resolve('@mirocals/widgets/embed/mirocals.css'),
  'utf8',
).trim();
// In a layer, so that the rules of the frame prevail.
const shared = `@layer{${sheet}}${bundles.frameStyles.trim()}`;
const sheets: Readonly<Record<WidgetName, string>> = {
  partners: shared + bundles.framePartners.trim() + limitTo(frameLimits.partners),
  news: shared + limitTo(frameLimits.news),
  trial: shared + bundles.frameTrial.trim(),
};

/** The style sheet of a frame, with the accent of the records. */
const stylesOf = ({ records }: Site, name: WidgetName) => withAccent(sheets[name], paletteOf(records.project.look));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a frame: only its inline script and styles, and logos. */
const policyOf = (styles: string) =>
  `default-src 'none'; img-src 'self'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'`;

/** An object as an attribute for the script of the frame; none if it is empty. */
const dataOf = (value: object) => (Object.keys(value).length > 0 ? JSON.stringify(value) : undefined);

/**
 * A widget as a document for a frame on another site: complete without a script, in one request, with links that open in
 * the surrounding page, and short enough for WordPress. Its script applies the options in the address.
 *
 * It is light by default, since most pages are light whatever the reader's system prefers. With `theme=auto` it follows the
 * `color-scheme` of the page around it; browsers pass that on, but they pass on the reader's preference if the page has none.
 */
const frameDocument = (site: Site, embeddable: Embeddable): string => {
  const { name, feed } = embeddable;
  const widget = frameWidget(site, name, feed);
  const styles = stylesOf(site, name) + (widget.styles ?? '');
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={site.lang} data-layout={name === 'partners' ? 'compact' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policyOf(styles)} />
        <title>{feed.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembedAddress(embeddable, site)}
          title={feed.title}
        />
        <base target="_top" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body
        data-options={dataOf(allowedOptions(name, widget))}
        data-tags={dataOf(widget.tags ?? {})}
        data-limit={widget.limit}
        data-nothing={widget.tags && feed.nothing}
      >
        <main>{widget.node}</main>
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  )}\n`;
};

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
