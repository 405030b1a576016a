/*
  The same checks in Chromium, Debian's Firefox and WebKitGTK. There are none for print, reduced motion, forced colours and
  pages without scripts: Firefox ignores their emulation silently and WebKitGTK has none, so other tests check them in Chromium.
*/
import { existsSync, readFileSync } from 'node:fs';
import { type EngineName, engineNames, openEngine, skipWithoutEngine, type Tab } from '@mirocals/tools/engines';
import { skipWithout } from '@mirocals/tools/skip-without';
import { widgetNames } from '@mirocals/widgets/attributes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServers } from './recorded-servers.ts';

/** The script of WordPress that shows frames, in the Debian package or in the folder `WORDPRESS`. */
const wordpress = `${process.env.WORDPRESS ?? '/usr/share/wordpress'}/wp-includes/js/wp-embed.js`;
const skipWordPress = skipWithout(
  'Tests of its frames',
  'WordPress (apt-get install wordpress)',
  existsSync(wordpress),
);

/** The policy in docs/embedding.md. */
const policy =
  "default-src 'none'; script-src SITE; connect-src SITE; img-src SITE data:; require-trusted-types-for 'script'; trusted-types 'none'";

let servers: Awaited<ReturnType<typeof openServers>>;
beforeAll(async () => {
  servers = await openServers();
});
afterAll(() => servers?.close());

/** What a page shows of its widgets, in reading order. Runs in the page. */
const readWidgets = () =>
  [...document.querySelectorAll('*')].flatMap((host) => {
    // Markup has the element in its shadow root.
    const inside = host.shadowRoot?.querySelector('mirocals-news, mirocals-partners, mirocals-trial') ?? host;
    const box = inside.shadowRoot?.querySelector('.mirocals');
    const title = box?.querySelector('h2');
    if (!title?.checkVisibility({ visibilityProperty: true })) return [];
    return [{ title: title.textContent, lang: box?.getAttribute('lang'), items: box?.querySelectorAll('h3').length }];
  });

