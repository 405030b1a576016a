import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.ts';
import { median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import { table } from '../measure/table.ts';
import { type Load, load } from './load.ts';
import { barePage, type HostPage, hostPages } from './pages.ts';

/** How often each page is opened, in turn. */
const repeats = 5;

type Result = HostPage & Load & { readonly scripts: readonly number[] };

const isOurs = ({ name }: Result) => name.startsWith('MIROCALS');
const bytes = (count: number) => count.toLocaleString('en');

/** Our widgets each alone on a page, as the peers are. */
const single = (results: readonly Result[]) => results.filter((result) => isOurs(result) && result.requests === 2);

const tableOf = (results: readonly Result[]) => {
  const largest = Math.max(...single(results).map(({ bytes }) => bytes));
  return table(
    [
      'a host page loads for',
      'requests',
      'bytes, gzip',
      'beside our largest alone',
      'bytes unpacked',
      'then there is',
      'asks other hosts',
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
    ['script of a host page with', 'time', 'more than without a widget'],
    [bare, ...results].map(({ name, scripts }) => [
      name,
      withSpread(scripts, 'ms'),
      `${(median(scripts) - median(bare.scripts)).toFixed(0)} ms`,
    ]),
  );

/** Who loads less than one of our widgets, so that a loss is read as one. */
const losses = (results: readonly Result[]) => {
  const least = Math.min(...single(results).map(({ bytes }) => bytes));
  const lost = results
    .filter((result) => !isOurs(result))
    .flatMap((result) => [
      ...(result.bytes < least ? [`${result.name} loads fewer bytes than any of our widgets`] : []),
      ...(median(result.scripts) < Math.min(...single(results).map(({ scripts }) => median(scripts)))
        ? [`${result.name} runs its script in less time`]
        : []),
      ...(result.requests < 2 ? [`${result.name} asks the host's own server less often`] : []),
    ]);
  return lost.length === 0 ? 'No peer loads fewer bytes, needs fewer requests or less time.' : `${lost.join('; ')}.`;
};

/** Opens each host page in one browser, and says in Markdown what was loaded. */
export const measure = async (): Promise<string> => {
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
    return [
      '# The widgets on a host page, measured',
      '',
      `Chromium ${browser.version()}, one page after the other in one run, ${repeats} times, each with an empty cache and a server of its own on this`,
      'machine that compresses with gzip. The page itself is not counted. Our script and feeds are the files that the site publishes.',
      'The peers are what their packages on npm hold, loaded as their manuals say and minified into one script and one style sheet.',
      '',
      '**What stands behind the peers is not in the figures**: frames, pictures and answers of their services cannot be loaded here.',
      'Each request to another host is cut and named; what a reader waits for is the sum of both. Ours are complete as counted.',
      '',
      tableOf(results),
      '',
      '![Bytes that a host page loads](widgets.svg)',
      '',
      'The time of script is what the browser counts until nothing is loaded any more, on a processor slowed four times; medians, with the',
      'smallest and the largest. Of the peers, what their frames and services would run is not in it.',
      '',
      scriptTable(bare, results),
      '',
      losses(results),
    ].join('\n');
  } finally {
    await browser.close();
  }
};
