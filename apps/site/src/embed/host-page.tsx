import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Site } from '../model/site.ts';

/** The styles of the example pages; those of the hostile one are the same as in the tests of the widgets. */
const styles = `
body { margin: 0; padding: 1.5rem; font: 1rem/1.5 sans-serif }
iframe { max-width: 100% }
.dark { color-scheme: dark; background: #111; color: #eee }
.hostile body * { all: unset !important; font: italic 700 40px/1 fantasy !important; letter-spacing: 5px !important; text-transform: uppercase !important; color: #b00 !important }
.hostile { font-size: 62.5%; background: #ff9 }
`;

const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; style-src 'self' 'sha256-${createHash('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** An example of a partner's page with a widget, which the page `/embed/` shows as a preview. */
export const hostPage = (site: Site) => ({
  path: `/embed/preview/${site.lang}.html`,
  content: () =>
    `<!doctype html>${renderToStaticMarkup(
      <html lang={site.lang}>
        <head>
          <meta charSet="utf-8" />
          <title>{site.words.embed.hostTitle}</title>
          <meta httpEquiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <style dangerouslySetInnerHTML={{ __html: styles }} />
          <script type="module" src="/embed/v1/mirocals.js" data-mirocals-links="" />
          <script type="module" src={site.embed.hostPageScript} />
        </head>
        <body>
          <main>
            <h1>{site.words.embed.hostTitle}</h1>
            <p>{site.words.embed.hostText}</p>
          </main>
        </body>
      </html>,
    )}\n`,
});