const suite = (name: EngineName) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openEngine(name);
  }, 90_000);
  afterAll(() => tab?.close());

  /** Opens a page of a partner with the given body. */
  const visit = async (body: string, csp?: string) => {
    servers.setPage(body, csp);
    await tab.goto(servers.host);
  };
  const problems = () => tab.evaluate(() => (window as never as { problems: string[] }).problems);
  /** The address of the page, once it is loaded: Firefox reports the end of a navigation that the next one interrupts as its own. */
  const address = () => tab.evaluate(() => document.readyState === 'complete' && location.href);
  const widgets = () => tab.evaluate(readWidgets);
  const titles = async () => (await widgets()).map(({ title }) => title);

  it('shows elements and markup on a page with the strict policy', async () => {
    await visit(
      '<mirocals-partners></mirocals-partners><mirocals-trial></mirocals-trial><div id="mine" data-mirocals="news">x</div>',
      policy,
    );
    await expect.poll(titles).toEqual(['Partners of MIROCALS', 'The MIROCALS trial', 'News about MIROCALS']);
    const display = () => {
      const mark = document.querySelector('mirocals-partners')?.shadowRoot?.querySelector('.mirocals-mark');
      return mark && getComputedStyle(mark).display;
    };
    expect(await tab.evaluate(display)).toBe('grid');
    expect(await problems()).toEqual([]);
  });

  it('filters by attributes, also when they change, and follows the language of the page', async () => {
    await visit(
      '<mirocals-partners country="Italy"></mirocals-partners><div data-mirocals="news" data-limit="2">x</div>',
    );
    await expect
      .poll(async () => (await widgets()).map(({ lang, items }) => [lang, items]))
      .toEqual([
        ['en', expect.any(Number)],
        ['en', 2],
      ]);
    const places = () =>
      tab.evaluate(() =>
        [...(document.querySelector('mirocals-partners')?.shadowRoot?.querySelectorAll('li') ?? [])].map((one) =>
          one.textContent?.includes('Italy'),
        ),
      );
    expect(new Set(await places())).toEqual(new Set([true]));
    await tab.evaluate(() => {
      document.querySelector('[data-mirocals]')?.setAttribute('data-limit', '1');
      document.documentElement.lang = 'fr';
    });
    await expect.poll(async () => (await widgets()).map(({ lang }) => lang)).toEqual(['fr', 'fr']);
    await expect.poll(async () => (await widgets())[1]?.items).toBe(1);
    expect(await problems()).toEqual([]);
  });

  it('leaves it to the page whether a widget is shown', async () => {
    await visit(`<style>.d-none { display: none !important } .off { visibility: hidden }</style><button>Menu</button>
      <mirocals-news style="display: none"></mirocals-news><mirocals-news class="d-none"></mirocals-news>
      <div class="off"><mirocals-news></mirocals-news></div><div data-mirocals="news" hidden>x</div>
      <mirocals-trial></mirocals-trial>`);
    const rendered = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('mirocals-news, mirocals-trial, [data-mirocals]')].filter((one) =>
            (one.shadowRoot?.querySelector('mirocals-news') ?? one).shadowRoot?.querySelector('h2'),
          ).length,
      );
    await expect.poll(rendered).toBe(5);
    expect(await titles()).toEqual(['The MIROCALS trial']);
    // The next stop after the button is in the widget that is shown.
    await tab.click(() => document.querySelector('button'));
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('mirocals-trial');
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('.d-none, .off')) one.className = '';
      document.querySelector('[style]')?.removeAttribute('style');
      document.querySelector('[hidden]')?.removeAttribute('hidden');
    });
    await expect.poll(async () => (await titles()).length).toBe(5);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['a page that follows the dark system', 'html { color-scheme: light dark }', 'rgb(238, 238, 238)'],
    ['a dark page', 'body { background: #0b0b14; color: #eee }', 'rgb(238, 238, 238)'],
    ['a dark page in another notation', 'body { background: oklch(0.2 0.02 250); color: #eee }', 'rgb(238, 238, 238)'],
    ['a light page in another notation', 'body { background: oklch(0.96 0.02 250) }', 'rgb(17, 34, 34)'],
    ['a light page', '', 'rgb(17, 34, 34)'],
  ])('fits into a narrow column of %s', async (_, css, color) => {
    await visit(`<style>${css}</style><div style="display: flex">
      <div style="width: 200px; flex: none"><mirocals-news></mirocals-news></div><p>Beside</p></div>`);
    await expect.poll(titles).toEqual(['News about MIROCALS']);
    const look = () => {
      const root = document.querySelector('mirocals-news')?.shadowRoot;
      const box = root?.querySelector('.mirocals') as HTMLElement;
      const { width } = box.getBoundingClientRect();
      return { width, overflow: box.scrollWidth - box.clientWidth, color: getComputedStyle(box).color };
    };
    expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await tab.evaluate(look)).toEqual({ width: 200, overflow: 0, color });
  });

  it('opens a link with the keyboard, after the page was asked', async () => {
    await visit('<button>Before</button><mirocals-news></mirocals-news>');
    await expect.poll(titles).toEqual(['News about MIROCALS']);
    await tab.evaluate(() => {
      addEventListener('mirocals-select', (event) => {
        document.title = (event as CustomEvent).detail.href;
        event.preventDefault();
      });
    });
    await tab.click(() => document.querySelector('button'));
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(() => tab.evaluate(() => document.title)).toContain(`${servers.site}/news/`);
    const target = await tab.evaluate(() => document.title);
    await visit('<button>Before</button><mirocals-news></mirocals-news>');
    await expect.poll(titles).toEqual(['News about MIROCALS']);
    await tab.click(() => document.querySelector('mirocals-news')?.shadowRoot?.querySelector('a'));
    await expect.poll(address).toBe(target);
  });

  it('shows a frame, whose links open in the page around it', async () => {
    await visit('<iframe title="News" src="SITE/embed/news/en.html" width="600" height="600"></iframe>');
    const title = () => tab.frame.evaluate(() => document.querySelector('h2')?.textContent);
    await expect.poll(title).toBe('News about MIROCALS');
    await tab.frame.click(() => document.querySelector('a'));
    await expect.poll(address).toContain(`${servers.site}/news/`);
  });

  it('applies the options in the address of a frame, and gives the page its height', async () => {
    await visit(`<script>addEventListener('message', ({ data }) => { document.title = data.type + data.height })</script>
      <iframe title="P" src="SITE/embed/partners/en.html?country=gb&amp;layout=list&amp;theme=dark" width="600"></iframe>`);
    const shown = () =>
      tab.frame.evaluate(() => {
        const cards = [...document.querySelectorAll('li')].filter((one) => one.checkVisibility());
        const color = getComputedStyle(document.querySelector('.mirocals') as Element).backgroundColor;
        return [color, ...cards.map((one) => one.textContent?.includes('United Kingdom'))];
      });
    await expect.poll(shown).toEqual(['rgb(17, 17, 17)', true, true, true, true, true]);
    const height = () => tab.frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(() => tab.evaluate(() => document.title)).toBe(`mirocals-height${await height()}`);
  });

  it.skipIf(skipWordPress).each(widgetNames)('shows all of %s in a frame of WordPress', async (widget) => {
    const secret = 'data-secret="a1B2c3D4e5"';
    // What WordPress makes of the oEmbed answer. French is the longest.
    await visit(`<blockquote class="wp-embedded-content" ${secret}><a href="SITE/fr/">MIROCALS</a></blockquote>
      <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"
      title="Widget" src="SITE/embed/${widget}/fr.html#?secret=a1B2c3D4e5" ${secret} width="600" height="600" frameborder="0"></iframe>
      <script>${readFileSync(wordpress, 'utf8')}</script>`);
    const isShown = () =>
      tab.evaluate(() => document.querySelector('iframe')?.checkVisibility({ visibilityProperty: true }));
    await expect.poll(isShown).toBe(true);
    const hidden = () =>
      tab.frame.evaluate(() => {
        const { scrollHeight } = document.documentElement;
        const { bottom } = (document.querySelector('.mirocals-statement') as Element).getBoundingClientRect();
        return { below: scrollHeight - innerHeight, hasFunding: bottom > 100 && bottom <= innerHeight };
      });
    await expect.poll(hidden).toEqual({ below: 0, hasFunding: true });
    expect(await problems()).toEqual([]);
  });

  it('generates the code on the page /embed/ and shows the widget', async () => {
    await tab.goto(`${servers.site}/embed/`);
    await tab.click(() => document.querySelector('[name=widget]:checked')?.closest('label'));
    await tab.press('ArrowRight');
    const code = () => tab.evaluate(() => document.querySelector('#way-script code')?.textContent);
    await expect.poll(code).toContain('<mirocals-trial');
    const shown = () =>
      tab.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#preview iframe');
        return frame?.contentDocument?.querySelector('mirocals-trial')?.shadowRoot?.querySelector('h2')?.textContent;
      });
    await expect.poll(shown).toBe('The MIROCALS trial');
    expect(await problems()).toEqual([]);
  });

  it('searches the site, and shows the results again after going back', async () => {
    await tab.goto(`${servers.site}/search/`);
    await tab.click(() => document.querySelector('input[type=search]'));
    await tab.type('Genethon');
    await tab.press('Enter');
    const found = () => tab.evaluate(() => document.querySelector('#list a')?.getAttribute('href'));
    await expect.poll(found).toMatch(/^\/./);
    const first = await found();
    await tab.click(() => document.querySelector('#list a'));
    await expect.poll(address).toBe(`${servers.site}${first}`);
    await tab.back();
    await expect.poll(found).toBe(first);
    expect(await problems()).toEqual([]);
  });
};

for (const name of engineNames) describe.skipIf(skipWithoutEngine(name))(name, () => suite(name));
