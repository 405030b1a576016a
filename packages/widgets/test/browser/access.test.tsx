import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language } from '@mirocals/data';
import type { Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributes } from '../../src/attributes.ts';
import { type MapData, NewsList, PartnerList, PartnerMap, TrialStatus } from '../../src/index.ts';
import { feedsIn, languages } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const styles = await readFile(new URL('../../dist/styles.css', import.meta.url), 'utf8');
const names = ['partners', 'news', 'trial'] as const;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const map: MapData = {
  width: 480,
  height: 560,
  land: 'M40 40H400V500H40Z',
  label: 'Map: 2 places',
  credit: 'Whose land it is',
  places: [1, 2].map((number) => ({
    number,
    name: `Place ${number}`,
    x: 100 * number,
    y: 100,
    pinX: 100 * number + 20,
    pinY: 130,
    entries: [{ name: `Organisation ${number}`, href: `/partners/${number}/` }],
  })),
};

/** The React components, which need no script. */
const components = (lang: Language) => {
  const feeds = feedsIn(lang);
  return renderToStaticMarkup(
    <>
      <PartnerList feed={feeds.partners} layout="list" />
      <NewsList feed={feeds.news} />
      <TrialStatus feed={feeds.trial} />
      <PartnerMap map={map} className="mirocals" />
    </>,
  );
};

const hosts: Record<string, { css: string; more: (lang: Language) => string }> = {
  clean: {
    css: `html { color-scheme: light dark; background: Canvas; color: CanvasText } ${styles}`,
    more: components,
  },
  hostile: {
    css: `html { color-scheme: light dark; background: #306; color: gold; font: italic 700 62.5%/3 fantasy; letter-spacing: 5px;
      text-transform: uppercase } main, main * { all: unset !important }`,
    more: () => '',
  },
};
const elements = names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join('');

const show = async (host: string, lang: Language, options = {}) => {
  const { css = '', more } = hosts[host] ?? {};
  const html = hostPage(`${elements}${more?.(lang)}`, `<style>${css}</style>`).replace('lang="en"', `lang="${lang}"`);
  const visit = await fixture.visit(html, options);
  for (const name of names) await visit.page.locator(`mirocals-${name} .mirocals-asof`).waitFor();
  return visit;
};

const violations = async (page: Page, others: Record<string, { enabled: boolean }> = {}) => {
  await page.evaluate(axe);
  return page.evaluate(async (others) => {
    const { run } = (window as never as { axe: typeof import('axe-core') }).axe;
    // In addition to the default rules: AAA contrast and the target size of WCAG 2.2.
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true }, ...others };
    return (await run({ rules })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, any }) => [target, any[0]?.message]),
    }));
  }, others);
};

/** Returns the elements wider than the page, also in shadow roots. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const words = roots.flatMap((root) => [...root.querySelectorAll('section *, html')]);
    return words
      .filter((one) => one.getBoundingClientRect().right > 320 || one.scrollWidth > Math.max(one.clientWidth, 320))
      .map((one) => `${one.localName}.${one.className}`);
  });

describe.each(Object.keys(hosts))('on a %s page', (host) => {
  describe.each(languages)('all widgets in %s', (lang) => {
    it.each(['light', 'dark'] as const)(
      'have no violation in the %s scheme, and fit the width at 400 per cent zoom',
      async (colorScheme) => {
        const { page, problems } = await show(host, lang, { colorScheme });
        expect(await violations(page)).toEqual([]);
        // A screen of 1280 × 1024 px at 400 %.
        await page.setViewportSize({ width: 320, height: 256 });
        expect(await tooWide(page)).toEqual([]);
        expect(problems).toEqual([]);
        await page.context().close();
      },
    );
  });

  it('the Tab key reaches every link in reading order with a visible focus, and Enter activates it', async () => {
    const { page } = await show(host, 'en', {});
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('mirocals-select', (event) => {
        event.preventDefault();
        heard.push((event as CustomEvent).detail.href);
      });
    });
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const link = document.activeElement?.shadowRoot?.activeElement as HTMLAnchorElement;
        const outlines = [getComputedStyle(link), getComputedStyle(link, '::after')].map(
          ({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`,
        );
        const { top, bottom } = link.getBoundingClientRect();
        return { href: link.href, ring: outlines.includes('solid 3px'), inView: bottom > 0 && top < innerHeight };
      });
      expect(focused).toEqual({ href: link, ring: true, inView: true });
      await page.keyboard.press('Enter');
    }
    expect(await page.evaluate('window.heard')).toEqual(links);
    await page.context().close();
  });
});

it.each(['light', 'dark'] as const)(
  'every attribute with every value has no violation in the %s scheme',
  async (colorScheme) => {
    const elements = Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute.widgets.flatMap((widget) =>
        ('values' in attribute ? attribute.values : [attribute.example]).map(
          (value) => `<mirocals-${widget} ${name}="${value}"></mirocals-${widget}>`,
        ),
      ),
    );
    const html = hostPage(
      elements.join('').replaceAll(' loading="lazy"', ''),
      '<style>html { color-scheme: light dark }</style>',
    );
    const { page, problems } = await fixture.visit(html, { colorScheme });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('main > *')].filter((one) => one.shadowRoot?.querySelector('section')).length ===
        count,
      elements.length,
    );
    // The levels of the headings are mixed on this page only.
    expect(await violations(page, { 'heading-order': { enabled: false } })).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  120_000,
);
