import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** Opens a page whose widget has an ancestor or attributes that may hide it, and waits until it is rendered. */
const visit = async (before: string, attributes: string, css = '') => {
  const { page } = await fixture.visit(
    hostPage(`${before}<mirocals-news limit="1" ${attributes}></mirocals-news>`, `<style>${css}</style>`),
  );
  await page.waitForFunction(() => document.querySelector('mirocals-news')?.shadowRoot?.querySelector('h2'));
  return page;
};

const isVisible = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector('mirocals-news')
      ?.shadowRoot?.querySelector('h2')
      ?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );

describe('a page hides a widget', () => {
  const ways: Record<string, [before: string, attributes: string, css?: string]> = {
    'with an inline style, like jQuery and Vue': ['', 'style="display: none"'],
    'with a class': ['', 'class="hidden"', '.hidden { display: none }'],
    'with an important class, like Bootstrap': ['', 'class="d-none"', '.d-none { display: none !important }'],
    'with a hidden parent': ['<div hidden>', ''],
    'with the hidden attribute': ['', 'hidden'],
    'with the hidden attribute and the height from the docs': [
      '',
      'hidden',
      'mirocals-news { display: block; min-height: 40rem }',
    ],
    'with a media query': ['', '', '@media (min-width: 1px) { mirocals-news { display: none } }'],
    'with visibility of a parent, like menus and carousels': ['<div style="visibility: hidden">', ''],
    'with visibility: collapse': ['<div style="visibility: collapse">', ''],
    'with visibility of the element': ['', 'class="invisible"', '.invisible { visibility: hidden !important }'],
    'with content-visibility': ['<div style="content-visibility: hidden">', ''],
    'in closed details': ['<details>', ''],
  };
  it.each(Object.entries(ways))('%s', async (_, [before, attributes, css]) => {
    const page = await visit(before, attributes, css);
    expect(await isVisible(page)).toBe(false);
    await page.context().close();
  });

  it('in print', async () => {
    const page = await visit('', '', '@media print { mirocals-news { display: none !important } }');
    expect(await isVisible(page)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await isVisible(page)).toBe(false);
  });

  it('and the Tab key does not enter it', async () => {
    const page = await visit('<button>Menu</button><div style="visibility: hidden">', '');
    await page.getByRole('button').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('mirocals-news');
  });

  it('from the pointer, like fading menus', async () => {
    const page = await visit('<div style="opacity: 0; pointer-events: none">', '');
    const target = await page.evaluate(() => {
      const box = document.querySelector('mirocals-news')?.getBoundingClientRect();
      return document.elementFromPoint((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)?.localName;
    });
    expect(target).not.toBe('mirocals-news');
  });

  it('and shows it again, as tabs do', async () => {
    const page = await visit('', 'style="display: none"');
    await page.evaluate(() => document.querySelector('mirocals-news')?.removeAttribute('style'));
    expect(await isVisible(page)).toBe(true);
    expect(await page.locator('mirocals-news').evaluate((one) => getComputedStyle(one).display)).toBe('block');
  });
});
