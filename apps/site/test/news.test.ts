import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@mirocals/data/schema';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareSite, type SiteOptions } from '../src/build/prepare-site.ts';
import { contentWith, newsFile } from './content-folder.ts';
import { languages } from './languages.ts';

const title = 'Less than < 5 & "more" than > 3: ]]>';
const summary = 'A summary with "no markup", 3 < 5 & an ampersand.';

/** The content of each file of a site, by path, made when it is first read. */
type Built = ReadonlyMap<string, () => string>;

const prepared = new Map<string, Promise<Built>>();

/** The site as of a day. Most tests read that of the same day, which is made once. */
const siteOn = (day: string, options: SiteOptions = {}): Promise<Built> => {
  const key = JSON.stringify([day, options]);
  const site = prepared.get(key) ?? prepare(day, options);
  prepared.set(key, site);
  return site;
};

const prepare = async (day: string, options: SiteOptions): Promise<Built> => {
  const { routes } = await prepareSite({ content: join(folder, 'content'), day, ...options });
  const made = new Map<string, string>();
  const read = (path: string, content: () => string) => {
    const text = made.get(path) ?? content();
    made.set(path, text);
    return text;
  };
  return new Map(routes.map(({ path, content }) => [path, () => read(path, content)]));
};

const read = (site: Built, path: string) => site.get(path)?.() ?? '';
const linksOn = (site: Built, path: string) =>
  parse(read(site, path))
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));
/** The paths of the files that contain given words. */
const naming = (site: Built, words: string) =>
  [...site].filter(([, content]) => content().includes(words)).map(([path]) => path);

/** The records for the check in the studio, which needs the ids of scheduled items, but not their content. */
const forTheCheck = '/studio/content.json';

