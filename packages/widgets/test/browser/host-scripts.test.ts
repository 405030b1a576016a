import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { skipWithout } from '@mirocals/tools/skip-without';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, openFixture } from './fixture.ts';

const { resolve } = createRequire(import.meta.url);
const inline = async (path: string) =>
  `<script>${(await readFile(path, 'utf8')).replaceAll('</script', '<\\/script')}</script>`;
const library = (path: string) => inline(resolve(path));
/** Returns the UMD build of React, which its package does not export. */
const reactFile = (name: string, file: string) =>
  inline(join(dirname(resolve(`${name}/package.json`)), `umd/${file}.development.js`));
const script = '<script type="module" src="WIDGETS/embed/v1/mirocals.js"></script>';
const widget = '<mirocals-news limit="2"><p>fallback</p></mirocals-news>';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** The path in Debian's package; set `PROTOTYPE` to use another file. */
const prototype = process.env.PROTOTYPE ?? '/usr/share/javascript/prototype/prototype.js';
const noPrototype = skipWithout(
  'Tests on a page with Prototype.js',
  'libjs-prototype (apt-get install)',
  existsSync(prototype),
);

/** Alters shared prototypes more than Prototype.js does. */
const altered = `<script>
Array.prototype.each = function () {}; Object.prototype.own = 1;
Array.from = function (given) { var all = [], length = given.length || 0; while (length--) all[length] = given[length]; return all };
Array.prototype.filter = function (test, self) { var all = []; for (var i = 0; i < this.length; i++) if (test.call(self, this[i], i)) all.push(this[i]); return all };
Array.prototype.toJSON = Object.prototype.toJSON = function () { return 'altered' };
String.prototype.trim = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, '') };
</script>`;

describe('a host page', async () => {
  const hosts: Record<string, string> = {
    'with RequireJS and its define': `${await library('requirejs/require.js')}${script}${widget}`,
    'with jQuery': `${await library('jquery')}${script}${widget}<script>jQuery('mirocals-news').wrap('<div>')</script>`,
    'with a define() that refuses anonymous modules': `<script>window.define = (name) => {
      if (typeof name !== 'string') throw new Error('no name') }; define.amd = {}</script>${script}${widget}`,
    'with its own React, which renders the element': `${await reactFile('react-18', 'react')}
      ${await reactFile('react-dom-18', 'react-dom')}${script}<div id="root"></div><script>
      ReactDOM.createRoot(document.getElementById('root')).render(React.createElement('mirocals-news', { limit: 2 }))</script>`,
    'that alters Array, Object and String': `${altered}${script}${widget}`,
    'with a base URL on another site': `<base href="https://elsewhere.invalid/">${script}${widget}`,
    'with the script twice': `${script}${widget}${script}`,
    'with the script twice, from two addresses': `${script}${widget}${script.replace('/embed/', '/again/embed/')}`,
    'with the script in its body, after the element': `<body>${widget}${script}`,
    'with an async script': `${script.replace('type', 'async type')}${widget}`,
    'that adds the script after it has loaded': `${widget}<script>addEventListener('load', () => {
      const script = document.createElement('script'); script.type = 'module'; script.src = 'WIDGETS/embed/v1/mirocals.js';
      document.body.append(script) })</script>`,
    'that makes the element by script': `${script}<script>
      const news = document.createElement('mirocals-news'); news.setAttribute('limit', '2'); document.documentElement.append(news)</script>`,
    'that writes the element as HTML later': `${script}<div id="place"></div><script>addEventListener('load', () => {
      document.getElementById('place').innerHTML = '<mirocals-news limit="2"></mirocals-news>' })</script>`,
    'in a sandboxed frame': `<iframe sandbox="allow-scripts" srcdoc="${`${script}${widget}`.replaceAll('"', '&quot;')}"></iframe>`,
    'with the classic script': `<script src="WIDGETS/embed/v1/mirocals.classic.js"></script>${widget}`,
    'with the classic script, deferred, and markup': `<script defer src="WIDGETS/embed/v1/mirocals.classic.js"></script>
      <div data-mirocals="news" data-limit="2"></div>`,
    'with markup instead of the element': `${script}<div data-mirocals="news" data-limit="2"><p>fallback</p></div>`,
    'with markup and an async script': `${script.replace('type', 'async type')}<a data-mirocals="news" data-limit="2" href="/news/">fallback</a>`,
  };
  if (!noPrototype) hosts['with Prototype.js'] = `${await inline(prototype)}${script}${widget}`;
  for (const [title, html] of Object.entries(hosts))
    it(`${title} shows the widget without an error`, async () => {
      const { page, problems, requests } = await fixture.visit(
        `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html}`,
      );
      const [frame] = page.frames().slice(-1);
      const heading = frame?.locator('mirocals-news').getByRole('heading', { level: 2 });
      await heading?.waitFor();
      expect(await heading?.textContent()).toBe(feeds.news.title);
      expect(await frame?.locator('mirocals-news').getByRole('listitem').count()).toBe(2);
      expect(await frame?.locator('mirocals-news').getByRole('link').first().getAttribute('href')).toBe(
        `${fixture.widgets}${feeds.news.items[0]?.href}`,
      );
      expect(requests.filter((path) => path.endsWith('.json'))).toHaveLength(1);
      expect(problems).toEqual([]);
      await page.context().close();
    });
});

describe('a strict policy', () => {
  /** The policy in `docs/embedding.md`; W is the origin of the widgets. */
  const policy =
    "default-src 'none'; script-src W; connect-src W; img-src W; require-trusted-types-for 'script'; trusted-types 'none'";

  it('as documented lets the widgets work without a violation', async () => {
    const docs = await readFile(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8');
    expect(docs).toContain(policy.replaceAll(' W', ' https://mirocals.example'));
    const names = ['partners', 'news', 'trial'];
    const { page, problems } = await fixture.visit(
      `<!doctype html><html lang="en"><title>Host</title>${script}${names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join('')}`,
      {
        headers: { 'Content-Security-Policy': policy.replaceAll(' W', ' WIDGETS') },
        before: (page) =>
          page.addInitScript(`window.violations = []; addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            if (!blockedURI.endsWith('/favicon.ico')) violations.push(violatedDirective + ' ' + blockedURI) })`),
      },
    );
    for (const name of names) await page.locator(`mirocals-${name}`).getByRole('heading', { level: 2 }).waitFor();
    const mark = page.locator('mirocals-partners .mirocals-mark').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).display)).toBe('grid');
    expect(await page.evaluate('window.violations')).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
  });
});
