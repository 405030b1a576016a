import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

describe('an element', () => {
  it('sends events when it is ready and when a link is activated, and lets the host cancel the navigation', async () => {
    const { page } = await fixture.visit(hostPage('<mirocals-news limit="1"></mirocals-news>'), {
      before: (page) =>
        page.addInitScript(`window.heard = []; for (const what of ['ready', 'select', 'error'])
          addEventListener('mirocals-' + what, (event) => { heard.push([what, event.target.localName, event.detail]); event.preventDefault() })`),
    });
    await page.locator('mirocals-news').getByRole('link').first().click();
    const href = `${fixture.widgets}${feeds.news.items[0]?.href}`;
    expect(await page.evaluate('window.heard')).toEqual([
      ['ready', 'mirocals-news', { lang: 'en' }],
      ['select', 'mirocals-news', { href }],
    ]);
    expect(page.url()).toContain(fixture.host);
  });

  it('updates when its attributes change, and ignores a response to an outdated request', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const answer = (title: string) => JSON.stringify({ ...feeds.news, title });
    const { page } = await fixture.visit(hostPage('<mirocals-news lang="fr"></mirocals-news>'), {
      answers: {
        '/embed/v1/fr/news.json': async (_, response) => {
          await released;
          response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(answer('French'));
        },
        '/embed/v1/it/news.json': (_, response) =>
          response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(answer('Italian')),
      },
    });
    const heading = page.locator('mirocals-news').getByRole('heading').first();
    const set = (name: string, value: string) =>
      page.evaluate(
        ([name, value]) => document.querySelector('mirocals-news')?.setAttribute(`${name}`, `${value}`),
        [name, value],
      );
    await set('lang', 'it');
    await page.getByText('Italian').waitFor();
    release();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/fr/')),
    );
    expect(await heading.textContent()).toBe('Italian');
    await set('limit', '1');
    await set('topic', 'archive');
    await expect.poll(() => page.locator('mirocals-news').getByRole('listitem').count()).toBe(1);
    await set('heading-level', 'seven');
    expect(await heading.evaluate((one) => one.localName)).toBe('h2');
  });

  it('uses the language of the page around it, or English for any other language', async () => {
    const { requests, page } = await fixture.visit(
      hostPage(
        '<div lang="sv-SE"><mirocals-news></mirocals-news></div><div lang="de"><mirocals-news></mirocals-news></div>',
      ),
    );
    await page.locator('[lang=de] mirocals-news').getByRole('heading').first().waitFor();
    expect(requests.filter((path) => path.endsWith('.json')).sort()).toEqual([
      '/embed/v1/en/news.json',
      '/embed/v1/sv/news.json',
    ]);
  });

  it('requests nothing before it is near the viewport with loading="lazy"', async () => {
    const { page, requests } = await fixture.visit(
      hostPage('<div style="height: 5000px"></div><mirocals-news loading="lazy"><p>fallback</p></mirocals-news>'),
    );
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual(['/embed/v1/mirocals.js']);
    await page.evaluate(() => scrollTo(0, 4400));
    await page.locator('mirocals-news').getByRole('heading').first().waitFor();
    expect(requests).toEqual(['/embed/v1/mirocals.js', '/embed/v1/en/news.json']);
  });
});
