import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const names = ['partners', 'news', 'trial'] as const;
const open = async (body: string, css = '') => {
  const { page } = await fixture.visit(hostPage(body, `<style>${css}</style>`), {
    before: (page) =>
      page.addInitScript("window.errors = []; addEventListener('error', ({ message }) => errors.push(message))"),
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('mirocals-partners, mirocals-news, mirocals-trial')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('section'),
    ),
  );
  const funding = page.getByText('633413').filter({ visible: true });
  return { page, count: () => funding.count() };
};

describe('the funding', () => {
  it('is shown once on a page with several widgets, each with the date of its own sources', async () => {
    const { page, count } = await open(names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join(''));
    await expect.poll(count).toBe(1);
    expect(await page.getByText('Sources last checked').filter({ visible: true }).count()).toBe(3);
    // Browsers report a loop of a ResizeObserver only to the page, not in the console.
    expect(await page.evaluate('window.errors')).toEqual([]);
  });

  it('moves to another widget when the first one is hidden or removed', async () => {
    const { page, count } = await open(
      '<div><mirocals-news></mirocals-news></div><mirocals-trial></mirocals-trial><mirocals-partners hidden></mirocals-partners>',
    );
    const isIn = (name: string) => page.locator(`mirocals-${name}`).getByText('633413').isVisible();
    expect(await isIn('news')).toBe(true);
    await page.evaluate(() => document.querySelector('div')?.setAttribute('style', 'display: none'));
    await expect.poll(() => isIn('trial')).toBe(true);
    await page.evaluate(() => document.querySelector('mirocals-trial')?.remove());
    await page.evaluate(() => document.querySelector('mirocals-partners')?.removeAttribute('hidden'));
    await expect.poll(() => isIn('partners')).toBe(true);
    expect(await count()).toBe(1);
  });

  it('cannot be hidden by a part', async () => {
    const css = ['footer', 'funding', 'emblem', 'statement', 'asof', 'credits']
      .map((part) => `mirocals-news::part(${part}) { display: none !important }`)
      .join('');
    const { page, count } = await open('<mirocals-news></mirocals-news>', css);
    expect(await count()).toBe(1);
    expect(await page.getByText('Sources last checked').isVisible()).toBe(true);
    expect(await page.getByText('All news').isVisible()).toBe(false);
  });
});
