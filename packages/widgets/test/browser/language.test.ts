import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const news = '<mirocals-news limit="1"></mirocals-news>';
const pageIn = (lang: string, body = news) => hostPage(body).replace('lang="en"', `lang="${lang}"`);

/** Waits until the first widget is shown in a language. */
const expectLanguage = (page: Page, lang: string) =>
  expect.poll(() => page.locator('mirocals-news section').first().getAttribute('lang')).toBe(lang);

describe('the language of a widget', () => {
  it.each([
    ['FR', 'fr'],
    ['fr_FR', 'fr'],
    ['Fr-be', 'fr'],
    ['sv_SE', 'sv'],
    ['it-CH', 'it'],
    ['de', 'en'],
    ['frr', 'en'],
  ])('on a page with lang="%s" is %s', async (lang, expected) => {
    const { page } = await fixture.visit(pageIn(lang));
    await expectLanguage(page, expected);
    await page.context().close();
  });

  it('is read from its own attribute in any case, and without a warning', async () => {
    const { page, problems } = await fixture.visit(hostPage('<mirocals-news limit="1" lang="FR_fr"></mirocals-news>'));
    await expectLanguage(page, 'fr');
    expect(problems).toEqual([]);
  });

  it('is that of the page around its shadow root', async () => {
    const { page } = await fixture.visit(
      pageIn('fr', `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '${news}'</script>`),
    );
    await expectLanguage(page, 'fr');
  });

  it('follows the page, or an element around it, to another language', async () => {
    const { page } = await fixture.visit(pageIn('fr', `<div>${news}</div>`));
    await expectLanguage(page, 'fr');
    await page.evaluate(() => {
      document.documentElement.lang = 'sv';
    });
    await expectLanguage(page, 'sv');
    await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'it'));
    await expectLanguage(page, 'it');
  });

  it('follows the page with markup too, unless the markup names one', async () => {
    const { page } = await fixture.visit(
      pageIn('fr', '<div data-mirocals="news"></div><div data-mirocals="trial" data-lang="it"></div>'),
    );
    await expectLanguage(page, 'fr');
    await page.evaluate(() => {
      document.documentElement.lang = 'sv';
    });
    await expectLanguage(page, 'sv');
    expect(await page.locator('mirocals-trial section').getAttribute('lang')).toBe('it');
  });
});
