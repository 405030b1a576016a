import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateRecords, writeFiles } from '../data/records.ts';
import { alternate, median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import type { CommandSample } from '../measure/command.ts';
import { growthTable } from '../measure/growth.ts';
import { machine, table } from '../measure/table.ts';
import { builders, site } from './builders.ts';
import { stageTable } from './stage-table.ts';
import { workFolder } from './work-folder.ts';

const sizes = [
  { count: 50, repeats: 3 },
  { count: 500, repeats: 1 },
  { count: 1_000, repeats: 3 },
  { count: 5_000, repeats: 1 },
];

const pagesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

interface Result {
  readonly count: number;
  readonly samples: Record<string, CommandSample[]>;
  readonly pages: Record<string, number>;
  /** The processor time of our build by stage, in seconds. */
  readonly stages: Readonly<Record<string, number>>;
}

const measureSize = async (work: string, count: number, repeats: number): Promise<Result> => {
  const folders = new Map<string, string>();
  for (const [index, { name, prepare }] of builders.entries()) {
    const folder = join(work, `${count}-${index}`);
    await prepare(folder, count);
    folders.set(name, folder);
  }
  const things = builders.map(({ name, build }) => [name, () => build(folders.get(name) ?? '')] as const);
  const samples = alternate(Object.fromEntries(things), repeats);
  const pages = await Promise.all(
    builders.map(async ({ name, output }) => [name, await pagesIn(join(folders.get(name) ?? '', output))] as const),
  );
  const { stdout } = site(join(import.meta.dirname, 'stages.ts'))(folders.get(builders[0]?.name ?? '') ?? '');
  return {
    count,
    samples,
    pages: Object.fromEntries(pages),
    stages: JSON.parse(stdout.trim().split('\n').at(-1) ?? ''),
  };
};

const medianOf = (samples: readonly CommandSample[] | undefined, what: keyof CommandSample) =>
  median((samples ?? []).map((sample) => sample[what] ?? Number.NaN));
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

const tableOf = ({ count, samples, pages }: Result) => {
  const [all, one] = builders.map(({ name }) => medianOf(samples[name], 'cpu'));
  const beside = (name: string, ours = 0) =>
    name.startsWith('MIROCALS') ? '' : `${number(ours / medianOf(samples[name], 'cpu'))} ×`;
  return table(
    [
      `${count.toLocaleString('en')} news`,
      'pages',
      'processor time',
      'a page',
      'wall time',
      'peak memory',
      'all outputs compared with it',
      'one language compared with it',
    ],
    Object.entries(samples).map(([name, list]) => [
      name,
      (pages[name] ?? 0).toLocaleString('en'),
      withSpread(
        list.map(({ cpu }) => cpu),
        's',
        2,
      ),
      `${number((medianOf(list, 'cpu') * 1000) / (pages[name] ?? 1))} ms`,
      withSpread(
        list.map(({ wall }) => wall),
        's',
        2,
      ),
      list.every(({ memory }) => memory === undefined)
        ? 'not known'
        : `${number(Math.round(medianOf(list, 'memory')))} MB`,
      beside(name, all),
      beside(name, one),
    ]),
  );
};

const cpuOf = (samples: Record<string, CommandSample[]>) =>
  Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, medianOf(list, 'cpu')]));

/** The cost of each additional page between two sizes: constant if a build is linear. */
const growthOf = (results: readonly Result[]) =>
  table(
    [
      'processor time for each additional page',
      ...results.slice(1).map(({ count }, index) => `${results[index]?.count} to ${count} news`),
    ],
    builders.map(({ name }) => [
      name,
      ...results.slice(1).map(({ samples, pages }, index) => {
        const before = results[index];
        const grown = medianOf(samples[name], 'cpu') - medianOf(before?.samples[name], 'cpu');
        return `${number((grown * 1000) / ((pages[name] ?? 0) - (before?.pages[name] ?? 0)))} ms`;
      }),
    ]),
  );

/** The cost of a page at the largest size compared with the size before: about 1 if a build is linear. */
const flatnessOf = (results: readonly Result[]) => {
  const [before, largest] = results.slice(-2);
  if (!before || !largest) return '';
  const costOf = ({ samples, pages }: Result, name: string) => medianOf(samples[name], 'cpu') / (pages[name] ?? 1);
  return table(
    [`a page with ${largest.count} news compared with ${before.count}`, 'at most', ''],
    builders
      .filter(({ name }) => name.startsWith('MIROCALS'))
      .map(({ name }) => {
        const ratio = costOf(largest, name) / costOf(before, name);
        return [name, '1.15 ×', `${number(ratio)} ×, ${ratio <= 1.15 ? 'reached' : '**missed**'}`];
      }),
  );
};

