import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { alternate, median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import { type AtSize, growthTable } from '../measure/growth.ts';
import { runNode, type Sample } from '../measure/process.ts';
import type { Report, Row } from '../measure/report.ts';
import { machine, table } from '../measure/table.ts';
import { growthOfMany } from './many.ts';
import { generateRecords, writeFiles } from './records.ts';

const work = join(import.meta.dirname, '../.work/data');
const cli = join(import.meta.dirname, '../../packages/data/dist/cli.js');
const require = createRequire(import.meta.url);
const resolve = (path: string) => join(import.meta.dirname, '../node_modules', path);
const versionOf = (name: string) => (require(resolve(`${name}/package.json`)) as { version: string }).version;

const sizes = [
  { count: 300, repeats: 7, most: 1 },
  { count: 3_000, repeats: 5, most: 0.8 },
  { count: 10_000, repeats: 3, most: 0.65 },
];

/** A hundred times the smallest size, only for the check: velite opens all files at once, more than the system allows. */
const hundredfold = 30_000;

/** The check and two libraries that read the same files into typed data, each in a separate process. */
const checkers = (cwd: string): Record<string, () => Sample> => ({
  'mirocals-data check': () => runNode([cli, 'check', '--content', 'content', '--date', '2026-11-27'], { cwd }),
  [`content-collections ${versionOf('@content-collections/core')}`]: () =>
    runNode([resolve('@content-collections/cli/dist/index.js'), 'build'], { cwd }),
  [`velite ${versionOf('velite')}`]: () => runNode([resolve('velite/bin/velite.js'), 'build', '--clean'], { cwd }),
});

/** Imports all records of a package in a process that does nothing else. */
const imports = (folder: string): Record<string, () => Sample> => {
  const importing =
    (path: string, options = '') =>
    () =>
      runNode(['--input-type=module', '--eval', `await import(${JSON.stringify(path)}${options});`], { cwd: folder });
  return {
    'an empty module': importing('data:text/javascript,'),
    '@mirocals/data, 300 records': importing(join(folder, 'index.js')),
    [`web-features ${versionOf('web-features')}`]: importing(resolve('web-features/index.js')),
    [`@mdn/browser-compat-data ${versionOf('@mdn/browser-compat-data')}`]: importing(
      resolve('@mdn/browser-compat-data/data.json'),
      ', { with: { type: "json" } }',
    ),
    [`simple-icons ${versionOf('simple-icons')}`]: importing(resolve('simple-icons/index.mjs')),
  };
};

const prepare = async (count: number) => {
  const folder = join(work, String(count));
  await writeFiles(join(folder, 'content'), generateRecords(count));
  await cp(join(import.meta.dirname, 'peers'), folder, { recursive: true });
  return folder;
};

const medianOf = (samples: readonly Sample[], what: keyof Sample) => median(samples.map((sample) => sample[what]));

const cpuOf = (samples: Record<string, Sample[]>) =>
  Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, medianOf(list, 'cpu')]));

/** The processor time of the check per record. */
const perRecord = (size: AtSize | undefined) =>
  `${((Object.values(size?.cpu ?? {})[0] ?? Number.NaN) / (size?.count ?? 1)).toFixed(2)} ms`;

/** Measures the check and the import of records, and returns a report in Markdown. */
export const measure = async (): Promise<Report> => {
  await rm(work, { recursive: true, force: true });
  const results = [];
  for (const { count, repeats, most } of sizes) {
    console.error(`${count} records …`);
    const cwd = await prepare(count);
    results.push({ count, most, samples: alternate(checkers(cwd), repeats) });
  }
  console.error(`${hundredfold} records …`);
  const [[check = '', run] = []] = Object.entries(checkers(await prepare(hundredfold)));
  const grown = [
    ...results.map(({ count, samples }) => ({ count, cpu: cpuOf(samples) })),
    { count: hundredfold, cpu: run ? { [check]: run().cpu } : {} },
  ];
  console.error('imports …');
  const modules = join(work, 'modules');
  await mkdir(dirname(modules), { recursive: true });
  runNode([cli, 'export', modules, '--format', 'modules', '--content', join(work, '300/content')], { cwd: work });
  const imported = alternate(imports(modules), 11);
  const largest = results.at(-1);
  const chart = bars(
    `${largest?.count.toLocaleString('en')} records: processor time of a check`,
    'ms',
    Object.entries(largest?.samples ?? {}).map(([label, list]) => ({ label, value: medianOf(list, 'cpu') })),
  );
  await writeFile(join(import.meta.dirname, '../results/data.svg'), chart);
  const report = [
    '# The data package',
    '',
    `${machine()} Whole processes, run alternately; medians, with minimum and maximum. Processor time and memory are`,
    'those of the process itself. They exclude the compilers that content-collections and velite start for their settings, which the',
    'wall time includes.',
    '',
    '## Check of generated records',
    '',
    'The other projects validate each file with an equal schema and write their outputs. The check validates the schema, ids,',
    'references, sources, places and histories, computes the coverage, and writes nothing.',
    '',
    ...results.flatMap(({ count, samples }) => [checkTable(count, samples), '']),
    growth(results),
    '',
    growthTable(grown, 'records'),
    '',
    `The check takes ${perRecord(grown[0])} a record for ${sizes[0]?.count} records, and ${perRecord(grown.at(-1))} for ${hundredfold.toLocaleString('en')}.`,
    '',
    await growthOfMany(work, cli),
    '',
    losses(results),
    '',
    '![Processor time of a check](data.svg)',
    '',
    '## Import of everything',
    '',
    importTable(imported),
  ];
  return { text: report.join('\n'), rows: results.flatMap(rowsOf) };
};

