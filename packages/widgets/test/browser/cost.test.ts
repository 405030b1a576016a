import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const metrics = async (page: Page) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<string, number>;
};

describe('an element', () => {
  it('leaves nothing behind when it is connected, moved and cloned a thousand times', async () => {
    const { page, requests } = await fixture.visit(hostPage('<mirocals-partners></mirocals-partners>'));
    await page.locator('mirocals-partners').getByRole('heading').first().waitFor();
    const move = (times: number) =>
      page.evaluate(async (times) => {
        const element = document.querySelector('mirocals-partners') as HTMLElement;
        for (let time = 0; time < times; time++) {
          element.remove();
          const copy = element.cloneNode(true) as HTMLElement;
          document.body.append(copy);
          copy.remove();
          document.body.prepend(element);
          await Promise.resolve();
        }
        await new Promise((resolve) => requestIdleCallback(resolve));
      }, times);
    await move(10);
    const before = await metrics(page);
    await move(1000);
    const after = await metrics(page);
    for (const what of ['Nodes', 'JSEventListeners', 'Documents'])
      expect(after[what], what).toBeLessThanOrEqual((before[what] ?? 0) * 1.1);
    expect(await page.locator('mirocals-partners').getByRole('listitem').count()).toBe(feeds.partners.partners.length);
    expect(requests.filter((path) => path.endsWith('.json'))).toHaveLength(1);
  });
});

describe('a page with all widgets', () => {
  const all = '<mirocals-partners></mirocals-partners><mirocals-news></mirocals-news><mirocals-trial></mirocals-trial>';

  it('sets no cookie, stores nothing, and requests only one origin', async () => {
    const { page } = await fixture.visit(hostPage(all));
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.reload();
    await page.locator('mirocals-trial').getByRole('heading').first().waitFor();
    expect([...origins].sort()).toEqual([fixture.host, fixture.widgets].sort());
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(
      0,
    );
  });

  it('causes no layout shift if the element has the height that the docs recommend', async () => {
    const css = '<style>mirocals-news { display: block; min-height: 60rem }</style>';
    const { page } = await fixture.visit(hostPage('<mirocals-news><p>News</p></mirocals-news><p>After</p>', css), {
      before: (page) =>
        page.addInitScript(`window.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value })
          .observe({ type: 'layout-shift', buffered: true })`),
    });
    await page.locator('mirocals-news').getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('window.shift')).toBeLessThanOrEqual(0.02);
  });

  it('takes little more script time than bare elements with the same text', async () => {
    const bare = `<script type="module">
      for (const name of ['partners', 'news', 'trial']) customElements.define('bare-' + name, class extends HTMLElement {
        async connectedCallback() {
          const feed = await (await fetch('WIDGETS/embed/v1/en/' + name + '.json')).json();
          const add = (value) => { if (typeof value === 'string') { const p = document.createElement('p'); p.textContent = value; this.append(p) }
            else if (value && typeof value === 'object') Object.values(value).forEach(add) };
          add(feed);
          dispatchEvent(new Event('mirocals-ready'));
        } })</script><bare-partners></bare-partners><bare-news></bare-news><bare-trial></bare-trial>`;
    // Logged to the console, because evaluating in the page would add script time.
    const done = `<script>let ready = 0; addEventListener('mirocals-ready', () => ++ready === 3 && console.log('done'))</script>`;
    const cost = async (html: string) => {
      let client: CDPSession | undefined;
      let shown: Promise<unknown> | undefined;
      const { page } = await fixture.visit(html.replace('</title>', `</title>${done}`), {
        before: async (page) => {
          shown = page.waitForEvent('console', (message) => message.text() === 'done');
          client = await page.context().newCDPSession(page);
          await client.send('Performance.enable');
          await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      await shown;
      const measured = await client?.send('Performance.getMetrics');
      await page.context().close();
      return (measured?.metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
    };
    const times = { widgets: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
    // The shortest of five runs, to leave out what else the machine does.
    for (let run = 0; run < 5; run++) {
      times.widgets = Math.min(times.widgets, await cost(hostPage(all)));
      times.bare = Math.min(times.bare, await cost(`<!doctype html><title>Host</title>${bare}`));
    }
    console.log(
      `script at 4× throttle: ${times.widgets.toFixed(0)} ms for three widgets, ${times.bare.toFixed(0)} ms for bare elements`,
    );
    // The ratio is one to five, on a busy machine up to fourteen; with React in the script it would be more than thirty.
    expect(times.widgets / times.bare).toBeLessThanOrEqual(20);
  });
});