/** How the whole build grows with the number of organisations. */
const growthOfOrganisations = async (work: string) => {
  const counts = [30, 300];
  const builds = counts.map((count) => {
    const folder = join(work, `organisations-${count}`);
    return [count, folder, () => builders[0]?.build(folder)] as const;
  });
  for (const [count, folder] of builds) await writeFiles(join(folder, 'content'), generateRecords(2 * count, count));
  const samples = alternate(Object.fromEntries(builds.map(([count, , build]) => [count, build])), 3);
  const sizes = counts.map((count) => ({
    count,
    cpu: { [builders[0]?.name ?? '']: median((samples[count] ?? []).map((sample) => sample?.cpu ?? Number.NaN)) },
  }));
  return growthTable(sizes, 'organisations');
};

/** The targets at the largest size, and whether they are reached. */
const verdictOf = ({ count, samples }: Result) => {
  const wanted = [
    { peer: 'Eleventy', most: 0.8 },
    { peer: 'Astro', most: 0.35 },
    { peer: 'Hugo', most: 2 },
  ];
  const ours = Object.keys(samples).filter((name) => name.startsWith('MIROCALS'));
  const rows = wanted.flatMap(({ peer, most }) => {
    const other = Object.keys(samples).find((name) => name.startsWith(peer));
    if (other === undefined) return [];
    const ratios = ours.map((name) => medianOf(samples[name], 'cpu') / medianOf(samples[other], 'cpu'));
    return [
      [other, `${most} ×`, ...ratios.map((ratio) => `${number(ratio)} ×, ${ratio <= most ? 'reached' : '**missed**'}`)],
    ];
  });
  return table(
    [`${count.toLocaleString('en')} news, compared with`, 'at most', 'all outputs', 'pages of one language'],
    rows,
  );
};

/** Measures builds of the same posts, and returns a report in Markdown. */
export const measure = async (): Promise<string> => {
  const work = await workFolder();
  const results: Result[] = [];
  for (const { count, repeats } of sizes) {
    console.error(`${count} news …`);
    results.push(await measureSize(work, count, repeats));
  }
  const ofOrganisations = await growthOfOrganisations(work);
  await rm(work, { recursive: true });
  const largest = results.at(-1) as Result;
  const chart = bars(
    `${largest.count.toLocaleString('en')} news: processor time of a whole build`,
    's',
    Object.entries(largest.samples).map(([label, list]) => ({ label, value: medianOf(list, 'cpu') })),
  );
  await writeFile(join(import.meta.dirname, '../results/site.svg'), chart);
  return [
    '# The build of the site',
    '',
    `${machine()} Whole processes with their children, run alternately, ${sizes.map(({ count, repeats }) => `${repeats} × with ${count.toLocaleString('en')} news`).join(', ')}; medians, with minimum and maximum.`,
    'Compare the processor times: other load on the machine affects the wall times.',
    '',
    'MIROCALS checks the records and writes every output: each page in four languages, feeds in three formats, JSON-LD, the API,',
    'frames, the files of the search, the studio. The blogs are minimal: a page for each post, and one with a list of them.',
    '',
    ...results.flatMap((result) => [tableOf(result), '']),
    growthOf(results),
    '',
    growthTable(
      results.map(({ count, samples }) => ({ count, cpu: cpuOf(samples) })),
      'news',
    ),
    '',
    ofOrganisations,
    '',
    flatnessOf(results),
    '',
    '![Processor time of a whole build](site.svg)',
    '',
    verdictOf(largest),
    '',
    '## Where the time goes',
    '',
    stageTable(results, (samples) => medianOf(samples, 'cpu')),
    '',
    // Rewrite this when the figures change.
    'A page of this site is more than a page of the blogs: it has navigation, sources of facts, linked data and the funding statement, in',
    'four languages, and an entry in the files of the search. The build came from 30 s of',
    'processor time for 5,000 news to about 20 by these measures: parts that are the same on every page are rendered once for each',
    'language; dates and texts that languages share are formatted once; YAML is read by js-yaml, and by `yaml` only to',
    'locate a problem. Rejected: an HTML writer in place of react-dom (1.4 of 7.5 s less, but more code to maintain), one search index for',
    'texts without a translation in all languages, a larger young generation of the heap',
    '(no difference). These figures were measured when another program, Pagefind, still made the search index, and when the site',
    'still passed hundreds of routes at a time to Eleventy and wrote the files itself. Now Eleventy writes each file, which adds about 0.15 ms a file.',
  ].join('\n');
};
