import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './fixture.ts';

const script = '<script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

describe('a page without custom elements', () => {
  it('turns links to the frames into widgets if its script tag asks for it, and leaves other links unchanged', async () => {
    const links = `<p><a href="WIDGETS/embed/news/en.html">News</a> <a href="WIDGETS/news/">A page</a>
      <a href="https://elsewhere.invalid/embed/news/en.html">Elsewhere</a> <a href="WIDGETS/embed/other/en.html">Unknown</a></p>`;
    const page = async (tag: string) => (await fixture.visit(`<!doctype html><title>Host</title>${tag}${links}`)).page;
    const upgraded = await page(script.replace('type', 'data-mirocals-links type'));
    await upgraded.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
    expect(await upgraded.locator('mirocals-news').count()).toBe(1);
    expect(await upgraded.locator('a:visible', { hasText: /A page|Elsewhere|Unknown/ }).count()).toBe(3);
    const plain = await page(script);
    await plain.waitForFunction(() => customElements.get('mirocals-news'));
    expect(await plain.locator('mirocals-news').count()).toBe(0);
  });
});
