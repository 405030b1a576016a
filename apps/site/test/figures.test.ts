import type { ChildProcess } from 'node:child_process';
import { centres, milestones, organisations, results } from '@mirocals/data';
import { textIn } from '@mirocals/data/text';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { addressesOf, serve } from './served-site.ts';

let server: ChildProcess;
let browser: Browser;
let page: Page;
let site: string;

beforeAll(async () => {
  server = serve({ PORT: '0', PARTNER_PORT: '0' });
  [site = ''] = await addressesOf(server);
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
});

const pathIn = (lang: string, path: string) => `${site}${lang === 'en' ? '' : `/${lang}`}${path}`;

describe('the first screen', () => {
  const answers = (edge: 'top' | 'bottom') =>
    page.locator('.answers > li').evaluateAll((all, side) => all.map((one) => one.getBoundingClientRect()[side]), edge);

  it.each(languages)('shows all questions with their answers in %s, each as a large link', async (lang) => {
    await page.goto(pathIn(lang, '/'));
    const bottoms = await answers('bottom');
    expect(bottoms).toHaveLength(4);
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(900);
    for (const [index, top] of (await answers('top')).entries()) {
      expect((bottoms[index] ?? 0) - top).toBeGreaterThanOrEqual(88);
    }
  });

  it.each(languages)('has the first answer in %s at 400 %, and all of them on two screens of a phone', async (lang) => {
    const usual = page.viewportSize() ?? { width: 1280, height: 900 };
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathIn(lang, '/'));
    const first = await page.locator('.answers strong').first().boundingBox();
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(568);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const bottom of await answers('bottom')) expect(bottom).toBeLessThanOrEqual(2 * 844);
    const links = page.locator('.site-pages nav li').filter({ visible: true });
    const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size, 'rows of links in the header').toBe(1);
    await page.setViewportSize(usual);
  });
});