let folder: string;
beforeAll(async () => {
  folder = await contentWith({
    'news/of-the-day.en.md': newsFile(`title: '${title}'\nsummary: ${summary}\npublished: "2027-03-01"`),
    'news/of-tomorrow.en.md': newsFile('title: Of tomorrow\nsummary: It waits.\npublished: "2027-03-02"'),
    'news/a-draft.en.md': newsFile(
      'title: Half written\nsummary: It is not ready.\npublished: "2027-02-01"\ndraft: true',
    ),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('scheduled news', () => {
  it('appears nowhere before its day, and everywhere in the first build after it', async () => {
    const before = await siteOn('2027-03-01');
    expect(naming(before, 'of-tomorrow')).toEqual([forTheCheck]);
    for (const words of ['Of tomorrow', 'It waits.']) expect(naming(before, words)).toEqual([]);
    const after = naming(await siteOn('2027-03-02'), 'of-tomorrow');
    for (const lang of languages) {
      const prefix = lang === 'en' ? '' : `/${lang}`;
      for (const path of ['/news/of-tomorrow/', '/news/', '/news/2027/', '/feed.xml', '/rss.xml', '/feed.json']) {
        expect(after).toContain(`${prefix}${path}`);
      }
    }
    expect(after).toContain('/sitemap.xml');
  });
});

describe('a draft', () => {
  it('appears in no file of a build without drafts', async () => {
    const built = await siteOn('2027-03-01');
    expect(naming(built, 'a-draft')).toEqual([forTheCheck]);
    for (const words of ['Half written', 'It is not ready.']) expect(naming(built, words)).toEqual([]);
  });

  it('appears only on pages of a build with drafts, always marked, and with noindex', async () => {
    const site = await siteOn('2027-03-01', { drafts: true });
    const paths = naming(site, 'a-draft');
    expect(paths).toEqual(expect.arrayContaining(['/news/a-draft/', '/news/', '/news/2027/', '/fr/news/a-draft/']));
    expect(paths.filter((path) => !path.endsWith('/'))).toEqual([forTheCheck]);
    const item = parse(read(site, '/news/a-draft/'));
    expect(item.querySelector('.notice')?.text).toContain('This is a draft');
    expect(item.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(item.querySelector('script')).toBeNull();
    for (const path of ['/', '/news/', '/news/2027/']) {
      const entry = parse(read(site, path)).querySelector('li:has(a[href="/news/a-draft/"])');
      expect(entry?.text, path).toContain('This is a draft');
    }
  });
});

describe('the news by year', () => {
  it('has a page for each year with all its items, linked from the news page', async () => {
    const site = await siteOn('2027-03-01');
    for (const year of ['2019', '2022', '2023', '2025', '2027']) {
      expect(linksOn(site, '/sv/news/')).toContain(`/sv/news/${year}/`);
    }
    expect(linksOn(site, '/news/2019/')).toEqual(
      expect.arrayContaining(['/news/brexit/', '/news/end-of-recruitment/']),
    );
    expect(linksOn(site, '/news/2019/')).not.toContain('/news/lancet-results-2025/');
  });
});

describe.each(languages)('the feeds in %s', (lang: Language) => {
  const prefix = lang === 'en' ? '' : `/${lang}`;

  it('give a feed parser the same items, with all special characters', async () => {
    const site = await siteOn('2027-03-01');
    const atom = parseFeed(read(site, `${prefix}/feed.xml`));
    const rss = parseFeed(read(site, `${prefix}/rss.xml`));
    expect([atom.meta.type, rss.meta.type]).toEqual(['atom', 'rss']);
    expect(rss.language).toBe(lang);
    const json = JSON.parse(read(site, `${prefix}/feed.json`));
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: lang });

    const addresses = json.items.map(({ url }: { url: string }) => url);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect([...site.keys()]).toContain(new URL(address).pathname);
    expect(json.items[0]).toMatchObject({ title, summary, date_published: '2027-03-01T12:00:00.000Z' });
    for (const { items } of [atom, rss]) {
      expect(items.map(({ url }) => url)).toEqual(addresses);
      expect(items[0]).toMatchObject({ title, description: summary, published: new Date('2027-03-01T12:00Z') });
    }
  });
});

describe('the feeds', () => {
  it('contain items of which only the period is known, which they state, and the notices', async () => {
    const { items } = JSON.parse(read(await siteOn('2027-03-01'), '/fr/feed.json'));
    const brexit = items.find(({ url }: { url: string }) => url.endsWith('/fr/news/brexit/'));
    expect(brexit.date_published).toBe('2019-11-30T12:00:00.000Z');
    expect(brexit.content_html).toMatch(/^<p>automne 2019<\/p>\n<p><strong>/);
  });

  it('have absolute links in the language of the feed', async () => {
    const { items } = JSON.parse(read(await siteOn('2027-03-01'), '/fr/feed.json'));
    const html = items.map((item: { content_html: string }) => item.content_html).join('');
    expect(html).toMatch(/href="https?:\/\/[^"]+\/fr\/results\/"/);
    expect(html).not.toContain('href="/');
  });

  it('say in which language they are, and when an item was corrected', async () => {
    const atom = read(await siteOn('2027-03-01'), '/fr/feed.xml');
    expect(atom).toContain('<feed xml:lang="fr" xmlns="http://www.w3.org/2005/Atom">');
    const { items } = JSON.parse(read(await siteOn('2027-03-01'), '/fr/feed.json'));
    for (const item of items) expect(item.date_modified >= item.date_published, item.url).toBe(true);
  });
});

/** The ids of the items in each feed of a language: Atom, RSS and JSON. */
const idsIn = (site: Built, lang: Language): string[][] => {
  const read = (path: string) => site.get(lang === 'en' ? path : `/${lang}${path}`)?.() ?? '';
  const json: { readonly items: readonly { readonly id: string }[] } = JSON.parse(read('/feed.json'));
  return [
    ...['/feed.xml', '/rss.xml'].map((path) => parseFeed(read(path)).items.map(({ id }) => `${id}`)),
    json.items.map(({ id }) => id),
  ];
};

describe('the ids of items in feeds', () => {
  it('differ between languages, since aggregators drop items with a known id', async () => {
    const site = await siteOn('2027-03-01');
    const ids = languages.flatMap((lang) => {
      const [atom = [], rss, json] = idsIn(site, lang);
      expect([rss, json]).toEqual([atom, atom]);
      return atom;
    });
    expect(ids.length).toBeGreaterThan(12);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('do not depend on the address of the site', async () => {
    const [http, https] = await Promise.all(
      ['http://a.example', 'https://b.example'].map((origin) => siteOn('2027-03-01', { origin })),
    );
    expect(idsIn(http as Built, 'fr')).toEqual(idsIn(https as Built, 'fr'));
  });
});
