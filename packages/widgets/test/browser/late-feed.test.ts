import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, type Fixture, hostPage, open, openFixture, stopClock } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** Responds with JSON, like the site. */
const json =
  (feed: unknown): Answer =>
  (_, response) =>
    response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).end(JSON.stringify(feed));

describe('a feed that fails to load', () => {
  it('is requested three times with growing pauses, and given up after fifteen seconds', async () => {
    const hang: Answer = () => {};
    const { page, requests } = await fixture.visit(hostPage('<mirocals-news><p>fallback</p></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': hang },
      before: async (page) => {
        await stopClock(page);
        await page.addInitScript(`addEventListener('mirocals-error', () => { window.failed = true })`);
      },
    });
    await expect.poll(() => requests.length).toBe(2);
    await page.clock.runFor(14_000);
    expect(await page.evaluate('window.failed')).toBeUndefined();
    await page.clock.runFor(2_000);
    await page.waitForFunction('window.failed');
    expect(await page.getByText('fallback').isVisible()).toBe(true);
  });

  it('is shown when a later attempt succeeds', async () => {
    let failures = 2;
    const late: Answer = (request, response) =>
      failures-- > 0 ? response.writeHead(503, open).end() : json(feeds.news)(request, response);
    const { page, requests } = await fixture.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': late },
      before: stopClock,
    });
    const asked = () => requests.filter((path) => path.endsWith('.json')).length;
    // On a busy machine each poll takes a while, and the third attempt needs five of them.
    await expect.poll(asked).toBe(1);
    await expect.poll(() => page.clock.runFor(1_000).then(asked)).toBe(2);
    await expect.poll(() => page.clock.runFor(1_000).then(asked)).toBe(3);
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
  });

  it('leaves the last content in place if the feed of another language fails', async () => {
    const { page } = await fixture.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/fr/news.json': (_, response) => response.writeHead(404).end() },
      before: stopClock,
    });
    const heading = page.locator('mirocals-news').getByRole('heading', { level: 2 });
    await heading.waitFor();
    await page.evaluate(() => document.querySelector('mirocals-news')?.setAttribute('lang', 'fr'));
    await page.clock.runFor(20_000);
    expect(await heading.textContent()).toBe(feeds.news.title);
  });

  it('is requested again when it is next needed', async () => {
    let fails = true;
    const answer: Answer = (request, response) =>
      fails ? response.writeHead(404).end() : json(feeds.news)(request, response);
    const { page } = await fixture.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': answer },
      before: async (page) => {
        await stopClock(page);
        await page.addInitScript(`addEventListener('mirocals-error', () => { window.failed = true })`);
      },
    });
    const failed = () => page.evaluate('window.failed');
    await expect.poll(() => page.clock.runFor(1_000).then(failed)).toBe(true);
    fails = false;
    await page.evaluate(() => document.querySelector('mirocals-news')?.setAttribute('limit', '1'));
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('mirocals-news').getByRole('listitem').count()).toBe(1);
  });

  it.each(['online', 'visibilitychange'])('is requested again when the page is back: %s', async (event) => {
    let fails = true;
    const answer: Answer = (request, response) =>
      fails ? response.writeHead(404).end() : json(feeds.news)(request, response);
    const { page } = await fixture.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': answer },
      before: async (page) => {
        await stopClock(page);
        await page.addInitScript(`addEventListener('mirocals-error', () => { window.failed = true })`);
      },
    });
    await expect.poll(() => page.clock.runFor(1_000).then(() => page.evaluate('window.failed'))).toBe(true);
    fails = false;
    await page.evaluate((event) => document.dispatchEvent(new Event(event, { bubbles: true })), event);
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    await page.context().close();
  });
});
