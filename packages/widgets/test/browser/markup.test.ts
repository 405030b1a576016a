import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedsIn } from '../feeds.ts';
import { type Fixture, hostPage, open, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

describe('an element with data-mirocals', () => {
  it('keeps its class, id, place and listeners, and its attributes update the widget', async () => {
    const { page } = await fixture.visit(
      hostPage(
        '<section id="news" class="col-md-4" data-mirocals="news" data-limit="2" onclick="window.clicked = 1">x</section>',
      ),
    );
    const widget = page.locator('section#news.col-md-4 mirocals-news');
    await widget.getByRole('heading', { level: 2 }).waitFor();
    expect(await widget.getByRole('listitem').count()).toBe(2);
    expect(await page.locator('main > *').count()).toBe(2);
    await page.evaluate(() => document.querySelector('#news')?.setAttribute('data-limit', '1'));
    await expect.poll(() => widget.getByRole('listitem').count()).toBe(1);
    await widget.getByText('Sources last checked').click();
    expect(await page.evaluate('window.clicked')).toBe(1);
  });

  it('takes tokens and parts from the page', async () => {
    const css = '[data-mirocals] { --mirocals-ink: rgb(1, 2, 3) } [data-mirocals]::part(title) { font-style: italic }';
    const { page } = await fixture.visit(hostPage('<div data-mirocals="news">x</div>', `<style>${css}</style>`));
    const heading = page.locator('mirocals-news').getByRole('heading', { level: 2 });
    await heading.waitFor();
    const style = await heading.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).fontStyle]);
    expect(style).toEqual(['rgb(1, 2, 3)', 'italic']);
  });

  it('stays hidden, and is shown with its widget', async () => {
    const { page } = await fixture.visit(hostPage('<div data-mirocals="news" hidden>x</div>'));
    const heading = page.locator('mirocals-news').getByRole('heading', { level: 2, includeHidden: true });
    await heading.waitFor({ state: 'attached' });
    expect(await heading.isVisible()).toBe(false);
    await page.evaluate(() => document.querySelector('[data-mirocals]')?.removeAttribute('hidden'));
    await heading.waitFor();
  });

  it('is found when a page adds it later, in a shadow root too, and leaves nothing when it is removed', async () => {
    const { page } = await fixture.visit(hostPage('<div id="place"></div><my-card></my-card>'));
    await page.waitForFunction(() => customElements.get('mirocals-news'));
    await page.evaluate(() => {
      const markup = '<div data-mirocals="news" data-limit="1"><a href="#">News</a></div>';
      (document.querySelector('#place') as Element).innerHTML = markup;
      customElements.define(
        'my-card',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' });
            setTimeout(() => {
              (this.shadowRoot as ShadowRoot).innerHTML = markup;
            });
          }
        },
      );
    });
    await page.locator('#place mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    await page.locator('my-card mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    await page.evaluate(() => document.querySelector('#place')?.replaceChildren());
    expect(await page.locator('mirocals-news').count()).toBe(1);
  });

  it('is put in again by a page that swaps its content, with one request in all', async () => {
    const { page, requests, problems } = await fixture.visit(hostPage('<div data-mirocals="trial">x</div>'));
    await page.locator('mirocals-trial').getByRole('heading', { level: 2 }).waitFor();
    for (const round of [1, 2, 3]) {
      await page.evaluate((round) => {
        (document.querySelector('main') as Element).innerHTML = `<p>${round}</p><div data-mirocals="trial">x</div>`;
      }, round);
      await page.locator('mirocals-trial').getByRole('heading', { level: 2 }).waitFor();
    }
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/embed/v1/en/trial.json']);
    expect(problems).toEqual([]);
  });

  it('may have a link to the frame as its fallback, also if the script turns such links into widgets', async () => {
    const { page } = await fixture.visit(
      hostPage('<div data-mirocals="news"><a href="WIDGETS/embed/news/en.html">News</a></div>').replace(
        '<script type="module"',
        '<script type="module" data-mirocals-links',
      ),
    );
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('mirocals-news').count()).toBe(1);
  });

  it('is left alone if it names no widget, also with a name that is not a selector', async () => {
    const { page, problems } = await fixture.visit(
      hostPage('<div data-mirocals="a, (b">x</div><div data-mirocals="news">y</div>'),
    );
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.getByText('x', { exact: true }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('works on a page with elements that only look like custom ones', async () => {
    const { page, problems } = await fixture.visit(
      hostPage(
        '<svg><font-face /></svg><math><annotation-xml></annotation-xml></math><div data-mirocals="news">x</div>',
      ),
    );
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(problems).toEqual([]);
  });

  it('that is a link becomes the fallback of its widget, also in a list', async () => {
    const { page } = await fixture.visit(
      hostPage('<ul><li><a data-mirocals="news" data-limit="1" data-lang="fr" href="/news/">News</a></li></ul>'),
    );
    await page.getByRole('heading', { level: 2, name: feedsIn('fr').news.title }).waitFor();
    expect(await page.getByText('News', { exact: true }).isVisible()).toBe(false);
  });
});

describe('a React app', () => {
  const bundle = async (code: string) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'tsx' },
      bundle: true,
      define: { 'process.env.NODE_ENV': '"development"' },
      format: 'esm',
      jsx: 'automatic',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };

  it.each(['before', 'after'])(
    'with data-mirocals hydrates, shows and removes it, with the script %s it',
    async (order) => {
      const app = await bundle(`
      import { useState } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      const App = () => {
        const [shown, setShown] = useState(true);
        return <main><button onClick={() => setShown(!shown)}>Toggle</button>
          {shown && <div data-mirocals="news" data-limit="1"><p>News</p></div>}<p>After</p></main>;
      };
      hydrateRoot(document.getElementById('root'), <App />, { onRecoverableError: (error) => console.error(String(error)) });`);
      const scripts = ['/embed/v1/mirocals.js', '/app.js'];
      const tags = (order === 'before' ? scripts : scripts.toReversed())
        .map((path) => `<script type="module" src="WIDGETS${path}"></script>`)
        .join('');
      const html =
        '<main><button>Toggle</button><div data-mirocals="news" data-limit="1"><p>News</p></div><p>After</p></main>';
      const { page, problems } = await fixture.visit(
        `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><div id="root">${html}</div>${tags}`,
        {
          answers: {
            '/app.js': (_, response) =>
              response.writeHead(200, { ...open, 'Content-Type': 'text/javascript' }).end(app),
          },
        },
      );
      const heading = page.locator('mirocals-news').getByRole('heading', { level: 2 });
      await heading.waitFor();
      for (const shown of [false, true, false]) {
        await page.getByRole('button').click();
        await heading.waitFor({ state: shown ? 'visible' : 'detached' });
      }
      expect(await page.getByText('After').isVisible()).toBe(true);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
