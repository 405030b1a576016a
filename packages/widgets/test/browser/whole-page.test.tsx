import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NewsList, PartnerList, TrialStatus } from '../../src/index.ts';
import { feedsIn } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** Every way to write a widget, with the equivalent React component. */
const ways: [html: string, ReactElement][] = [
  [
    '<mirocals-partners country="se" heading-level="4" layout="list" marks="hide"><p>inside</p></mirocals-partners>',
    <PartnerList key="" feed={feedsIn('en').partners} country="SE" headingLevel={4} layout="list" marks="hide" />,
  ],
  [
    '<mirocals-news lang="fr-CH" limit="2" summary="hide" topic="archive"><p>inside</p></mirocals-news>',
    <NewsList key="" feed={feedsIn('fr').news} limit={2} summary="hide" topic="archive" />,
  ],
  ['<mirocals-trial><p>inside</p></mirocals-trial>', <TrialStatus key="" feed={feedsIn('en').trial} />],
  [
    '<div data-mirocals="news" data-limit="3" data-heading-level="3"><p>inside</p></div>',
    <NewsList key="" feed={feedsIn('en').news} limit={3} headingLevel={3} />,
  ],
  [
    '<a href="WIDGETS/embed/partners/sv.html" data-layout="compact"><p>inside</p></a>',
    <PartnerList key="" feed={feedsIn('sv').partners} layout="compact" />,
  ],
];

/** Converts the HTML of a component to that of a shadow root: absolute addresses, and parts outside the footer. */
const inShadow = (html: string) => {
  const [content = '', footer = ''] = html.split('<footer');
  const withParts = content.replaceAll(
    / class="([^"]*)"/g,
    (all, names: string) => `${all} part="${names.replaceAll('mirocals-', '')}"`,
  );
  return `${withParts}<footer${footer}`.replaceAll(/ href="\//g, ` href="${fixture.widgets}/`);
};

it('a page with every way to write a widget shows what React shows, with one request per feed', async () => {
  const left = '<p id="left"><a href="WIDGETS/news/">A page</a> <a href="WIDGETS/embed/other/en.html">Unknown</a></p>';
  const body = ways.map(([html]) => `<div class="way">${html}</div>`).join('') + left;
  const { page, problems, requests } = await fixture.visit(
    hostPage(body).replace('<script type="module"', '<script type="module" data-mirocals-links'),
    {
      before: (page) =>
        page.addInitScript(`window.heard = []; for (const what of ['ready', 'select', 'error'])
          addEventListener('mirocals-' + what, ({ target, detail, cancelable, composed }) =>
            heard.push([what, target.localName, detail, cancelable, composed]))`),
    },
  );
  await page.waitForFunction((count) => (window as never as { heard: unknown[] }).heard.length >= count, ways.length);
  // Compares nodes rather than markup, because markup does not show a wrong namespace.
  const [shown, expected] = await page.evaluate(
    (texts) => {
      const describeNode = (node: Node | null | undefined): unknown =>
        node instanceof Element
          ? [
              `${node.namespaceURI} ${node.localName}`,
              [...node.attributes]
                .map(({ name, value }) => `${name}=${value}`)
                .filter((text) => text !== 'hidden=')
                .sort(),
              [...node.childNodes].map(describeNode),
            ]
          : node?.textContent;
      return [
        [...document.querySelectorAll('.way > *')].map((element) => {
          const widget = element.matches('[data-mirocals]') ? element.shadowRoot?.firstElementChild : element;
          return describeNode(widget?.shadowRoot?.querySelector('section'));
        }),
        texts.map((text) => describeNode(new DOMParser().parseFromString(text, 'text/html').body.firstElementChild)),
      ];
    },
    ways.map(([, component]) => inShadow(renderToStaticMarkup(component))),
  );
  expect(shown).toEqual(expected);

  const { heard } = (await page.evaluate(() => ({ heard: (window as never as { heard: unknown[] }).heard }))) as {
    heard: unknown[];
  };
  const ready = (target: string, lang: string) => ['ready', target, { lang }, true, true];
  expect(heard.map((event) => JSON.stringify(event)).sort()).toEqual(
    [
      ready('mirocals-partners', 'en'),
      ready('mirocals-news', 'fr'),
      ready('mirocals-trial', 'en'),
      ready('div', 'en'),
      ready('mirocals-partners', 'sv'),
    ]
      .map((event) => JSON.stringify(event))
      .sort(),
  );
  expect([...requests].sort()).toEqual(
    ['en/news', 'en/partners', 'en/trial', 'fr/news', 'sv/partners']
      .map((feed) => `/embed/v1/${feed}.json`)
      .concat('/embed/v1/mirocals.js')
      .sort(),
  );
  expect(await page.locator('#left').getByRole('link').count()).toBe(2);
  expect(await page.locator('.way > [lang=sv]').count()).toBe(1);
  // The fallback stays in the element, hidden.
  expect(await page.getByText('inside').count()).toBe(ways.length);
  expect(await page.getByText('inside').first().isVisible()).toBe(false);

  const link = page.locator('mirocals-trial').getByRole('link').last();
  const href = await link.evaluate((one: HTMLAnchorElement) => one.href);
  await page.evaluate(() => addEventListener('mirocals-select', (event) => event.preventDefault()));
  await page.locator('mirocals-trial').getByText('Primary endpoint not met').click();
  await link.click();
  const [select] = (await page.evaluate('window.heard.slice(5)')) as unknown[];
  expect(select).toEqual(['select', 'mirocals-trial', { href }, true, true]);
  expect(page.url()).toContain(fixture.host);
  expect(problems).toEqual([]);
});

it('links in a feed work only for web and mail addresses and paths', async () => {
  const addresses = [
    'https://a.invalid/',
    'mailto:a@b.invalid',
    '/news/',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.invalid/',
  ];
  const { news } = feedsIn('en');
  const [item] = news.items;
  const items = addresses.map((href, index) => ({ ...item, id: `${index}`, href }));
  const { page } = await fixture.visit(hostPage('<mirocals-news></mirocals-news>'), {
    answers: {
      '/embed/v1/en/news.json': (_, response) =>
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(JSON.stringify({ ...news, items })),
    },
  });
  await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
  const hrefs = await page
    .locator('mirocals-news .mirocals-cover')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['https://a.invalid/', 'mailto:a@b.invalid', `${fixture.widgets}/news/`, null, null, null]);
});
