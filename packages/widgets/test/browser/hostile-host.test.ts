import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHere, oliveroStyles } from './drupal-theme.ts';
import { type Fixture, openFixture, type VisitOptions } from './fixture.ts';
import { themeStyles, themes } from './wordpress-themes.ts';

const { resolve } = createRequire(import.meta.url);
const library = (path: string) => readFile(resolve(path), 'utf8');
const names = ['partners', 'news', 'trial'];
const elements = names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join('');

let fixture: Fixture;
let clean: unknown;
beforeAll(async () => {
  fixture = await openFixture();
  clean = await look('');
});
afterAll(() => fixture?.close());

const ready = (page: Page, count: number) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('*')].filter((one) => one.shadowRoot?.querySelector('h2')).length === count,
    count,
  );

/** Returns the box and the computed styles of every node in the shadow roots. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const styles = [
      'color',
      'background-color',
      'border-top-width',
      'display',
      'direction',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'letter-spacing',
      'line-height',
      'list-style-type',
      'margin',
      'opacity',
      'padding',
      'text-align',
      'text-indent',
      'text-transform',
      'visibility',
      'white-space',
      'word-spacing',
    ];
    return [...document.querySelectorAll('*')].flatMap((host) => {
      const origin = host.getBoundingClientRect();
      return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((one) => {
        const box = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        // What is not rendered has no place.
        const place =
          one.getClientRects().length > 0 ? [box.x - origin.x, box.y - origin.y, box.width, box.height] : [];
        return [
          one.localName,
          ...place.map((length) => Math.round(length)),
          ...styles.map((name) => style.getPropertyValue(name)),
        ].join('|');
      });
    });
  });

/** Measures the widgets on a page 900 px wide with a host's style sheet, on screen or in print. */
const look = async (css: string, root = '', options: VisitOptions = {}, media: 'screen' | 'print' = 'screen') => {
  const html = `<!doctype html><html lang="en"${root}><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>html, body { margin: 0 }</style><style>${css}</style><script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>
<body class="is-layout-flow"><main class="entry-content wp-block-post-content is-layout-flow text-content">${elements}</main>`;
  const { page } = await fixture.visit(html, { viewport: { width: 900, height: 700 }, ...options });
  await ready(page, names.length);
  // The others hide it before the next paint.
  const others = page.locator('.mirocals-funding[hidden]').nth(names.length - 2);
  await others.waitFor({ state: 'attached' });
  await page.emulateMedia({ media });
  const seen = await measure(page);
  await page.context().close();
  return seen;
};

describe('a host style sheet', () => {
  const sheets: Record<string, string | Promise<string>> = {
    'that unsets everything': '* { all: unset !important }',
    'with a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
    'with every property that inherits': `body { color: red; cursor: wait; font: italic 700 40px/3 fantasy; letter-spacing: 5px;
      text-align: center; text-indent: 3em; text-shadow: 1px 1px red; text-transform: uppercase; visibility: visible;
      white-space: pre; word-spacing: 1em; list-style: square; quotes: none; border-collapse: collapse; hyphens: auto }`,
    'with sweeping rules': `* { box-sizing: border-box; font-family: fantasy; border: 2px solid red }
      h2, h3, p, ul, li, a, svg, section, footer { all: revert; margin: 3em !important; color: red !important; float: left }
      html, body, main, mirocals-partners, mirocals-news, mirocals-trial { border: 0 }`,
    'of Bootstrap': library('bootstrap/dist/css/bootstrap.css'),
    "of Tailwind's preflight": library('tailwindcss/preflight.css'),
  };
  for (const [title, css] of Object.entries(sheets))
    it(`${title} changes nothing inside`, async () => {
      expect(await look(await css)).toEqual(clean);
    });

  for (const { theme, here } of themes)
    it.skipIf(!here)(`of WordPress' ${theme} changes nothing inside`, async () => {
      // The width of a post and the background are the theme's own choice; the widget follows both.
      const own = `.entry-content, .entry-content > * { margin: 0 !important; max-width: none !important }
        html, body { background: #fff !important }`;
      expect(await look(themeStyles(theme) + own)).toEqual(clean);
    });

  it.skipIf(!isHere)("of Drupal's Olivero changes nothing inside", async () => {
    expect(await look(oliveroStyles())).toEqual(clean);
  });

  it('and a page from right to left change nothing inside', async () => {
    expect(await look('', ' dir="rtl"')).toEqual(clean);
  });
});

