import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

const { resolve } = createRequire(import.meta.url);
const inline = async (tag: 'script' | 'style', file: string) =>
  `<${tag}>${(await readFile(file, 'utf8')).replaceAll('</script', '<\\/script')}</${tag}>`;
/** Returns a file of a package that does not export it. */
const inPackage = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);

const bootstrap =
  (await inline('style', resolve('bootstrap/dist/css/bootstrap.css'))) +
  (await inline('script', resolve('bootstrap/dist/js/bootstrap.bundle.js')));
const jquery = await inline('script', resolve('jquery'));
const alpine = (await inline('script', inPackage('alpinejs', 'dist/cdn.js'))).replace(
  '<script',
  '<script type="module"',
);
const vue = await inline('script', inPackage('vue', 'dist/vue.global.prod.js'));
const turbo = await inline('script', inPackage('@hotwired/turbo', 'dist/turbo.es2017-umd.js'));
const htmx = await inline('script', inPackage('htmx.org', 'dist/htmx.js'));

/** Each way to write a widget; the attributes are those of the host. */
const forms = {
  element: (attributes = '') => `<mirocals-news limit="1" ${attributes}><p>fallback</p></mirocals-news>`,
  markup: (attributes = '') => `<div data-mirocals="news" data-limit="1" ${attributes}><p>fallback</p></div>`,
};
type Form = (attributes?: string) => string;

interface Host {
  readonly head: string;
  /** A page whose button shows and hides a widget, which is hidden at first. */
  readonly body: (form: Form) => string;
  /** The button that hides it, if not the same. */
  readonly hide?: string;
  /** Whether the host removes the widget to hide it. */
  readonly removes?: boolean;
}

const tabs = (attributes: string): Host => ({
  head: bootstrap,
  body: (form) => `<div class="nav nav-tabs" role="tablist">
    <button data-bs-toggle="tab" data-bs-target="#one" class="nav-link active" role="tab">Other</button>
    <button data-bs-toggle="tab" data-bs-target="#two" class="nav-link" role="tab">Toggle</button></div>
    <div class="tab-content"><div id="one" class="tab-pane fade show active" role="tabpanel">One</div>
    ${form(`id="two" class="tab-pane fade" role="tabpanel" ${attributes}`)}</div>`,
  hide: 'Other',
});

const hosts: Record<string, Host> = {
  'a tab of Bootstrap': tabs(''),
  'a tab of Bootstrap when it loads lazily': tabs('loading="lazy" data-loading="lazy"'),
  'a collapse of Bootstrap': {
    head: bootstrap,
    body: (form) =>
      `<button data-bs-toggle="collapse" data-bs-target="#it">Toggle</button>${form('id="it" class="collapse"')}`,
  },
  'x-show of Alpine': {
    head: alpine,
    body: (form) =>
      `<div x-data="{ open: false }"><button @click="open = !open">Toggle</button>${form('x-show="open"')}</div>`,
  },
  'x-if of Alpine': {
    head: alpine,
    body: (form) => `<div x-data="{ open: false }"><button @click="open = !open">Toggle</button>
      <template x-if="open">${form()}</template></div>`,
    removes: true,
  },
  'v-show of Vue': {
    head: vue,
    body: (form) => `<div id="app"><button @click="open = !open">Toggle</button>${form('v-show="open"')}</div>
      <script>const app = Vue.createApp({ data: () => ({ open: false }) });
      app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('mirocals-'); app.mount('#app')</script>`,
  },
  'v-if of Vue': {
    head: vue,
    body: (form) => `<div id="app"><button @click="open = !open">Toggle</button>${form('v-if="open"')}</div>
      <script>const app = Vue.createApp({ data: () => ({ open: false }) });
      app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('mirocals-'); app.mount('#app')</script>`,
    removes: true,
  },
  'toggle() of jQuery': {
    head: jquery,
    body: (form) => `<button>Toggle</button>${form('id="it" style="display: none"')}
      <script>jQuery('button').on('click', () => jQuery('#it').toggle())</script>`,
  },
  'slideToggle() of jQuery': {
    head: jquery,
    body: (form) => `<button>Toggle</button>${form('id="it" style="display: none"')}
      <script>jQuery('button').on('click', () => jQuery('#it').slideToggle(50))</script>`,
  },
  'a swap of htmx': {
    head: htmx,
    body: () => `<button hx-get="/part" hx-target="#place">Toggle</button><div id="place"></div>`,
    removes: true,
  },
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** Opens a page and also records the errors that only the page gets. */
const visit = (body: string, head: string, routes: (page: Page) => Promise<unknown>) =>
  fixture.visit(hostPage(body, head), {
    before: async (page) => {
      await page.addInitScript(
        "window.errors = []; addEventListener('error', ({ message }) => errors.push(message), true)",
      );
      await routes(page);
    },
  });

const fill = (body: string) => hostPage(body, turbo).replaceAll('WIDGETS', fixture.widgets);

const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });

/** The widths of a widget and of what it is in, and whether something in it is cut off. */
const measure = (page: Page) =>
  page.locator('mirocals-news section').evaluate((section) => {
    const { host } = section.getRootNode() as ShadowRoot;
    const place = (host.getRootNode() as ShadowRoot).host ?? host;
    const column = place.parentElement as Element;
    const { paddingLeft, paddingRight } = getComputedStyle(column);
    const { width, height } = section.getBoundingClientRect();
    return {
      free: Math.round(column.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - width),
      tall: height > 150,
      cut: section.scrollWidth > section.clientWidth,
    };
  });

describe.each(Object.entries(forms))('the %s', (_, form) => {
  it.each(Object.entries(hosts))('is shown and hidden by %s', async (_, { head, body, hide = 'Toggle', removes }) => {
    let swaps = 0;
    const { page, problems, requests } = await visit(body(form), head, (page) =>
      page.route('**/part', (route) => route.fulfill(html(swaps++ % 2 ? '<p>Another part</p>' : form()))),
    );
    const heading = page.locator('mirocals-news').getByRole('heading', { name: feeds.news.title });
    // Bootstrap ignores clicks while something moves.
    const click = async (name: string) => {
      await page.waitForFunction(() => !document.querySelector('.collapsing') && document.getAnimations().length === 0);
      await page.getByText(name).click();
    };
    await page.waitForFunction(() => customElements.get('mirocals-news'));
    expect(await heading.isVisible()).toBe(false);
    for (const _ of [1, 2]) {
      await click('Toggle');
      await heading.waitFor();
      await expect.poll(() => measure(page)).toEqual({ free: 0, tall: true, cut: false });
      expect(await page.locator('mirocals-news').getByRole('listitem').count()).toBe(1);
      expect(await page.getByText('fallback').isVisible()).toBe(false);
      await click(hide);
      await heading.waitFor({ state: 'hidden' });
    }
    expect(await page.locator('mirocals-news').count()).toBe(removes ? 0 : 1);
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/embed/v1/en/news.json']);
    expect(await page.evaluate('window.errors')).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('works after it is moved, removed and added again, and leaves nothing', async () => {
    const { page, problems, requests } = await visit(
      `<div id="from">${form()}</div><p id="to"></p>`,
      '',
      async () => {},
    );
    const heading = page.locator('mirocals-news').getByRole('heading', { name: feeds.news.title });
    await heading.waitFor();
    for (const place of ['#to', '#from', 'body']) {
      await page.evaluate((place) => {
        const widget = document.querySelector('[data-mirocals], mirocals-news') as Element;
        // A new place at once, and one after it was away.
        document.querySelector('h1')?.after(widget);
        widget.remove();
        Object.assign(window, { widget });
        return new Promise((resolve) => setTimeout(() => resolve(document.querySelector(place)?.append(widget)), 20));
      }, place);
      await heading.waitFor();
      expect(await measure(page)).toMatchObject({ tall: true, cut: false });
    }
    await page.evaluate(() => document.querySelector('[data-mirocals], mirocals-news')?.remove());
    expect(await page.evaluate(() => document.body.querySelectorAll(':not(main, h1, div, p)').length)).toBe(0);
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/embed/v1/en/news.json']);
    expect(await page.evaluate('window.errors')).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('works on a page that Turbo navigates to, goes back to and restores from its cache', async () => {
    const links = '<nav><a href="/first">First</a> <a href="/second">Second</a></nav>';
    const { page, problems, requests } = await visit(`${links}<p>Start</p>`, turbo, async (page) => {
      await page.route('**/first', (route) => route.fulfill(html(fill(`${links}<p>One</p>${form()}`))));
      await page.route('**/second', (route) => route.fulfill(html(fill(`${links}<p>Two</p>`))));
    });
    const heading = page.locator('mirocals-news').getByRole('heading', { name: feeds.news.title });
    await page.evaluate('window.mark = 1');
    for (const _ of [1, 2]) {
      await page.getByRole('link', { name: 'First' }).click();
      await heading.waitFor();
      await expect.poll(() => measure(page)).toEqual({ free: 0, tall: true, cut: false });
      await page.getByRole('link', { name: 'Second' }).click();
      await page.getByText('Two').waitFor();
      await expect.poll(() => page.locator('mirocals-news').count()).toBe(0);
    }
    await page.goBack();
    await heading.waitFor();
    expect(await page.locator('mirocals-news').count()).toBe(1);
    expect(await page.getByText('fallback').isVisible()).toBe(false);
    // The page was never loaded anew.
    expect(await page.evaluate('window.mark')).toBe(1);
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/embed/v1/en/news.json']);
    expect(await page.evaluate('window.errors')).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
