import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewsList, PartnerList, TrialStatus } from '../../src/index.ts';
import { feeds } from '../feeds.ts';
import { type Fixture, openFixture } from './fixture.ts';

const { resolve } = createRequire(import.meta.url);
const styles = await readFile(new URL('../../dist/embed/mirocals.css', import.meta.url), 'utf8');
const fragments = [
  <PartnerList key="" feed={feeds.partners} />,
  <NewsList key="" feed={feeds.news} />,
  <TrialStatus key="" feed={feeds.trial} />,
]
  .map((fragment) => renderToStaticMarkup(fragment))
  .join('');

let fixture: Fixture;
let clean: readonly string[];
beforeAll(async () => {
  fixture = await openFixture();
  clean = await look('');
});
afterAll(() => fixture?.close());

/** Returns the boxes and the styles of fragments on a page with a style sheet, which is before or after that of the fragments. */
const look = async (css: string, order: 'before' | 'after' = 'before') => {
  const [first, second] = order === 'before' ? [css, styles] : [styles, css];
  // The width of the column and the text size follow the page.
  const column = 'main { all: initial !important; display: block !important; width: 700px !important }';
  const { page } = await fixture.visit(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    <style>${first}</style><style>${second} ${column}</style><body><main class="content">${fragments}</main></body></html>`,
  );
  const seen = await page.evaluate(() => {
    const names = ['color', 'display', 'font', 'letter-spacing', 'list-style', 'margin', 'padding', 'text-transform'];
    return [...document.querySelectorAll('.mirocals, .mirocals *')].map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      return [
        `${one.localName}.${one.className}`,
        Math.round(width),
        Math.round(height),
        ...names.map((name) => style.getPropertyValue(name)),
      ].join('|');
    });
  });
  await page.context().close();
  return seen;
};

/** The rules of Foundation 6.9 for plain elements. */
const foundation = `* { box-sizing: inherit } html { box-sizing: border-box }
  dl, dt, dd, ul, ol, li, h1, h2, h3, h4, h5, h6, p { margin: 0; padding: 0 }
  p { margin-bottom: 1rem; font-size: inherit; line-height: 1.6; text-rendering: optimizeLegibility }
  h2, h3, h4 { font-family: "Helvetica Neue", Helvetica, Roboto, Arial, sans-serif; font-weight: normal; color: inherit }
  h2 { font-size: 2.5rem; line-height: 1.4; margin-bottom: 0.5rem } h3 { font-size: 1.9375rem; line-height: 1.4; margin-bottom: 0.5rem }
  a { line-height: inherit; color: #1779ba; text-decoration: none } img { display: inline-block; max-width: 100%; height: auto }
  ul, ol, dl { margin-bottom: 1rem; list-style-position: outside; line-height: 1.6 } ul { margin-left: 1.25rem; list-style-type: disc }
  dl dt { margin-bottom: 0.3rem; font-weight: bold }`;

describe('fragments', () => {
  const sheets = {
    Bootstrap: readFile(resolve('bootstrap/dist/css/bootstrap.css'), 'utf8'),
    'the content of Bulma': readFile(resolve('bulma/css/bulma.css'), 'utf8'),
    Foundation: foundation,
  };
  for (const [name, css] of Object.entries(sheets))
    it.each(['before', 'after'] as const)(`look the same in ${name}, with its style sheet %s theirs`, async (order) => {
      expect(await look(await css, order)).toEqual(clean);
    });
});
