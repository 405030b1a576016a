import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { check, siteAddresses } from '@mirocals/data/check';
import { collectionNames } from '@mirocals/data/schema';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { listOf } from '../src/model/list-of.ts';
import { contentWith, newsFile } from './content-folder.ts';

const day = '2026-11-30';
let folder: string;
let pages: ReadonlyMap<string, ReadonlySet<string>>;

/** Parts of controls, and headings, to which no text would link. */
const isInner = (anchor: string) => /-title$|^(q|list|everything|found|offer|copy|way-.*)$/.test(anchor);

/** The English pages of the site for people, with the anchors of their sections. */
const anchorsOf = (html: string) =>
  new Set(
    parse(html)
      .querySelectorAll('main [id], main')
      .filter((part) => !part.closest('form, fieldset, svg, mirocals-embed') && !part.hasAttribute('hidden'))
      .map(({ id }) => id)
      .filter((anchor) => !isInner(anchor)),
  );

beforeAll(async () => {
  folder = await contentWith({});
  const { routes } = await prepareSite({ content: join(folder, 'content'), day });
  const isPage = ({ path }: { path: string }) => path.endsWith('/') && !/^\/(fr|it|sv|api|embed\/.)/.test(path);
  pages = new Map(routes.filter(isPage).map(({ path, content }) => [path, anchorsOf(content())]));
});
afterAll(() => rm(folder, { recursive: true }));

it('has exactly the pages to which texts may link', async () => {
  const { records } = await check(join(folder, 'content'), { day });
  if (!records) throw new Error('the records have problems');
  const all = collectionNames.flatMap((collection) =>
    listOf(records, collection).map((value) => ({ collection, id: value.id, value: { ...value } })),
  );
  const known = siteAddresses(all);
  expect([...known.keys()].toSorted()).toEqual([...pages.keys()].toSorted());
});

it('has every anchor, and accepts a link to each', async () => {
  const links = [...pages].flatMap(([path, anchors]) => [path, ...[...anchors].map((anchor) => `${path}#${anchor}`)]);
  console.log(`${links.length} pages and anchors`);
  expect(links.length).toBeGreaterThan(150);
  const body = links.map((address) => `[words](${address})`).join('\n');
  const fields = 'title: Links\nsummary: All kinds.\npublished: "2026-03-01"';
  const withLinks = await contentWith({ 'news/links.en.md': newsFile(fields, body) });
  const { problems } = await check(join(withLinks, 'content'), { day });
  await rm(withLinks, { recursive: true });
  expect(problems.map(({ message }) => message)).toEqual([]);
});

it('lists no anchor of a fixed page that the page lacks', () => {
  // A page of a collection is listed if the collection has a record.
  const records = collectionNames.map((collection) => ({ collection, id: 'any', value: {} }));
  const listed = [...siteAddresses(records)]
    .filter(([path]) => !/any|unde/.test(path))
    .flatMap(([path, anchors]) =>
      [...anchors].filter((anchor) => !/any|unde/.test(anchor)).map((anchor) => [path, anchor] as const),
    );
  expect(listed.length).toBeGreaterThan(40);
  const lacking = listed.filter(([path, anchor]) => anchor !== 'words' && !pages.get(path)?.has(anchor));
  expect(lacking).toEqual([]);
});
