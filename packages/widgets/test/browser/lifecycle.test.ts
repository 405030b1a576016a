import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { hostPage, openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

describe('an element', () => {
  it('tells when it is ready, when a link is chosen, and lets a host keep the link to itself', async () => {
    const { page } = await stand.visit(hostPage('<mirocals-news limit="1"></mirocals-news>'), {
      before: (page) =>
        page.addInitScript(`window.heard = []; for (const what of ['ready', 'select', 'error'])
          addEventListener('mirocals-' + what, (event) => { heard.push([what, event.target.localName, event.detail]); event.preventDefault() })`),
    });
    await page.locator('mirocals-news').getByRole('link').first().click();
    const href = `${stand.widgets}${feeds.news.items[0]?.href}`;
    expect(await page.evaluate('window.heard')).toEqual([
      ['ready', 'mirocals-news', { lang: 'en' }],
      ['select', 'mirocals-news', { href }],
    ]);
    expect(page.url()).toContain(stand.host);
  });

  it('follows its attributes, and drops an answer that comes after a newer one', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const answer = (title: string) => JSON.stringify({ ...feeds.news, title });
    const { page } = await stand.visit(hostPage('<mirocals-news lang="fr"></mirocals-news>'), {
      answers: {
        '/embed/v1/fr/news.json': async (_, response) => {
          await held;
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

  it('takes the language of the page around it, and English where that is none of its own', async () => {
    const { requests, page } = await stand.visit(
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

  it('asks for nothing before it is near the viewport when it loads lazily', async () => {
    const { page, requests } = await stand.visit(
      hostPage('<div style="height: 5000px"></div><mirocals-news loading="lazy"><p>fallback</p></mirocals-news>'),
    );
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual(['/embed/v1/mirocals.js']);
    await page.evaluate(() => scrollTo(0, 4400));
    await page.locator('mirocals-news').getByRole('heading').first().waitFor();
    expect(requests).toEqual(['/embed/v1/mirocals.js', '/embed/v1/en/news.json']);
  });
});