describe('the parent of a widget', () => {
  const parents: Record<string, string> = {
    block: '',
    flex: 'display: flex',
    'inline-flex': 'display: inline-flex',
    'flex column': 'display: flex; flex-direction: column; align-items: start',
    grid: 'display: grid; grid-template-columns: auto auto',
    float: 'float: left',
    'inline-block': 'display: inline-block',
    table: 'display: table-cell',
    absolute: 'position: absolute; inset-block-start: 0',
    'fit-content': 'inline-size: fit-content',
  };
  it('leaves it wide enough to read and never wider than the page', async () => {
    const html = Object.entries(parents).map(
      ([title, style]) =>
        `<div style="contain: layout; min-height: 2000px"><div style="${style}"><mirocals-partners title="${title}"></mirocals-partners></div></div>`,
    );
    const { page } = await fixture.visit(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>${html.join('')}`,
      { viewport: { width: 900, height: 700 } },
    );
    await ready(page, Object.keys(parents).length);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('mirocals-partners')].map((one) => {
        const box = one.shadowRoot?.querySelector('section') as HTMLElement;
        return { title: one.title, width: box.clientWidth, content: box.scrollWidth };
      }),
    );
    for (const { title, width, content } of widths) {
      expect(width, title).toBeGreaterThanOrEqual(288);
      expect(width, title).toBeLessThanOrEqual(900);
      expect(content, title).toBeLessThanOrEqual(width);
    }
    const inside = await measure(page);
    await page.evaluate(
      (sizes) => {
        for (const [index, one] of [...document.querySelectorAll('mirocals-partners')].entries())
          one.parentElement?.setAttribute('style', `inline-size: ${sizes[index]}px`);
      },
      widths.map(({ width }) => width),
    );
    // A parent changes only the width: in a block of the same width everything is the same.
    expect(inside).toEqual(await measure(page));
  });
});

describe('a medium', () => {
  const hostile =
    '* { all: unset !important } h2, p, ul, li, a { color: red !important; font: 30px fantasy !important }';

  it('of print looks the same on a hostile page as on a clean one', async () => {
    expect(await look(hostile, '', {}, 'print')).toEqual(await look('', '', {}, 'print'));
  });

  it('of forced colours looks the same on a hostile page as on a clean one', async () => {
    const options = { forcedColors: 'active' } as const;
    expect(await look(hostile, '', options)).toEqual(await look('', '', options));
  });

  it('of print shows the same text in dark ink', async () => {
    const { page } = await fixture.visit(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>${elements}`,
      { colorScheme: 'light' },
    );
    await ready(page, names.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('mirocals-trial').getByText('Primary endpoint not met').isVisible()).toBe(true);
    expect(await page.locator('mirocals-trial h2').evaluate((one) => getComputedStyle(one).color)).toBe(
      'rgb(17, 34, 34)',
    );
  });

  it('of forced colours keeps text, borders and focus visible', async () => {
    const { page } = await fixture.visit(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>${elements}`,
      { forcedColors: 'active' },
    );
    await ready(page, names.length);
    await page.keyboard.press('Tab');
    const seen = await page
      .locator('mirocals-partners .mirocals-card')
      .first()
      .evaluate((card) => {
        const link = card.querySelector('a') as HTMLElement;
        return {
          border: getComputedStyle(card).borderTopColor !== getComputedStyle(card).backgroundColor,
          words: getComputedStyle(link).color !== getComputedStyle(card).backgroundColor,
          outline: getComputedStyle(link).outlineStyle,
        };
      });
    expect(seen).toEqual({ border: true, words: true, outline: 'solid' });
  });
});

describe('the look that the host chooses', () => {
  const at = (page: Page, selector: string, property: string) =>
    page
      .locator(`mirocals-news ${selector}`)
      .first()
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

  it('applies: theme, color-scheme, tokens, parts and font', async () => {
    const cases = ['theme="dark"', 'style="color-scheme: dark"', '', 'font="inherit"'];
    const html = cases.map((attributes) => `<mirocals-news limit="1" ${attributes}></mirocals-news>`);
    const css = `body { font: 25px fantasy }
      mirocals-news:nth-of-type(3) { --mirocals-ink: rgb(1, 2, 3); --mirocals-ground: rgb(250, 250, 250) }
      mirocals-news:nth-of-type(3)::part(title) { text-transform: uppercase }`;
    const { page } = await fixture.visit(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><style>${css}</style><script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>${html.join('')}`,
    );
    await ready(page, cases.length);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('mirocals-news')].map((one) => {
        const section = getComputedStyle(one.shadowRoot?.querySelector('section') as Element);
        const title = getComputedStyle(one.shadowRoot?.querySelector('h2') as Element);
        return [section.color, section.backgroundColor, section.fontSize, section.fontFamily, title.textTransform];
      }),
    );
    const dark = ['rgb(238, 238, 238)', 'rgb(17, 17, 17)', '17px', 'system-ui, sans-serif', 'none'];
    expect(seen).toEqual([
      dark,
      // On a page without a background the widget has that of the browser.
      dark.with(1, 'rgb(18, 18, 18)'),
      ['rgb(1, 2, 3)', 'rgb(250, 250, 250)', '17px', 'system-ui, sans-serif', 'uppercase'],
      ['rgb(17, 34, 34)', 'rgb(255, 255, 255)', '25px', 'fantasy', 'none'],
    ]);
    expect(await at(page, 'h2', 'display')).toBe('block');
  });
});
