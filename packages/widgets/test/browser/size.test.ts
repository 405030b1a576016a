import { launchOptions } from '@mirocals/tools/chromium';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const names = ['partners', 'news', 'trial'] as const;
const all = names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join('');
const ready = async (page: Page) => {
  for (const name of names) await page.locator(`mirocals-${name}`).getByRole('heading', { level: 2 }).waitFor();
};

describe('the width of a widget', () => {
  it.each([160, 200, 260, 390])('fits a column of %i px without overflow', async (width) => {
    const column = `<div style="display: flex"><div style="width: ${width}px; flex: none">${all}</div><div>main</div></div>`;
    const { page } = await fixture.visit(hostPage(column));
    await ready(page);
    const wide = await page.evaluate((width) => {
      const left = document.querySelector('mirocals-news')?.getBoundingClientRect().left ?? 0;
      return [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('section, section *') ?? [])]
          .filter((one) => one.getBoundingClientRect().right > left + width + 0.5 || one.scrollWidth > width)
          .map((one) => `${one.localName}.${one.className}`),
      );
    }, width);
    expect(wide).toEqual([]);
    await page.context().close();
  });

  it('limits the length of lines in a wide column', async () => {
    const { page } = await fixture.visit(hostPage(all), { viewport: { width: 2200, height: 800 } });
    await ready(page);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('section p, dd') ?? [])].map(
          (one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      ),
    );
    expect(Math.max(...lines)).toBeLessThanOrEqual(40.1);
  });
});

it('there is space between widgets, and none below the last', async () => {
  const { page } = await fixture.visit(hostPage(all));
  await ready(page);
  const boxes = await page.locator('main section').evaluateAll((sections) =>
    sections.map((section) => {
      const { top, bottom } = section.getBoundingClientRect();
      const host = (section.getRootNode() as ShadowRoot).host;
      return { top, bottom, space: host.getBoundingClientRect().bottom - bottom };
    }),
  );
  const [first, second, third] = boxes;
  expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBeGreaterThanOrEqual(20);
  expect((third?.top ?? 0) - (second?.bottom ?? 0)).toBeGreaterThanOrEqual(20);
  expect(third?.space).toBe(0);
  await page.context().close();
});

it('the text size follows the reader, whatever font size the page sets on its root', async () => {
  const options = await launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, '--blink-settings=defaultFontSize=32'] });
  const page = await browser.newPage();
  const visited = await fixture.visit(
    hostPage('<mirocals-news></mirocals-news>', '<style>html { font-size: 62.5% }</style>'),
  );
  await page.goto(visited.page.url());
  const section = page.locator('mirocals-news section');
  await section.waitFor();
  expect(await section.evaluate((one) => getComputedStyle(one).fontSize)).toBe('34px');
  await browser.close();
});
