import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFeed, withSite } from '../../src/fetch-feed.ts';
import { feedsIn } from '../feeds.ts';

let server: Server;
let site: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answers: Record<string, unknown> = {
      '/embed/v1/fr/news.json': feedsIn('fr').news,
      // As a site under a path serves it.
      '/some/path/embed/v1/fr/news.json': withSite(feedsIn('fr').news, '/some/path'),
      '/embed/v1/sv/news.json': { ...feedsIn('sv').news, schema: 2 },
    };
    const answer = answers[request.url ?? ''];
    response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('fetchFeed makes links absolute and changes nothing else', async () => {
  const feed = await fetchFeed(site, 'news', 'fr');
  const { news } = feedsIn('fr');
  expect(feed.more.href).toBe(`${site}/fr/news/`);
  expect(feed.items.map(({ href }) => href)).toEqual(news.items.map(({ href }) => `${site}${href}`));
  expect(JSON.parse(JSON.stringify(feed).replaceAll(site, ''))).toEqual(news);
});

it('both keep the path of a site under a path', async () => {
  const fetched = await fetchFeed(`${site}/some/path/`, 'news', 'fr');
  expect(fetched.more.href).toBe(`${site}/some/path/fr/news/`);
  expect(withSite(feedsIn('fr').news, `${site}/some/path/`)).toEqual(fetched);
});

it('withSite leaves links to other sites unchanged', () => {
  const { registrations } = feedsIn('en').trial;
  expect(registrations.length).toBeGreaterThan(0);
  expect(withSite(feedsIn('en').trial, site).registrations).toEqual(registrations);
});

it('withSite removes links that are neither web nor mail addresses', () => {
  const links = [
    { href: '/news/' },
    { href: 'mailto:a@b.example' },
    { href: 'javascript:alert(1)' },
    { href: 'data:,x' },
  ];
  expect(withSite(links, 'https://a.example')).toEqual([{ href: 'https://a.example/news/' }, links[1], {}, {}]);
});

it('fetchFeed refuses a missing feed or one of another version and names its address', async () => {
  await expect(fetchFeed(site, 'trial', 'fr')).rejects.toThrow(
    `${site}/embed/v1/fr/trial.json responded with status 404.`,
  );
  await expect(fetchFeed(site, 'news', 'sv')).rejects.toThrow(/sv\/news\.json is not a version 1 feed/);
});
