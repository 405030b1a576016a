import { cp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateRecords, writeFiles } from '../data/records.ts';
import { alternate, median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import type { CommandSample } from '../measure/command.ts';
import type { Report, Row } from '../measure/report.ts';
import { machine, table } from '../measure/table.ts';
import type { Builder } from './builder.ts';
import { bareBlogs } from './peers/bare-blogs.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo, hugoVersion } from './peers/hugo.ts';
import { mirocals } from './peers/mirocals.ts';
import { starlight } from './peers/starlight.ts';
import { workFolder } from './work-folder.ts';

const peers = [starlight, eleventy, ...(hugoVersion === undefined ? [] : [hugo])];
const builders: readonly Builder[] = [mirocals, ...peers, ...bareBlogs];

/** The numbers of items, how often each builder runs, and the limits beside Starlight, Eleventy and Hugo. */
const sizes = [
  { count: 50, repeats: 5, limits: [0.25, 1.4, 5] },
  { count: 1_000, repeats: 3, limits: [0.2, 0.8, 1.5] },
  { count: 5_000, repeats: 1, limits: [0.15, 0.45, 0.9] },
];

interface Result {
  readonly count: number;
  readonly limits: readonly number[];
  readonly samples: Readonly<Record<string, readonly CommandSample[]>>;
  /** Pages and bytes of each site. */
  readonly output: Readonly<Record<string, { readonly pages: number; readonly bytes: number }>>;
}

const outputIn = async (folder: string) => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const bytes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: bytes.reduce((sum, one) => sum + one, 0),
  };
};

const medianOf = (samples: readonly CommandSample[] | undefined, what: keyof CommandSample) =>
  median((samples ?? []).map((sample) => sample[what]));
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
const seconds = (value: number) => `${number(value)} s`;

/** Runs builders alternately in prepared folders. */
const measureAll = (folders: ReadonlyMap<string, string>, list: readonly Builder[], repeats: number) =>
  alternate(Object.fromEntries(list.map(({ name, build }) => [name, () => build(folders.get(name) ?? '')])), repeats);

const measureSize = async (work: string, { count, repeats, limits }: (typeof sizes)[number]): Promise<Result> => {
  console.error(`${count} items …`);
  const folders = new Map(builders.map(({ name }, index) => [name, join(work, `${count}-${index}`)]));
  for (const { name, prepare } of builders) await prepare(folders.get(name) ?? '', count);
  const samples = measureAll(folders, builders, repeats);
  const output: [string, { pages: number; bytes: number }][] = [];
  for (const { name, output: site } of builders)
    output.push([name, await outputIn(join(folders.get(name) ?? '', site))]);
  for (const folder of folders.values()) await rm(folder, { recursive: true });
  return { count, limits, samples, output: Object.fromEntries(output) };
};

const tableOf = ({ count, samples, output }: Result) => {
  const ours = medianOf(samples[mirocals.name], 'cpu');
  return table(
    [`${number(count)} items`, 'pages', 'MB', 'processor time', 'elapsed time', 'peak memory', 'ours compared with it'],
    Object.entries(samples).map(([name, list]) => {
      const { pages = 0, bytes = 0 } = output[name] ?? {};
      const spread = (what: 'cpu' | 'wall') =>
        withSpread(
          list.map((sample) => sample[what]),
          's',
          2,
        );
      return [
        name,
        number(pages),
        number(Math.round(bytes / 1e5) / 10),
        spread('cpu'),
        spread('wall'),
        `${Math.round(medianOf(list, 'memory'))} MB`,
        name === mirocals.name ? '' : `${number(ours / medianOf(list, 'cpu'))} ×`,
      ];
    }),
  );
};

const rowsOf = ({ count, limits, samples }: Result): Row[] =>
  peers.map(({ name }, index) => {
    const [ours, other] = [medianOf(samples[mirocals.name], 'cpu'), medianOf(samples[name], 'cpu')];
    const what = `site of ${number(count)} items in four languages, processor time`;
    const most = limits[index] ?? Number.NaN;
    return { what, ours: seconds(ours), other: `${seconds(other)}, ${name}`, ratio: ours / other, most, unit: '×' };
  });