/** The check beside the better of the two others. */
const rowsOf = ({ count, most, samples }: Results[number] & { readonly most: number }): Row[] => {
  const [own = '', ...others] = Object.keys(samples);
  const rowOf = (what: 'cpu' | 'memory', words: string, unit: string, limit: number): Row => {
    const cost = (name = '') => medianOf(samples[name] ?? [], what);
    const [best] = others.toSorted((a, b) => cost(a) - cost(b));
    const said = (name?: string) => `${cost(name).toLocaleString('en', { maximumFractionDigits: 0 })} ${unit}`;
    return {
      what: `check of ${count.toLocaleString('en')} records, ${words}`,
      ours: said(own),
      other: `${said(best)}, ${best}`,
      ratio: cost(own) / cost(best),
      most: limit,
      unit: '×',
    };
  };
  return [rowOf('cpu', 'processor time', 'ms', most), rowOf('memory', 'peak memory', 'MB', 1)];
};

const spreadOf = (list: readonly Sample[], what: 'wall' | 'cpu' | 'memory', unit: string) =>
  withSpread(
    list.map((sample) => sample[what]),
    unit,
  );

const checkTable = (count: number, samples: Record<string, Sample[]>) =>
  table(
    [`${count.toLocaleString('en')} records`, 'wall time', 'processor time', 'peak memory'],
    Object.entries(samples).map(([name, list]) => [
      name,
      spreadOf(list, 'wall', 'ms'),
      spreadOf(list, 'cpu', 'ms'),
      spreadOf(list, 'memory', 'MB'),
    ]),
  );

type Results = readonly { readonly count: number; readonly samples: Record<string, Sample[]> }[];

/** What one record more costs, from each size to the next: flat where the check is linear. */
const growth = (results: Results) => {
  const rows = Object.keys(results[0]?.samples ?? {}).map((name) => {
    const steps = results.slice(1).map(({ count, samples }, index) => {
      const before = results[index];
      const grown = medianOf(samples[name] ?? [], 'cpu') - medianOf(before?.samples[name] ?? [], 'cpu');
      return `${(grown / (count - (before?.count ?? 0))).toFixed(2)} ms`;
    });
    return [name, ...steps];
  });
  const heads = results
    .slice(1)
    .map(({ count }, index) => `${results[index]?.count.toLocaleString('en')} to ${count.toLocaleString('en')}`);
  return table(['processor time for each additional record', ...heads], rows);
};

/** Names the projects that need less processor time than the check, and the sizes. */
const losses = (results: Results): string => {
  const lost = results.flatMap(({ count, samples }) => {
    const [own = 0, ...others] = Object.values(samples).map((list) => medianOf(list, 'cpu'));
    const names = Object.keys(samples).slice(1);
    return others.flatMap((cpu, index) =>
      cpu < own ? [`${names[index]} with ${count.toLocaleString('en')} records`] : [],
    );
  });
  return lost.length === 0
    ? 'The check needs the least processor time at every size.'
    : `The check needs more processor time than ${lost.join(', ')}.`;
};

const importTable = (samples: Record<string, Sample[]>) => {
  const nothing = medianOf(samples['an empty module'] ?? [], 'cpu');
  return table(
    ['package', 'wall time', 'processor time', 'processor time without that of an empty module', 'peak memory'],
    Object.entries(samples).map(([name, list]) => [
      name,
      spreadOf(list, 'wall', 'ms'),
      spreadOf(list, 'cpu', 'ms'),
      `${(medianOf(list, 'cpu') - nothing).toFixed(0)} ms`,
      spreadOf(list, 'memory', 'MB'),
    ]),
  );
};
