import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
let elsewhere: string;
beforeAll(async () => {
  fixture = await openFixture();
  const { page } = await fixture.visit('<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">');
  elsewhere = page.url();
});
afterAll(() => fixture?.close());

const all = '<mirocals-partners></mirocals-partners><mirocals-news></mirocals-news><mirocals-trial></mirocals-trial>';

/** Logs the state of a page whenever it is shown, because Playwright loses track of a page restored from the cache. */
const reporter = `<script>addEventListener('pageshow', async ({ persisted }) => {
  while ([...document.querySelectorAll('main *')].some(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('h2')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const reasons = performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons?.map(({ reason }) => reason);
  const words = [...document.querySelectorAll('main *')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('');
  console.log(JSON.stringify({ at: Date.now(), persisted, reasons: reasons ?? [], words }));
})</script>`;

interface Showing {
  readonly at: number;
  readonly persisted: boolean;
  /** Why the browser did not cache the page. */
  readonly reasons: string[];
  readonly words: string;
}

/** Waits for the next log of a page. The browser repeats earlier logs of a restored page. */
const nextShowing = async (page: Page, before?: Showing): Promise<Showing> => {
  const said = await page.waitForEvent('console', (message) => {
    const text = message.text();
    return text.startsWith('{') && JSON.parse(text).at !== before?.at;
  });
  return JSON.parse(said.text());
};

/** Opens a page, navigates away, and goes back. */
const thereAndBack = async (html: string) => {
  let first: Promise<Showing> | undefined;
  const { page, problems, requests } = await fixture.visit(html.replace('</title>', `</title>${reporter}`), {
    before: async (page) => {
      first = nextShowing(page);
    },
  });
  const before = await first;
  const asked = requests.length;
  await page.goto(elsewhere);
  const second = nextShowing(page, before);
  await page.evaluate('setTimeout(() => history.back())');
  return { page, problems, before, after: await second, askedAgain: requests.slice(asked) };
};

describe('a page with widgets', () => {
  it('is cached for back and forward navigation like a page without widgets, and returns unchanged', async () => {
    const bare = '<!doctype html><title>Host</title><link rel="icon" href="data:,"><main></main>';
    const without = await thereAndBack(bare);
    const { before, after, askedAgain, problems } = await thereAndBack(hostPage(all));
    // The headless shell used where no Chromium is installed caches no pages.
    console.log(`back/forward cache: this browser ${without.after.persisted ? 'caches' : 'does not cache'} the pages`);
    expect(after.persisted).toBe(without.after.persisted);
    expect(after.reasons).toEqual(without.after.reasons);
    expect(after.words).toContain('Primary endpoint not met');
    expect(after.words).toBe(before?.words);
    if (after.persisted) expect(askedAgain).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('requests and changes nothing when it is hidden and shown again', async () => {
    const { page, problems, requests } = await fixture.visit(hostPage(all));
    await page.locator('mirocals-trial').getByText('Primary endpoint not met').waitFor();
    await page.waitForLoadState('networkidle');
    const words = () =>
      page.evaluate(() => [...document.querySelectorAll('main *')].map(({ shadowRoot }) => shadowRoot?.textContent));
    const [before, asked] = [await words(), requests.length];
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      document.dispatchEvent(new Event('freeze'));
      document.dispatchEvent(new Event('resume'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.waitForLoadState('networkidle');
    expect(await words()).toEqual(before);
    expect(requests).toHaveLength(asked);
    expect(problems).toEqual([]);
  });
});