/** Records with organisations whose names differ: where many have the same initials, the search for a mark ends early. */
const withOrganisations = (count: number) => (folder: string) => {
  const parts = [
    'ba',
    'cor',
    'del',
    'fi',
    'gam',
    'hul',
    'jo',
    'kel',
    'lim',
    'mo',
    'nar',
    'pe',
    'ros',
    'ti',
    'vu',
    'wen',
  ];
  const word = (index: number, step: number) => parts[Math.floor(index / step) % parts.length] ?? '';
  const named = (index: number) => `${word(index, 1)}${word(index, 16)} ${word(index * 7, 3)}`;
  const files = [...generateRecords(2 * count, count)].map(
    ([file, text]) =>
      [file, text.replaceAll(/Institute (\d+)/g, (_, index) => `${named(Number(index))} ${index}`)] as const,
  );
  return writeFiles(folder, new Map(files));
};

/** Builds of ours at two sizes, run alternately: the processor time of each. */
const compared = async (work: string, name: string, contents: readonly ((folder: string) => Promise<void>)[]) => {
  console.error(`${name} …`);
  const folders = contents.map((_, index) => join(work, `${name}-${index}`));
  for (const [index, fill] of contents.entries()) await fill(join(folders[index] ?? '', 'content'));
  const samples = alternate(Object.fromEntries(folders.map((folder) => [folder, () => mirocals.build(folder)])), 3);
  const pages = await Promise.all(folders.map(async (folder) => (await outputIn(join(folder, 'dist'))).pages));
  return folders.map((folder, index) => ({ cpu: medianOf(samples[folder], 'cpu'), pages: pages[index] ?? 1 }));
};

/** The lines about ours alone: the real records, many organisations, and the cost of a page. */
const ownRows = async (work: string, largest: Result): Promise<Row[]> => {
  const records = join(import.meta.dirname, '../../packages/data/content');
  const [real] = await compared(work, 'real', [(folder) => cp(records, folder, { recursive: true })]);
  const [few, most] = await compared(work, 'organisations', [withOrganisations(75), withOrganisations(300)]);
  const [half] = await compared(work, 'items', [(folder) => mirocals.prepare(join(folder, '..'), 500)]);
  const ofPage = ({ cpu, pages }: { cpu: number; pages: number } = { cpu: Number.NaN, pages: 1 }) =>
    (1_000 * cpu) / pages;
  const large = {
    cpu: medianOf(largest.samples[mirocals.name], 'cpu'),
    pages: largest.output[mirocals.name]?.pages ?? 1,
  };
  const ms = (value: number) => `${number(value)} ms`;
  return [
    {
      what: 'the build task of the site, real records',
      ours: seconds(real?.cpu ?? Number.NaN),
      other: '',
      ratio: real?.cpu ?? Number.NaN,
      most: 1.2,
      unit: 's',
    },
    {
      what: '300 organisations beside 75, the whole build',
      ours: seconds(most?.cpu ?? Number.NaN),
      other: `${seconds(few?.cpu ?? Number.NaN)}, 75`,
      ratio: (most?.cpu ?? Number.NaN) / (few?.cpu ?? Number.NaN),
      most: 2,
      unit: '×',
    },
    {
      what: 'a page at 5,000 items beside 500',
      ours: ms(ofPage(large)),
      other: `${ms(ofPage(half))}, 500`,
      ratio: ofPage(large) / ofPage(half),
      most: 1,
      unit: '×',
    },
  ];
};

/** Measures builds of the same items, and returns a report in Markdown. */
export const measure = async (): Promise<Report> => {
  const work = await workFolder();
  const results: Result[] = [];
  for (const size of sizes) results.push(await measureSize(work, size));
  const largest = results.at(-1) as Result;
  const own = await ownRows(work, largest);
  await rm(work, { recursive: true });
  const chart = bars(
    `${number(largest.count)} items: processor time of a whole build`,
    's',
    Object.entries(largest.samples).map(([label, list]) => ({ label, value: medianOf(list, 'cpu') })),
  );
  await writeFile(join(import.meta.dirname, '../results/site.svg'), chart);
  return {
    rows: [...results.flatMap(rowsOf), ...own],
    text: [
      '# The build of the site',
      '',
      `${machine()} The same items for every generator, each in four languages, with a search and a sitemap. Whole processes with`,
      `their children, run alternately: ${sizes.map(({ count, repeats }) => `${repeats} × with ${number(count)} items`).join(', ')}; medians, with minimum and maximum. Compare the processor times: other load on the`,
      'machine affects the elapsed times. Caches are kept between the runs.',
      '',
      hugoVersion === undefined ? 'Hugo is not installed, so it was not measured.\n' : '',
      table(
        ['site', 'what it does', 'what it leaves out'],
        builders.map(({ name, does, leavesOut }) => [name, does, leavesOut]),
      ),
      '',
      ...results.flatMap((result) => [tableOf(result), '']),
      '![Processor time of a whole build](site.svg)',
    ].join('\n'),
  };
};
