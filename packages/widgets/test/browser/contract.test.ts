import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, type Fixture, hostPage, open, openFixture } from './fixture.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const releases = Object.keys(JSON.parse(await read('releases/integrity.json')));
const names = ['partners', 'news', 'trial'] as const;
type Feeds = Pick<typeof feeds, (typeof names)[number]>;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const scriptOf = (version: string) =>
  read(version === 'today' ? 'dist/embed/mirocals.js' : `releases/${version}/mirocals.js`);

/** Returns the feeds that a site had when a version was released. */
const feedsOf = async (version: string): Promise<Feeds> => {
  if (version === 'today') return feeds;
  const [partners, news, trial] = await Promise.all(
    names.map(async (name) => JSON.parse(await read(`test/contract/${version}/${name}.json`))),
  );
  return { partners, news, trial };
};

const answer =
  (type: string, text: string): Answer =>
  (_, response) =>
    response.writeHead(200, { ...open, 'Content-Type': type }).end(text);

/** Returns the text of all widgets. */
const shown = async (script: string, served: Feeds) => {
  const answers = {
    '/embed/v1/mirocals.js': answer('text/javascript', script),
    ...Object.fromEntries(
      names.map((name) => [`/embed/v1/en/${name}.json`, answer('application/json', JSON.stringify(served[name]))]),
    ),
  };
  const elements = names.map((name) => `<mirocals-${name}></mirocals-${name}>`);
  const { page, problems } = await fixture.visit(hostPage(elements.join('')), { answers });
  for (const name of names) await page.locator(`mirocals-${name}`).getByRole('heading', { level: 2 }).waitFor();
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].map(({ shadowRoot }) => shadowRoot?.firstElementChild?.textContent),
  );
  await page.context().close();
  expect(problems).toEqual([]);
  return texts.filter(Boolean).join('\n');
};

describe.each([...releases, 'today'])('the script of %s', (version) => {
  it.each([...releases, 'today'])('shows the feeds of %s', async (day) => {
    const served = await feedsOf(day);
    const text = await shown(await scriptOf(version), served);
    for (const name of names) expect(text).toContain(served[name].title);
    for (const { name } of served.partners.partners) expect(text).toContain(name);
    for (const { title, summary } of served.news.items) expect(text).toContain(`${title}${summary}`);
    for (const { question, answer } of served.trial.answers) expect(text).toContain(`${question}${answer}`);
    for (const finding of served.trial.result?.findings ?? []) expect(text).toContain(finding);
    expect(text).toContain('Primary endpoint not met');
    expect(text).toContain(served.news.funding.statement);
  });
});