describe('the figure of the findings', () => {
  const [result] = results;
  const findings = result?.findings ?? [];

  it('draws all findings on one scale from one line, and says them beside it', async () => {
    await page.goto(`${site}/results/`);
    const bars = await page.locator('.findings > ul > li').evaluateAll((rows) =>
      rows.map((row) => {
        const bar = row.querySelector('.sure, .unsure')?.getBoundingClientRect();
        const zero = row.querySelector('.zero')?.getBoundingClientRect();
        const line = ((zero?.left ?? 0) + (zero?.right ?? 0)) / 2;
        return {
          words: row.textContent,
          hidden: row.querySelector('svg')?.getAttribute('aria-hidden'),
          left: line - (bar?.left ?? 0),
          right: (bar?.right ?? 0) - line,
        };
      }),
    );
    expect(bars).toHaveLength(findings.length);
    const perPoint = findings.map(({ effect }, index) => {
      const { left = 0, right = 0, words = '', hidden } = bars[index] ?? {};
      expect(words).toContain(`${effect.percent}% ${effect.direction}`);
      expect(hidden).toBe('true');
      const [length, other] = effect.direction === 'lower' ? [left, right] : [right, left];
      // Half of the stroke of the bar is beyond the line.
      expect(Math.abs(other)).toBeLessThan(3);
      return length / effect.percent;
    });
    for (const one of perPoint) expect(one / (perPoint[0] ?? 0)).toBeCloseTo(1, 1);
  });

  it('has a scale, and says how many participants are in no subgroup', async () => {
    await page.goto(`${site}/results/`);
    const lines = await page.locator('.findings .tick').first().boundingBox();
    const ticks = await page.locator('.finding-ticks > span').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return { says: one.textContent, x: (left + right) / 2 };
      }),
    );
    expect(ticks.map(({ says }) => says)).toEqual(['50%', '25%', '0', '25%', '50%']);
    expect(Math.abs((ticks[0]?.x ?? 0) - (lines?.x ?? 0))).toBeLessThan(6);
    expect(Math.abs((ticks[4]?.x ?? 0) - (lines?.x ?? 0) - (lines?.width ?? 0))).toBeLessThan(6);
    expect(await page.locator('.findings').textContent()).toMatch(/91% of participants[\s\S]*9%/);
  });

  it('shows significance by words and by form, in forced colours too', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await page.goto(`${site}/results/`);
      const rows = await page.locator('.findings > ul > li').evaluateAll((all) =>
        all.map((row) => {
          const bar = row.querySelector('.sure, .unsure');
          const { fill = '', stroke = '' } = bar ? getComputedStyle(bar) : {};
          const { backgroundColor } = getComputedStyle(document.documentElement);
          return { full: fill === stroke, seen: stroke !== backgroundColor, words: row.textContent ?? '' };
        }),
      );
      for (const [index, { significant }] of findings.entries()) {
        const { full, seen, words = '' } = rows[index] ?? {};
        expect(seen).toBe(true);
        expect(full).toBe(significant);
        expect(/may be due to chance/.test(words)).toBe(!significant);
      }
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('the filter of partners', () => {
  const names = () => page.locator('.groups .mirocals-name:visible').allInnerTexts();

  it('shows the partners in a country, and all again, without a script', async () => {
    await page.goto(`${site}/partners/`);
    expect(await names()).toHaveLength(organisations.length);

    const french = organisations.filter(({ place }) => place?.country === 'FR').map(({ name }) => name);
    await page.getByRole('link', { name: `France (${french.length})` }).press('Enter');
    expect(await names()).toEqual(french);

    await page.locator('.groups .more:visible').press('Enter');
    expect(await names()).toHaveLength(organisations.length);
  });
});

describe.each(languages)('the maps in %s', (lang) => {
  it.each([
    ['/partners/', organisations.flatMap(({ place }) => place ?? [])],
    ['/centres/', centres.map(({ place }) => place)],
  ])('of %s have the name of every known city, legible and without overlaps, from 320 px on', async (path, places) => {
    const known = places.flatMap(({ city, latitude }) =>
      city && latitude !== undefined ? textIn(city, lang).text : [],
    );
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pathIn(lang, path));
      const names = await page.locator('.map text').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const picture = one.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
          const size = Number.parseFloat(getComputedStyle(one).fontSize) * (picture.width / 480);
          const inside =
            left >= picture.left && right <= picture.right && top >= picture.top && bottom <= picture.bottom;
          // The box of a text has room for accents and descenders of every font.
          return {
            text: one.textContent ?? '',
            left,
            right,
            top: top + size / 4,
            bottom: bottom - size / 4,
            size,
            inside,
          };
        }),
      );
      expect(new Set(names.map(({ text }) => text))).toEqual(new Set(known));
      for (const [index, one] of names.entries()) {
        expect(one, `${one.text} at ${width} px`).toMatchObject({ inside: true });
        expect(one.size, `${one.text} at ${width} px`).toBeGreaterThanOrEqual(15.5);
        for (const other of names.slice(index + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart, `${one.text} and ${other.text} at ${width} px`).toBe(true);
        }
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('the axis of the timeline', () => {
  it.each([320, 1440])('has a mark for each event and legible years, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site}/timeline/`);
    expect(await page.locator('.axis .mark').count()).toBe(milestones.length);
    expect(await page.locator('.events > li').count()).toBe(milestones.length);
    const years = await page.locator('.axis text:visible').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return { left, right, size: Number.parseFloat(getComputedStyle(one).fontSize) };
      }),
    );
    expect(years.length).toBeGreaterThan(4);
    for (const [index, { left, right, size }] of years.entries()) {
      expect(size).toBeGreaterThanOrEqual(16);
      expect(left).toBeGreaterThanOrEqual(years[index - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('draws a day as a dot, and a year as long as the year, in its place', async () => {
    await page.goto(`${site}/timeline/`);
    const { width = 0, x: start = 0 } = (await page.locator('.axis svg').boundingBox()) ?? {};
    const first = Math.min(...milestones.map(({ date }) => Number(date.slice(0, 4))));
    const last = Math.max(...milestones.map(({ date }) => Number(date.slice(0, 4))));
    const year = width / (last - first + 1);
    const marks = await page.locator('.axis .mark').evaluateAll((all) =>
      all.map((one) => {
        const { x1, x2 } = one as SVGLineElement;
        return { from: x1.baseVal.value, to: x2.baseVal.value };
      }),
    );
    expect(start).toBeGreaterThan(0);
    for (const [index, { date }] of milestones.entries()) {
      const { from = 0, to = 0 } = marks[index] ?? {};
      const number = Number(date.slice(0, 4)) - first;
      expect(from, date).toBeGreaterThanOrEqual(number * year - 1);
      expect(to, date).toBeLessThanOrEqual((number + 1) * year + 1);
      if (date.length === 4) expect(to - from, date).toBeGreaterThan(year * 0.98);
      if (date.length === 10) expect(to - from, date).toBeLessThan(1);
    }
  });
});

describe('the focus ring', () => {
  it('is 4 px wide with a second colour, at every tab stop of the home page', async () => {
    await page.goto(`${site}/`);
    const stops = await page.locator('a[href]:visible, summary:visible').count();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const focused = document.activeElement;
        const owner = [focused, focused?.closest('li')].find(
          (one) => one && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 4,
        );
        const style = owner && getComputedStyle(owner);
        return {
          name: focused?.textContent,
          style: style?.outlineStyle,
          second: (style?.boxShadow ?? 'none') !== 'none',
        };
      });
      expect(ring).toMatchObject({ style: 'solid', second: true });
    }
  });
});

describe('a printed page', () => {
  it('shows its sources, and no navigation', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site}/results/`);
    expect(await page.locator('footer.sources .on-paper').first().isVisible()).toBe(true);
    expect(await page.locator('.site-header nav').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a page with a script', () => {
  const heads = (opened: Page) =>
    opened
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((one) => `${one.textContent} at ${one.getBoundingClientRect().top}`));

  it.each(languages.flatMap((lang) => ['/embed/', '/search/'].map((path) => [lang, path] as const)))(
    'does not shift when the script shows more: %s %s',
    async (lang, path) => {
      const opened = await browser.newPage({ viewport: { width: 412, height: 823 } });
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await opened.route('**/*.js', (route) => released.then(() => route.continue()));
      await opened.goto(pathIn(lang, path), { waitUntil: 'commit' });
      await opened.locator('footer.site-footer').waitFor();
      await opened.waitForFunction(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
      );
      const before = await heads(opened);
      release();
      await opened.locator('form:visible, #choose:visible').waitFor();
      // Headings below the preview may move, since they are far below the first screen.
      const shown = path === '/embed/' ? before.length - 2 : before.length;
      expect((await heads(opened)).slice(0, shown)).toEqual(before.slice(0, shown));
      await opened.close();
    },
  );
});
