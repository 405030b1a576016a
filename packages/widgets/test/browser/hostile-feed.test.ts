import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Answer, type Fixture, open, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const names = Object.keys(feeds) as (keyof typeof feeds)[];

/** Responds with JSON, like the site. */
const json =
  (feed: unknown): Answer =>
  (_, response) =>
    response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).end(JSON.stringify(feed));

/** Returns a page with one iframe for each case; each iframe loads its feeds from a separate folder. */
const frames = (cases: Record<string, { name: string; answer: Answer }>) => {
  const entries = Object.entries(cases);
  const answers = Object.fromEntries(
    entries.map(([, { name, answer }], index) => [`/case-${index}/embed/v1/en/${name}.json`, answer]),
  );
  const html = entries.map(([, { name }], index) => {
    const body = `<script type="module" src="WIDGETS/case-${index}/embed/v1/mirocals.js"></script>
<script>window.heard = []; for (const what of ['ready', 'error']) addEventListener('mirocals-' + what, () => heard.push(what))</script>
<mirocals-${name}><p>fallback</p></mirocals-${name}>`;
    return `<iframe name="case-${index}" srcdoc="${body.replaceAll('"', '&quot;')}"></iframe>`;
  });
  return { answers, html: `<!doctype html><title>Host</title><link rel="icon" href="data:,">${html.join('')}` };
};

/** Opens all cases and returns for each the events and what is visible. */
const outcomes = async (cases: Record<string, { name: string; answer: Answer }>) => {
  const { answers, html } = frames(cases);
  const { page, problems } = await fixture.visit(html, { answers });
  const entries = await Promise.all(
    Object.entries(cases).map(async ([title, { name }], index) => {
      const frame = page.frame(`case-${index}`);
      // The script gives up on a broken feed after five seconds.
      await frame?.waitForFunction('window.heard?.length > 0');
      const seen = await frame?.evaluate((name) => {
        const { heard, alerted } = window as never as { heard: string[]; alerted?: boolean };
        const element = document.querySelector(`mirocals-${name}`);
        const root = element?.shadowRoot as ShadowRoot;
        return {
          heard,
          fallback: document.querySelector('p')?.checkVisibility() ?? false,
          executed: alerted === true,
          tags: [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))],
          handlers: [...root.querySelectorAll('section, section *')].flatMap((one) =>
            one.getAttributeNames().filter((attribute) => /^on|style|srcdoc/.test(attribute)),
          ),
          links: [...root.querySelectorAll('a')].map(({ href }) => href),
        };
      }, name);
      if (!seen) throw new Error(`No frame for ${title}.`);
      return [title, seen] as const;
    }),
  );
  await page.context().close();
  return { seen: Object.fromEntries(entries), problems };
};

describe('an unusable feed', () => {
  it('leaves the fallback in place, sends one event, and logs no error', async () => {
    const whole = JSON.stringify(feeds.news);
    const large = JSON.stringify({ ...feeds.news, more: { text: 'x'.repeat(50e6) } });
    const text =
      (status: number, body: string): Answer =>
      (_, response) =>
        response.writeHead(status, open).end(body);
    const answers: Record<string, Answer> = {
      404: (_, response) => response.writeHead(404).end(),
      500: text(500, 'Internal error'),
      'cut off': text(200, whole.slice(0, -100)),
      'connection lost': (_, response) => {
        response.writeHead(200, open).write(whole.slice(0, 100));
        response.destroy();
      },
      HTML: text(200, '<!doctype html><title>Sign in</title>'),
      empty: text(200, ''),
      null: text(200, 'null'),
      '50 MB': text(200, large),
      'next version': json({ ...feeds.news, schema: 2 }),
      'no version': json({ ...feeds.news, schema: undefined }),
      'a redirect elsewhere': (_, response) =>
        response.writeHead(302, { Location: 'https://elsewhere.invalid/' }).end(),
    };
    const cases = Object.fromEntries(
      Object.entries(answers).map(([title, answer]) => [title, { name: 'news', answer }]),
    );
    const { seen, problems } = await outcomes(cases);
    for (const [title, { heard, fallback, tags }] of Object.entries(seen))
      expect({ title, heard, fallback, tags }).toEqual({
        title,
        heard: ['error'],
        fallback: true,
        tags: ['div', 'slot'],
      });
    expect(problems).toEqual([]);
  });

  it('never throws an error on the host page, whichever field is missing or has another type', async () => {
    const cases = Object.fromEntries(
      names.flatMap((name) =>
        Object.keys(feeds[name])
          .filter((key) => key !== 'schema')
          .flatMap((key) =>
            [undefined, null, 7, { odd: true }].map((value) => [
              `${name} with ${key} ${JSON.stringify(value)}`,
              { name, answer: json({ ...feeds[name], [key]: value }) },
            ]),
          ),
      ),
    );
    const { seen, problems } = await outcomes(cases);
    for (const [title, { heard, fallback }] of Object.entries(seen)) {
      expect(heard, title).toHaveLength(1);
      expect(fallback, title).toBe(heard[0] === 'error');
    }
    expect(problems).toEqual([]);
  });
});

/** Strings that run a script if a page treats text as markup or follows any link. */
const attacks = [
  '<script>alerted=true</script>',
  '<img src=x onerror="alerted=true">',
  '"><svg onload=alerted=true>',
  "' autofocus onfocus=alerted=true x='",
  '<iframe srcdoc="<script>parent.alerted=true</script>"></iframe>',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("alerted=true")()}}',
  '</section><script src=//elsewhere.invalid></script>',
];
const addresses = [
  'javascript:alerted=true',
  ' java\nscript:alerted=true',
  'JaVaScRiPt:alerted=true//https://',
  'data:text/html,<script>alerted=true</script>',
  'vbscript:alerted=true',
  'blob:https://elsewhere.invalid/1',
  'file:///etc/passwd',
];

const replaced = (value: unknown, text: string, address: string, key = ''): unknown => {
  if (typeof value === 'string') return key === 'href' ? address : text;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, address, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, text, address, name)]));
};

describe('a feed with attacks in every string', () => {
  it('shows them as text, runs nothing, and links only to https addresses', async () => {
    const allowed = /^(section|h\d|ul|li|dl|dt|dd|div|p|span|strong|time|a|svg|path|footer|slot)$/;
    const cases = Object.fromEntries(
      names.flatMap((name) =>
        attacks.map((text, index) => {
          const address = addresses[index % addresses.length] ?? '';
          return [`${name}: ${text} ${address}`, { name, answer: json(replaced(feeds[name], text, address)) }];
        }),
      ),
    );
    const { seen, problems } = await outcomes(cases);
    for (const [title, { executed, tags, handlers, links, heard }] of Object.entries(seen)) {
      expect({ title, executed, handlers, heard }).toEqual({ title, executed: false, handlers: [], heard: ['ready'] });
      expect(
        tags.filter((tag) => !allowed.test(tag)),
        title,
      ).toEqual([]);
      expect(
        links.filter((href) => href !== '' && !href.startsWith('https:')),
        title,
      ).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});
