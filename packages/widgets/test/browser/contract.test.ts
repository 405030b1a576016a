import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, type Fixture, hostPage, open, openFixture } from './fixture.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const versions = Object.keys(JSON.parse(await read('releases/integrity.json')));
const names = ['partners', 'news', 'trial'] as const;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const answer =
  (type: string, text: string): Answer =>
  (_, response) =>
    response.writeHead(200, { ...open, 'Content-Type': type }).end(text);

/** Returns the text of all widgets. */
const shown = async (answers: Record<string, Answer>) => {
  const { page, problems } = await fixture.visit(
    hostPage(names.map((name) => `<mirocals-${name}></mirocals-${name}>`).join('')),
    { answers },
  );
  for (const name of names) await page.locator(`mirocals-${name}`).getByRole('heading', { level: 2 }).waitFor();
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].map(({ shadowRoot }) => shadowRoot?.firstElementChild?.textContent),
  );
  await page.context().close();
  expect(problems).toEqual([]);
  return texts.filter(Boolean).join('\n');
};

describe.each(versions)('release %s', (version) => {
  it('shows the current feeds', async () => {
    const script = await read(`releases/${version}/mirocals.js`);
    const text = await shown({ '/embed/v1/mirocals.js': answer('text/javascript', script) });
    for (const name of names) expect(text).toContain(feeds[name].title);
    for (const { name } of feeds.partners.partners) expect(text).toContain(name);
    for (const { title } of feeds.news.items) expect(text).toContain(title);
    expect(text).toContain('Primary endpoint not met');
  });

  it('has feeds that the current script shows', async () => {
    const stored = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, await read(`test/contract/${version}/${name}.json`)] as const),
      ),
    );
    const text = await shown(
      Object.fromEntries(
        names.map((name) => [`/embed/v1/en/${name}.json`, answer('application/json', `${stored[name]}`)]),
      ),
    );
    for (const { name } of JSON.parse(`${stored.partners}`).partners) expect(text).toContain(name);
    for (const { title } of JSON.parse(`${stored.news}`).items) expect(text).toContain(title);
    expect(text).toContain('Primary endpoint not met');
  });
});
