import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, hostPage, open, openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

/** Answers with JSON, as the site does. */
const json =
  (feed: unknown): Answer =>
  (_, response) =>
    response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).end(JSON.stringify(feed));

describe('a feed that does not come', () => {
  it('is asked for three times with longer pauses, and given up after fifteen seconds', async () => {
    const hang: Answer = () => {};
    const { page, requests } = await stand.visit(hostPage('<mirocals-news><p>fallback</p></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': hang },
      before: async (page) => {
        await page.clock.install();
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

  it('comes on a later attempt', async () => {
    let failures = 2;
    const late: Answer = (request, response) =>
      failures-- > 0 ? response.writeHead(503, open).end() : json(feeds.news)(request, response);
    const { page, requests } = await stand.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/en/news.json': late },
      before: (page) => page.clock.install(),
    });
    const asked = () => requests.filter((path) => path.endsWith('.json')).length;
    await expect.poll(asked).toBe(1);
    await expect.poll(() => page.clock.runFor(1_000).then(asked)).toBe(2);
    await expect.poll(() => page.clock.runFor(1_000).then(asked)).toBe(3);
    await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
  });

  it('keeps the last good content where another language fails', async () => {
    const { page } = await stand.visit(hostPage('<mirocals-news></mirocals-news>'), {
      answers: { '/embed/v1/fr/news.json': (_, response) => response.writeHead(404).end() },
      before: (page) => page.clock.install(),
    });
    const heading = page.locator('mirocals-news').getByRole('heading', { level: 2 });
    await heading.waitFor();
    await page.evaluate(() => document.querySelector('mirocals-news')?.setAttribute('lang', 'fr'));
    await page.clock.runFor(20_000);
    expect(await heading.textContent()).toBe(feeds.news.title);
  });
});
