import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStand, type Stand } from './stand.ts';

const script = '<script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

describe('a page that takes no custom element', () => {
  it('has plain links to the frames upgraded where its script tag says so, and others left alone', async () => {
    const links = `<p><a href="WIDGETS/embed/news/en.html">News</a> <a href="WIDGETS/news/">A page</a>
      <a href="https://elsewhere.invalid/embed/news/en.html">Elsewhere</a> <a href="WIDGETS/embed/other/en.html">Unknown</a></p>`;
    const page = async (tag: string) => (await stand.visit(`<!doctype html><title>Host</title>${tag}${links}`)).page;
    const upgraded = await page(script.replace('type', 'data-mirocals-links type'));
    await upgraded.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await upgraded.locator('mirocals-news').count()).toBe(1);
    expect(await upgraded.locator('a:visible', { hasText: /A page|Elsewhere|Unknown/ }).count()).toBe(3);
    const plain = await page(script);
    await plain.waitForFunction(() => customElements.get('mirocals-news'));
    expect(await plain.locator('mirocals-news').count()).toBe(0);
  });
});
