import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const show = async (css: string, attributes = '', root = '', options = {}) => {
  const html = hostPage(`<mirocals-news limit="1" ${attributes}></mirocals-news>`, `<style>${css}</style>`);
  const { page } = await fixture.visit(html.replace('<html', `<html ${root}`), options);
  const section = page.locator('mirocals-news section');
  await section.waitFor();
  const look = () =>
    section.evaluate((one) => {
      const { color, backgroundColor, paddingLeft } = getComputedStyle(one);
      return { color, backgroundColor, paddingLeft };
    });
  return { page, look };
};
const darkInk = 'rgb(17, 34, 34)';
const lightInk = 'rgb(238, 238, 238)';

describe('the colours of a widget', () => {
  it('are those of an empty page, without padding', async () => {
    const { look } = await show('');
    expect(await look()).toEqual({ color: darkInk, backgroundColor: 'rgb(255, 255, 255)', paddingLeft: '0px' });
  });

  it('continue a page with a pale background', async () => {
    const { look } = await show('body { background: #e8eef4 }');
    expect(await look()).toEqual({ color: darkInk, backgroundColor: 'rgb(232, 238, 244)', paddingLeft: '0px' });
  });

  it('are own ones with padding on a background with too little contrast', async () => {
    const { look } = await show('body { background: #7a9 }');
    expect(await look()).toEqual({ color: darkInk, backgroundColor: 'rgb(255, 255, 255)', paddingLeft: '17px' });
  });

  it.each([
    'oklch(0.2 0.02 250)',
    'color(display-p3 0.1 0.1 0.15)',
    'hwb(250 5% 90%)',
    'color-mix(in lab, black, #222)',
  ])('are light on a page that is %s', async (background) => {
    const { look } = await show(`body { background: ${background} }`);
    const { color, paddingLeft } = await look();
    expect([color, paddingLeft]).toEqual([lightInk, '0px']);
  });

  it.each(['oklch(0.96 0.02 250)', 'color(display-p3 0.95 0.95 0.9)', 'rgb(255 255 0)'])(
    'are dark on a page that is %s',
    async (background) => {
      const { look } = await show(`body { background: ${background} }`);
      const { color, paddingLeft } = await look();
      expect([color, paddingLeft]).toEqual([darkInk, '0px']);
    },
  );

  it('are those of the page if a colour of any notation behind it is transparent', async () => {
    const { look } = await show('body { background: oklch(0.5 0.1 20 / 0) } html { background: #111 }');
    expect(await look()).toEqual({ color: lightInk, backgroundColor: 'rgb(17, 17, 17)', paddingLeft: '0px' });
  });

  it.each([
    ['a class', 'class="dark"', '.dark body { background: #0b0b14; color: #eee }'],
    ['data-theme', 'data-theme="dark"', '[data-theme=dark] { background: #0b0b14; color: #eee }'],
  ])('are light on a page that is dark by %s', async (_, root, css) => {
    const { look } = await show(css, '', root);
    expect(await look()).toEqual({ color: lightInk, backgroundColor: 'rgb(11, 11, 20)', paddingLeft: '0px' });
  });

  it('follow a switch of the theme, also when it fades', async () => {
    const css = 'body { background: #fff; transition: background 0.1s } .dark body { background: #111 }';
    const { page, look } = await show(css);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(look).toEqual({ color: lightInk, backgroundColor: 'rgb(17, 17, 17)', paddingLeft: '0px' });
  });

  it('follow the system on a page that does', async () => {
    const css = 'body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111 } }';
    const { page, look } = await show(css, '', '', { colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await look()).color).toBe(lightInk);
  });

  it('are own ones with padding if theme differs from the page', async () => {
    const { look } = await show('body { background: #fff }', 'theme="DARK"');
    expect(await look()).toEqual({ color: lightInk, backgroundColor: 'rgb(17, 17, 17)', paddingLeft: '17px' });
  });

  it('and its padding and accent are those that the page sets, also on titles', async () => {
    const { page, look } = await show(
      ':root { --mirocals-padding: 3px; --mirocals-accent: #8c2f00; --mirocals-font: Georgia, serif }',
    );
    expect((await look()).paddingLeft).toBe('3px');
    const styles = await page.locator('mirocals-news').evaluate(({ shadowRoot }) =>
      ['.mirocals-cover', '.mirocals-more', '.mirocals-summary'].map((selector) => {
        const { color, fontFamily } = getComputedStyle(shadowRoot?.querySelector(selector) as Element);
        return [color, fontFamily];
      }),
    );
    expect(styles.map(([color]) => color)).toEqual(['rgb(140, 47, 0)', 'rgb(140, 47, 0)', darkInk]);
    expect(styles[2]?.[1]).toBe('Georgia, serif');
  });
});
