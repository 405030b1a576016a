import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.ts';
import { median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import type { Report } from '../measure/report.ts';
import { table } from '../measure/table.ts';
import { type Load, load } from './load.ts';
import { barePage, type HostPage, hostPages } from './pages.ts';

/** How often each page is opened. */
const repeats = 5;

type Result = HostPage & Load & { readonly scripts: readonly number[] };

const isOurs = ({ name }: Result) => name.startsWith('MIROCALS');
const bytes = (count: number) => count.toLocaleString('en');

/** Our widgets on separate pages, as the other projects' are. */
const single = (results: readonly Result[]) => results.filter((result) => isOurs(result) && result.requests === 2);

const tableOf = (results: readonly Result[]) => {
  const largest = Math.max(...single(results).map(({ bytes }) => bytes));
  return table(
    [
      'a host page loads for',
      'requests',
      'bytes, gzip',
      'compared with our largest widget',
      'bytes unpacked',
      'the reader sees',
      'requests to other hosts',
    ],
    results.map((result) => [
      result.name,
      String(result.requests),
      bytes(result.bytes),
      `${(result.bytes / largest).toFixed(1)} ×`,
      bytes(result.unpacked),
      result.shows,
      result.others.join(', ') || 'none',
    ]),
  );
};

const scriptTable = (bare: Result, results: readonly Result[]) =>
  table(
    ['scripts of a host page with', 'time', 'difference from a page without a widget'],
    [bare, ...results].map(({ name, scripts }) => [
      name,
      withSpread(scripts, 'ms'),
      `${(median(scripts) - median(bare.scripts)).toFixed(0)} ms`,
    ]),
  );

/** Names the projects that are better than our widgets. */
const losses = (results: readonly Result[]) => {
  const least = Math.min(...single(results).map(({ bytes }) => bytes));
  const lost = results
    .filter((result) => !isOurs(result))
    .flatMap((result) => [
      ...(result.bytes < least ? [`${result.name} loads fewer bytes than any of our widgets`] : []),
      ...(median(result.scripts) < Math.min(...single(results).map(({ scripts }) => median(scripts)))
        ? [`${result.name} needs less time for scripts`]
        : []),
      ...(result.requests < 2 ? [`${result.name} sends fewer requests to the host's own server`] : []),
    ]);
  return lost.length === 0
    ? 'No other project loads fewer bytes, sends fewer requests or needs less time.'
    : `${lost.join('; ')}.`;
};

/** Opens each host page in one browser, and returns a report in Markdown. */
export const measure = async (): Promise<Report> => {
  const browser = await chromium.launch(await launchOptions());
  try {
    const hosts = [barePage, ...(await hostPages())];
    const loads: Load[][] = hosts.map(() => []);
    for (let round = 0; round < repeats; round++) {
      for (const [index, host] of hosts.entries()) loads[index]?.push(await load(browser, host));
    }
    const [bare, ...results] = hosts.map((host, index): Result => {
      const [first, ...others] = loads[index] ?? [];
      if (!first) throw new Error(`${host.name} was not opened.`);
      return { ...host, ...first, scripts: [first, ...others].map(({ script }) => script) };
    });
    if (!bare) throw new Error('There is no page to compare with.');
    const chart = bars(
      'Loaded by a host page for a widget, gzip',
      'kB',
      results.map(({ name, bytes }) => ({ label: name, value: bytes / 1000 })),
    );
    await writeFile(join(import.meta.dirname, '../results/widgets.svg'), chart);
    const text = [
      '# The widgets on a host page',
      '',
      `Chromium ${browser.version()}, all pages in one run, ${repeats} times each, with an empty cache and a separate server on this machine that compresses with gzip.`,
      'The page itself is not counted. Our script and feeds are the published files. The other widgets are those in their npm',
      'packages, loaded as their manuals say and minified into one script and one style sheet.',
      '',
      '**The services behind the other widgets are not counted**: their frames, images and data cannot be loaded here. Requests to other',
      'hosts are blocked and listed; a reader waits for both. The figures of our widgets are complete.',
      '',
      tableOf(results),
      '',
      '![Bytes that a host page loads](widgets.svg)',
      '',
      'The time of scripts is measured by the browser until the page has finished loading, on a processor slowed four times; medians, with',
      'minimum and maximum. Scripts in the frames and services of the other widgets are not counted.',
      '',
      scriptTable(bare, results),
      '',
      losses(results),
    ].join('\n');
    return { text, rows: [] };
  } finally {
    await browser.close();
  }
};
