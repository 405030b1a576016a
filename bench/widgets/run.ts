import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../test/chromium.ts';
import { bars } from '../measure/chart.ts';
import { table } from '../measure/table.ts';
import { type Load, load } from './load.ts';
import { type HostPage, hostPages } from './pages.ts';

type Result = HostPage & Load;

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

/** Who loads less than one of our widgets, so that a loss is read as one. */
const losses = (results: readonly Result[]) => {
  const least = Math.min(...single(results).map(({ bytes }) => bytes));
  const lost = results
    .filter((result) => !isOurs(result))
    .flatMap((result) => [
      ...(result.bytes < least ? [`${result.name} loads fewer bytes than any of our widgets`] : []),
      ...(result.requests < 2 ? [`${result.name} asks the host's own server less often`] : []),
    ]);
  return lost.length === 0 ? 'No peer loads fewer bytes or needs fewer requests.' : `${lost.join('; ')}.`;
};

/** Opens each host page in one browser, and says in Markdown what was loaded. */
export const measure = async (): Promise<string> => {
  const browser = await chromium.launch(await launchOptions());
  const results: Result[] = [];
  try {
    for (const host of await hostPages()) results.push({ ...host, ...(await load(browser, host)) });
    const chart = bars(
      'Loaded by a host page for a widget, gzip',
      'kB',
      results.map(({ name, bytes }) => ({ label: name, value: bytes / 1000 })),
    );
    await writeFile(join(import.meta.dirname, '../results/widgets.svg'), chart);
    return [
      '# The widgets on a host page, measured',
      '',
      `Chromium ${browser.version()}, one page after the other in one run, each with an empty cache and a server of its own on this`,
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
      losses(results),
    ].join('\n');
  } finally {
    await browser.close();
  }
};
