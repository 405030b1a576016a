import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, type Fixture, hostPage, open, openFixture, stopClock } from './fixture.ts';

const names = ['partners', 'news', 'trial'] as const;
const all = names.map((name) => `<mirocals-${name}><p>fallback ${name}</p></mirocals-${name}>`).join('\n');

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

describe('the elements on a page of another origin', () => {
  it('show their feeds in shadow roots with one constructed style sheet, and add nothing to window', async () => {
    const { page, problems } = await fixture.visit(hostPage(all), {
      before: (page) => page.addInitScript('window.before = new Set(Object.getOwnPropertyNames(window))'),
    });
    for (const name of names) {
      const widget = page.locator(`mirocals-${name}`);
      await widget.getByRole('heading', { level: 2, name: feeds[name].title }).waitFor();
    }
    await page.locator('mirocals-trial').getByText('Primary endpoint not met').waitFor();
    expect(await page.locator('mirocals-partners').getByRole('listitem').count()).toBe(feeds.partners.partners.length);
    const found = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('mirocals-partners, mirocals-news, mirocals-trial')].map(
        ({ shadowRoot }) => shadowRoot as ShadowRoot,
      );
      const { before } = window as never as { before: Set<string> };
      return {
        sheets: new Set(roots.flatMap((root) => root.adoptedStyleSheets)).size,
        inline: roots.flatMap((root) => [...root.querySelectorAll('style, link, section[style], section [style]')])
          .length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'before'),
      };
    });
    expect(found).toEqual({ sheets: 1, inline: 0, globals: [] });
    expect(problems).toEqual([]);
  });

  it('link to pages of the origin that serves the script', async () => {
    const { page } = await fixture.visit(hostPage(all));
    const link = page.locator('mirocals-partners').getByRole('link', { name: 'Généthon' });
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      `${fixture.widgets}/partners/genethon/`,
    );
  });

  it('load the script and one feed for many elements, and apply their attributes', async () => {
    const { page, requests } = await fixture.visit(
      hostPage('<mirocals-partners country="se" heading-level="4"></mirocals-partners>'.repeat(3)),
    );
    await page.locator('mirocals-partners').last().getByRole('heading', { level: 4 }).waitFor();
    const headings = await page
      .locator('mirocals-partners')
      .last()
      .getByRole('heading', { level: 5 })
      .allTextContents();
    expect(headings).toEqual(['University of Gothenburg']);
    expect(requests).toEqual(['/embed/v1/mirocals.js', '/embed/v1/en/partners.json']);
  });
});

describe('the fallback inside an element', () => {
  it('is visible until the feed is loaded', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await fixture.visit(hostPage(all), {
      answers: {
        '/embed/v1/en/news.json': async (_, response) => {
          await released;
          response.writeHead(200, open).end(JSON.stringify(feeds.news));
        },
      },
    });
    await page.locator('mirocals-trial').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.getByText('fallback trial').isVisible()).toBe(false);
    expect(await page.getByText('fallback news').isVisible()).toBe(true);
    release();
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.getByText('fallback news').isVisible()).toBe(false);
  });

  it('stays if the feed is too large, malformed or of another version, which takes five seconds', async () => {
    const answers: Record<string, Answer> = {
      partners: (_, response) =>
        response.writeHead(200, open).end(JSON.stringify({ ...feeds.partners, nothing: 'x'.repeat(1e6) })),
      news: (_, response) => response.writeHead(200, open).end('<!doctype html><p>Sign in'),
      trial: (_, response) => response.writeHead(200, open).end(JSON.stringify({ ...feeds.trial, schema: 2 })),
    };
    const { page, problems, requests } = await fixture.visit(hostPage(all), {
      answers: Object.fromEntries(names.map((name) => [`/embed/v1/en/${name}.json`, answers[name] as Answer])),
      before: async (page) => {
        await stopClock(page);
        await page.addInitScript(`window.heard = []; window.began = Date.now();
          addEventListener('mirocals-error', ({ target, detail }) =>
            heard.push([target.localName, detail.reason.slice(0, 11), Date.now() - began < 9000]))`);
      },
    });
    const heard = () => page.evaluate('window.heard.toSorted()');
    await expect.poll(() => page.clock.runFor(1_000).then(heard)).toHaveLength(3);
    expect(await heard()).toEqual([
      ['mirocals-news', 'SyntaxError', true],
      ['mirocals-partners', 'version', true],
      ['mirocals-trial', 'version', true],
    ]);
    for (const name of names) {
      expect(await page.getByText(`fallback ${name}`).isVisible()).toBe(true);
      expect(await page.locator(`mirocals-${name}`).getByRole('heading').count()).toBe(0);
    }
    // Three attempts each.
    expect(requests).toHaveLength(1 + 3 * names.length);
    expect(problems).toEqual([]);
  });

  it('stays if scripts are disabled', async () => {
    const { page } = await fixture.visit(hostPage(all), { javaScriptEnabled: false });
    for (const name of names) expect(await page.getByText(`fallback ${name}`).isVisible()).toBe(true);
  });
});
