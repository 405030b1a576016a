import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.ts';
import { median, withSpread } from '../measure/alternate.ts';
import type { Report, Row } from '../measure/report.ts';
import { machine, table } from '../measure/table.ts';
import { versionOf } from '../site/builder.ts';
import { eleventy } from '../site/peers/eleventy.ts';
import { mirocals } from '../site/peers/mirocals.ts';
import { workFolder } from '../site/work-folder.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const repeats = 7;
const sizes = [50, 1_000];
/** An item in the middle of the list, whose number begins no other number. */
const wantedOf = (count: number) => Math.floor(count * 0.43);

const pagefindPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>
<body><div id="search"></div><script>new PagefindUI({ element: '#search' });</script>`;

/** A search page, and the selectors of its field and of the part with the results. */
interface Search {
  readonly name: string;
  readonly site: typeof eleventy;
  readonly page: string;
  readonly field: string;
  readonly results: string;
}

const pagefind = `Pagefind ${versionOf('pagefind')}, its default interface`;
const searches: readonly Search[] = [
  { name: 'MIROCALS', site: mirocals, page: '/search/', field: 'input[type=search]', results: '#list' },
  { name: pagefind, site: eleventy, page: '/search.html', field: 'input', results: '#search' },
];

interface Sample {
  readonly requests: number;
  readonly bytes: number;
  readonly time: number;
}

/** Searches for an item by its title in a new context, and counts the scripts and data that the server sends until it is shown. */
const searchOnce = async (
  browser: Browser,
  { origin, sent }: ServedFolder,
  { page: path, field, results }: Search,
  wanted: number,
): Promise<Sample> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    sent.length = 0;
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    const started = performance.now();
    await page.locator(field).fill(`news ${wanted}`);
    await page.locator(`${results} a[href*="item-${wanted}/"]`).first().waitFor({ state: 'attached' });
    const time = performance.now() - started;
    const files = sent.filter(({ path }) => !/\.(html|css|svg|png|webmanifest)$/.test(path));
    return { requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), time };
  } finally {
    await context.close();
  }
};

type Results = ReadonlyMap<string, readonly Sample[]>;

/** Builds both sites with a number of items, and searches them alternately. The first round, which fills caches, does not count. */
const measureSize = async (browser: Browser, work: string, count: number): Promise<Results> => {
  console.error(`${count} items …`);
  const served = [];
  for (const [index, search] of searches.entries()) {
    const folder = join(work, `${count}-${index}`);
    await search.site.prepare(folder, count);
    search.site.build(folder);
    const output = join(folder, search.site.output);
    if (search.name === pagefind) await writeFile(join(output, 'search.html'), pagefindPage);
    served.push({ search, server: await serveFolder(output) });
  }
  const rounds = [];
  for (let round = 0; round <= repeats; round++) {
    for (const { search, server } of served)
      rounds.push({ name: search.name, round, sample: await searchOnce(browser, server, search, wantedOf(count)) });
  }
  for (const { server } of served) server.close();
  const counted = Map.groupBy(
    rounds.filter(({ round }) => round > 0),
    ({ name }) => name,
  );
  return new Map([...counted].map(([name, list]) => [name, list.map(({ sample }) => sample)]));
};

const medianOf = (results: Results, name: string, what: keyof Sample) =>
  median((results.get(name) ?? []).map((sample) => sample[what]));

const tableOf = (count: number, results: Results) =>
  table(
    [`${count.toLocaleString('en')} items`, 'requests', 'bytes, gzip', 'found after'],
    searches.map(({ name }) => [
      name,
      String(medianOf(results, name, 'requests')),
      medianOf(results, name, 'bytes').toLocaleString('en'),
      withSpread(
        (results.get(name) ?? []).map(({ time }) => time),
        'ms',
      ),
    ]),
  );

const rowOf = (count: number, results: Results): Row => {
  const [ours, other] = ['MIROCALS', pagefind].map((name) => medianOf(results, name, 'bytes')) as [number, number];
  const what = `bytes until a search finds one of ${count.toLocaleString('en')} items`;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    what,
    ours: kilobytes(ours),
    other: `${kilobytes(other)}, ${pagefind}`,
    ratio: ours / other,
    most: 1,
    unit: '×',
  };
};

/** Measures what a reader loads and waits for until a search finds an item. */
export const measure = async (): Promise<Report> => {
  const work = await workFolder();
  const browser = await chromium.launch(await launchOptions());
  const results: [number, Results][] = [];
  try {
    for (const count of sizes) results.push([count, await measureSize(browser, work, count)]);
  } finally {
    await browser.close();
    await rm(work, { recursive: true });
  }
  return {
    rows: results.map(([count, of]) => rowOf(count, of)),
    text: [
      '# The search beside Pagefind',
      '',
      `${machine()} The sites of the chapter on builds, opened in Chromium from a server on this machine that compresses with gzip,`,
      `${repeats} times each, with an empty cache. An item is searched for by its title. Scripts and data are counted until it is shown; the page`,
      'and its styles are not: ours has a list of everything, for readers without scripts. The texts of the items are alike, so they compress',
      'better than real ones. The time is that from the input until the item is shown; medians, with minimum and maximum.',
      '',
      ...results.flatMap(([count, of]) => [tableOf(count, of), '']),
    ].join('\n'),
  };
};
