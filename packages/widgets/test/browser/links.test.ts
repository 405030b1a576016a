import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, hostPage, open, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const href = () => `${fixture.widgets}${feeds.news.items[0]?.href}`;

describe('a link in a widget', () => {
  it.each(['', ' sandbox="allow-scripts allow-same-origin allow-popups"'])(
    'opens a new tab if the page is in a frame%s, and the widget stays',
    async (sandbox) => {
      const inner = hostPage('<mirocals-news limit="1"></mirocals-news>').replaceAll('"', '&quot;');
      const { page } = await fixture.visit(
        `<!doctype html><title>Host</title><iframe srcdoc="${inner}"${sandbox}></iframe>`,
      );
      const link = page.frameLocator('iframe').locator('mirocals-news').getByRole('link').first();
      const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await expect.poll(() => tab.url()).toBe(href());
      expect(await link.isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it('opens where the page asks for', async () => {
    const { page } = await fixture.visit(hostPage('<mirocals-news limit="1" target="_BLANK"></mirocals-news>'));
    const link = page.locator('mirocals-news').getByRole('link').first();
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.evaluate(() => document.querySelector('mirocals-news')?.removeAttribute('target'));
    await expect.poll(() => link.getAttribute('target')).toBe(null);
  });

  it('of a partner leads to its page from the whole card, but from its website to that', async () => {
    const { page } = await fixture.visit(hostPage('<mirocals-partners country="SE"></mirocals-partners>'));
    const [card] = feeds.partners.partners.filter(({ country }) => country === 'SE');
    const at = (selector: string) =>
      page.locator(`mirocals-partners ${selector}`).evaluate((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const root = one.getRootNode() as ShadowRoot;
        return root.elementFromPoint(x + width / 2, y + height / 2)?.closest('a')?.href;
      });
    await page.locator('mirocals-partners').getByRole('listitem').waitFor();
    expect(await at('.mirocals-mark')).toBe(`${fixture.widgets}${card?.href}`);
    expect(await at('.mirocals-website a')).toBe(card?.website?.href);
  });

  it('keeps the base target of a page in a frame', async () => {
    const inner = hostPage('<mirocals-news limit="1"></mirocals-news>', '<base target="_top">').replaceAll(
      '"',
      '&quot;',
    );
    const { page } = await fixture.visit(`<!doctype html><title>Host</title><iframe srcdoc="${inner}"></iframe>`);
    const link = page.frameLocator('iframe').locator('mirocals-news').getByRole('link').first();
    expect(await link.getAttribute('target')).toBe(null);
    await link.click();
    await page.waitForURL(href());
  });

  // That a tab opens is up to the browser: Chromium without a window ignored three of 75 clicks with Ctrl.
  it('leaves a click with Ctrl to the browser, and sends no event of it to a router', async () => {
    const { page } = await fixture.visit(hostPage('<mirocals-news limit="1"></mirocals-news>'));
    await page.evaluate(() => {
      Object.assign(window, { heard: 0, prevented: [] as boolean[] });
      addEventListener('mirocals-select', (event) => {
        event.preventDefault();
        Object.assign(window, { heard: 1 });
      });
      addEventListener('click', ({ defaultPrevented }) => {
        (window as unknown as { prevented: boolean[] }).prevented.push(defaultPrevented);
      });
    });
    const link = page.locator('mirocals-news').getByRole('link').first();
    const events = () => page.evaluate('[window.heard, window.prevented]');
    await link.click({ modifiers: [process.platform === 'darwin' ? 'Meta' : 'Control'] });
    expect(await events()).toEqual([0, [false]]);
    await link.click();
    expect(await events()).toEqual([1, [false, true]]);
  });
});

it('a logo is loaded from the site, under the policy of the docs', async () => {
  const [partner] = feeds.partners.partners;
  const feed = { ...feeds.partners, partners: [{ ...partner, logo: { href: '/logos/one.svg' } }] };
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>';
  const { page } = await fixture.visit(hostPage('<mirocals-partners></mirocals-partners>'), {
    headers: {
      'Content-Security-Policy': "default-src 'none'; script-src WIDGETS; connect-src WIDGETS; img-src WIDGETS",
    },
    answers: {
      '/embed/v1/en/partners.json': (_, response) =>
        response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).end(JSON.stringify(feed)),
      '/logos/one.svg': (_, response) => response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(drawing),
    },
  });
  const logo = page.locator('mirocals-partners img');
  await expect.poll(() => logo.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(30);
  expect((await logo.boundingBox())?.width).toBeGreaterThan(40);
});
