import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { dist, pagesOf } from './built-site.ts';
import { contentWith, newsFile } from './content-folder.ts';

const paths = ['/trial/#design', '/', '/news/brexit/', '/news/2019/', '/embed/', '/feed.xml'];
const files = ['/api/v1/ids.json', '/icon.svg', '/embed/v1/mirocals.js', '/studio/', '/llms.txt'];

it('adds the language only to links to pages and feeds', async () => {
  const body = [...paths, ...files].map((path) => `[${path}](${path})`).join(' ');
  const fields = 'title: Links\nsummary: All kinds.\npublished: "2026-03-01"';
  const folder = await contentWith({ 'news/links.en.md': newsFile(fields, body) });
  const { routes } = await prepareSite({ content: join(folder, 'content'), day: '2026-11-27' });
  await rm(folder, { recursive: true });
  const page = parse(routes.find(({ path }) => path === '/fr/news/links/')?.content() ?? '');
  const links = page.querySelectorAll('.prose a').map((link) => link.getAttribute('href'));
  expect(links).toEqual([...paths.map((path) => `/fr${path}`), ...files]);
});

it('links the organisation that people can ask to its website, in every language', () => {
  const answers = pagesOf(dist)
    .filter(({ address }) => address.endsWith('/trial/'))
    .map(({ document }) => document.querySelector('#whom-to-ask p')?.innerHTML);
  const link = '<a href="https://www.mndassociation.org" translate="no">MND Association</a>';
  expect(answers).toEqual(Array(4).fill(expect.stringContaining(link)));
});
