import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, hostPage, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const open = async (body: string) => {
  const visit = await fixture.visit(hostPage(body));
  await visit.page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
  return visit;
};

describe('a change of an attribute', () => {
  it.each([
    ['theme', 'dark'],
    ['limit', '2'],
    ['heading-level', '4'],
    ['summary', 'hide'],
    ['heading', 'Ours'],
    ['count', 'show'],
    ['target', '_blank'],
  ])('keeps the focus: %s', async (name, value) => {
    const { page } = await open('<mirocals-news limit="3"></mirocals-news>');
    const link = page.locator('mirocals-news').getByRole('link').first();
    await link.focus();
    await page.evaluate(
      ([name, value]) => document.querySelector('mirocals-news')?.setAttribute(`${name}`, `${value}`),
      [name, value],
    );
    const focused = () =>
      page.evaluate(
        () => (document.querySelector('mirocals-news')?.shadowRoot?.activeElement as HTMLAnchorElement)?.href,
      );
    await expect.poll(focused).toBe(`${fixture.widgets}${feeds.news.items[0]?.href}`);
    await page.context().close();
  });

  it('keeps a selection in what does not change', async () => {
    const { page } = await open('<mirocals-news limit="3"></mirocals-news>');
    await page.locator('mirocals-news .mirocals-asof').selectText();
    const before = await page.evaluate(() => `${getSelection()}`);
    await page.evaluate(() => {
      for (const [name, value] of [
        ['theme', 'dark'],
        ['limit', '1'],
        ['heading', 'Ours'],
      ])
        document.querySelector('mirocals-news')?.setAttribute(`${name}`, `${value}`);
    });
    await expect.poll(() => page.locator('mirocals-news').getByRole('listitem').count()).toBe(1);
    expect(before).toContain('Sources last checked');
    expect(await page.evaluate(() => `${getSelection()}`)).toBe(before);
  });
});

it('the text of an item can be selected with the mouse', async () => {
  const { page } = await open('<mirocals-news limit="1"></mirocals-news>');
  const box = await page.locator('mirocals-news .mirocals-summary').boundingBox();
  if (!box) throw new Error('no summary');
  await page.mouse.move(box.x + 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 10, { steps: 5 });
  await page.mouse.up();
  expect((await page.evaluate(() => `${getSelection()}`)).length).toBeGreaterThan(5);
});

it('an outdated item has a space between its date and its label', async () => {
  const { page } = await open('<mirocals-news topic="archive"></mirocals-news>');
  expect(await page.locator('mirocals-news .mirocals-date').first().textContent()).toMatch(/\d Archive$/);
});

it('a widget that moves into the document of a frame keeps its style', async () => {
  const { page } = await open('<mirocals-news limit="1"></mirocals-news><iframe title="Frame"></iframe>');
  await page.evaluate(() => {
    const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    contentDocument?.body.append(document.querySelector('mirocals-news') as Element);
  });
  const section = page.frameLocator('iframe').locator('mirocals-news section');
  await section.waitFor();
  expect(await section.evaluate((one) => getComputedStyle(one).fontFamily)).toBe('system-ui, sans-serif');
});

it('a widget written with a self-closing tag leaves the rest of the page visible, and the console says why', async () => {
  const warnings: string[] = [];
  const { page } = await fixture.visit(
    hostPage('<p>Before</p><mirocals-news limit="1" /><p>After</p><main>Main</main><footer>University</footer>'),
    {
      before: async (page) => {
        page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      },
    },
  );
  await page.locator('mirocals-news').getByRole('heading', { level: 2 }).waitFor();
  for (const text of ['Before', 'After', 'Main', 'University'])
    expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
  expect(warnings).toEqual([expect.stringContaining('</mirocals-news>')]);
});

it('a widget with a long fallback, such as the whole list, replaces it', async () => {
  const fallback = '<footer>List</footer>' + '<p>A partner of the project</p>'.repeat(40);
  const { page } = await open(`<mirocals-news>${fallback}</mirocals-news>`);
  expect(await page.getByText('A partner of the project').first().isVisible()).toBe(false);
});
