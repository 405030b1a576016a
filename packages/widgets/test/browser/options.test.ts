import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributes } from '../../src/attributes.ts';
import { feeds, languages } from '../feeds.ts';
import { type Answer, type Fixture, hostPage, open, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

/** Shows elements and returns the page and the warnings in its console. */
const show = async (body: string, lang = 'en', answers: Record<string, Answer> = {}) => {
  const warnings: string[] = [];
  const { page } = await fixture.visit(hostPage(body).replace('lang="en"', `lang="${lang}"`), {
    answers,
    before: async (page) => {
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    },
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every(({ shadowRoot, localName }) =>
      localName.startsWith('mirocals-') ? shadowRoot?.querySelector('section') : true,
    ),
  );
  return { page, warnings };
};

const partners = feeds.partners.partners;
const role = partners.flatMap(({ roles }) => roles)[0] ?? { id: '', text: '' };
const holders = partners.filter(({ roles }) => roles.some(({ id }) => id === role.id)).length;

describe('a value that is not allowed', () => {
  const cases: [html: string, items: number, allowed: RegExp][] = [
    ['<mirocals-partners country="Atlantis"></mirocals-partners>', partners.length, /country="Atlantis".*FR.*SE/],
    ['<mirocals-partners partner-role="magic"></mirocals-partners>', partners.length, new RegExp(`magic.*${role.id}`)],
    [
      '<mirocals-partners layout="spiral"></mirocals-partners>',
      partners.length,
      /layout="spiral".*grid, list, compact/,
    ],
    ['<mirocals-partners marks="no"></mirocals-partners>', partners.length, /marks="no".*show, hide/],
    [
      '<mirocals-news topic="foo"></mirocals-news>',
      feeds.news.items.length,
      /topic="foo".*all, current, archive, results/,
    ],
    ['<mirocals-news limit="0"></mirocals-news>', feeds.news.items.length, /limit="0".*number/],
    ['<mirocals-news limit="-1"></mirocals-news>', feeds.news.items.length, /limit="-1".*number/],
    ['<mirocals-news summary="no"></mirocals-news>', feeds.news.items.length, /summary="no".*show, hide/],
    ['<mirocals-news heading-level="1"></mirocals-news>', feeds.news.items.length, /heading-level="1".*2, 3, 4, 5, 6/],
    [
      '<mirocals-news heading-level="2.5"></mirocals-news>',
      feeds.news.items.length,
      /heading-level="2.5".*2, 3, 4, 5, 6/,
    ],
    ['<mirocals-news theme="pink"></mirocals-news>', feeds.news.items.length, /theme="pink".*auto, light, dark/],
    ['<mirocals-news lang="de"></mirocals-news>', feeds.news.items.length, /lang="de".*en, fr, it, sv/],
  ];
  it.each(cases)('is ignored with one warning that names those that are: %s', async (html, items, allowed) => {
    const { page, warnings } = await show(html + html);
    expect(warnings).toEqual([expect.stringMatching(allowed)]);
    const widget = page.locator('main > *').last();
    expect(await widget.getByRole('listitem').count()).toBe(items);
    expect(await widget.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await widget.getByRole('heading', { level: 3 }).count()).toBe(items);
    await page.context().close();
  });
});

describe('a filter of partners', () => {
  const inCountry = (code: string) => partners.filter(({ country }) => country === code).length;
  it.each([
    ['en', 'country="UK"', inCountry('GB')],
    ['en', 'country="gb"', inCountry('GB')],
    ['en', 'country="Sweden"', inCountry('SE')],
    ['fr', 'country="suède"', inCountry('SE')],
    ['en', `partner-role="${role.text}"`, holders],
    ['en', `partner-role="${role.id.toUpperCase()}"`, holders],
  ])('on a page in %s understands %s', async (lang, attribute, count) => {
    const { page, warnings } = await show(`<mirocals-partners ${attribute}></mirocals-partners>`, lang);
    expect(await page.locator('mirocals-partners').getByRole('listitem').count()).toBe(count);
    expect(warnings).toEqual([]);
    await page.context().close();
  });

  it('has the old name role, which the console says is deprecated', async () => {
    const { page, warnings } = await show(`<mirocals-partners role="${role.id}"></mirocals-partners>`);
    expect(await page.locator('mirocals-partners').getByRole('listitem').count()).toBe(holders);
    expect(warnings).toEqual([expect.stringMatching(/deprecated.*partner-role/)]);
  });

  it('is not meant by a role of ARIA or a data-role of another library, and writes none', async () => {
    const { page, warnings } = await show(
      `<mirocals-partners role="region" aria-label="Partners"></mirocals-partners>
       <div data-mirocals="partners" data-role="button"></div><div data-mirocals="partners" data-role="${role.id}"></div>`,
    );
    await expect
      .poll(() => page.locator('mirocals-partners').getByRole('listitem').count())
      .toBe(2 * partners.length + holders);
    expect(await page.locator('mirocals-partners[role]').count()).toBe(1);
    expect(warnings).toHaveLength(1);
  });
});

it('one of several trials is shown that is named, else the first, with one warning that names all', async () => {
  const trials = ['first', 'second'].map((id) => ({ ...feeds.trial, id, title: `The ${id} trial` }));
  const body = JSON.stringify({ ...feeds.trial, title: 'The first trial', trials });
  const { page, warnings } = await show(
    `<mirocals-trial></mirocals-trial><mirocals-trial trial="SECOND"></mirocals-trial>
     <mirocals-trial trial="third"></mirocals-trial><mirocals-trial trial="third"></mirocals-trial>
     <div data-mirocals="trial" data-trial="second"></div>`,
    'en',
    { '/embed/v1/en/trial.json': (_, response) => response.writeHead(200, open).end(body) },
  );
  const titles = page.getByRole('heading', { level: 2 });
  await expect
    .poll(() => titles.allTextContents())
    .toEqual(['first', 'second', 'first', 'first', 'second'].map((id) => `The ${id} trial`));
  expect(warnings).toEqual(['trial="third" must be first, second']);
  await page.context().close();
});

it.each(Object.entries(attributes).flatMap(([name, { widgets }]) => widgets.map((widget) => [name, widget] as const)))(
  'an odd value of %s in a widget of %s is never an error',
  async (name, widget) => {
    const odd = [
      '',
      ' ',
      '0',
      '2024',
      '-1',
      '1e9',
      'NaN',
      'true',
      'undefined',
      'constructor',
      '[object Object]',
      '"<b>',
      '😀',
    ];
    const all = odd.map(
      (value) => `<mirocals-${widget} ${name}="${value.replace('"', '&quot;')}"></mirocals-${widget}>`,
    );
    const { page, problems } = await fixture.visit(hostPage(all.join('')));
    await page
      .locator(`mirocals-${widget} footer`)
      .nth(odd.length - 1)
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

it('every attribute has every value that its table names, without a warning', async () => {
  const elements = Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute.widgets.flatMap((widget) =>
      (name === 'lang' ? languages : 'values' in attribute ? attribute.values : [attribute.example]).map(
        (value) => `<mirocals-${widget} ${name}="${value}"></mirocals-${widget}>`,
      ),
    ),
  );
  const { page, warnings } = await show(elements.join('').replaceAll(' loading="lazy"', ''));
  expect(warnings).toEqual([]);
  expect(await page.locator('main > *').count()).toBe(elements.length + 1);
});
