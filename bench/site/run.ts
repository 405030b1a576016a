import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alternate, median, withSpread } from '../measure/alternate.ts';
import { bars } from '../measure/chart.ts';
import { type CommandSample, runCommand } from '../measure/command.ts';
import { machine, table } from '../measure/table.ts';
import { writeMarkdown, writeRecords } from './posts.ts';

const work = join(import.meta.dirname, '../.work/site');
const app = join(import.meta.dirname, '../../apps/site');
const require = createRequire(import.meta.url);
const fileOf = (name: string, file: string) => join(import.meta.dirname, '../node_modules', name, file);
const versionOf = (name: string) => (require(fileOf(name, 'package.json')) as { version: string }).version;

const sizes = [
  { count: 200, repeats: 1 },
  { count: 1_000, repeats: 3 },
  { count: 5_000, repeats: 1 },
];

const hugo = /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0];

/** A builder: how its folder is laid out, and what builds it. */
interface Builder {
  readonly name: string;
  readonly prepare: (folder: string, count: number) => Promise<void>;
  readonly build: (folder: string) => CommandSample;
  /** Where the pages end up, in its folder. */
  readonly output: string;
}

const blog = (kind: string, posts: string) => async (folder: string, count: number) => {
  await cp(join(import.meta.dirname, 'blogs', kind), folder, { recursive: true });
  await writeMarkdown(join(folder, posts), count);
};

const node = (folder: string, args: readonly string[], env: Record<string, string> = {}) =>
  runCommand([process.execPath, ...args], { cwd: folder, env: { NODE_ENV: 'production', ...env } });

const records = async (folder: string, count: number) => {
  await mkdir(folder, { recursive: true });
  await writeRecords(join(folder, 'content'), count);
};

const site = (script: string) => (folder: string) =>
  node(folder, ['--import', createRequire(join(app, 'package.json')).resolve('tsx'), script], {
    MIROCALS_CONTENT: join(folder, 'content'),
    TSX_TSCONFIG_PATH: join(app, 'tsconfig.json'),
  });

const builders: readonly Builder[] = [
  {
    name: 'MIROCALS, all outputs, 4 languages',
    prepare: records,
    build: site(join(app, 'build.ts')),
    output: 'dist',
  },
  {
    name: 'MIROCALS, pages of one language',
    prepare: records,
    build: site(join(import.meta.dirname, 'one-language.ts')),
    output: 'one',
  },
  {
    name: `Eleventy ${versionOf('@11ty/eleventy')}, Markdown and Nunjucks`,
    prepare: blog('eleventy', 'posts'),
    build: (folder) => node(folder, [fileOf('@11ty/eleventy', 'cmd.cjs'), '--quiet']),
    output: '_site',
  },
  {
    name: `Astro ${versionOf('astro')}`,
    prepare: blog('astro', 'posts'),
    build: (folder) => node(folder, [fileOf('astro', 'bin/astro.mjs'), 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }),
    output: 'dist',
  },
  ...(hugo === undefined
    ? []
    : [
        {
          name: `Hugo ${hugo}`,
          prepare: blog('hugo', 'content/posts'),
          build: (folder: string) => runCommand(['hugo', '--quiet'], { cwd: folder }),
          output: 'public',
        },
      ]),
];

const pagesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;

interface Result {
  readonly count: number;
  readonly samples: Record<string, CommandSample[]>;
  readonly pages: Record<string, number>;
}

const measureSize = async (count: number, repeats: number): Promise<Result> => {
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
  return { count, samples, pages: Object.fromEntries(pages) };
};

const medianOf = (samples: readonly CommandSample[] | undefined, what: keyof CommandSample) =>
  median((samples ?? []).map((sample) => sample[what]));
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
      'all outputs beside it',
      'one language beside it',
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
      beside(name, all),
      beside(name, one),
    ]),
  );
};

/** What one page more costs, from each size to the next: flat where a build is linear. */
const growthOf = (results: readonly Result[]) =>
  table(
    [
      'processor time for one page more',
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

/** The figures that docs and design ask for, and whether they are reached, at the largest size. */
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
  return table([`${count.toLocaleString('en')} news, beside`, 'at most', 'all outputs', 'pages of one language'], rows);
};

/** Measures builds of the same posts, and says so in Markdown. */
export const measure = async (): Promise<string> => {
  await rm(work, { recursive: true, force: true });
  const results: Result[] = [];
  for (const { count, repeats } of sizes) {
    console.error(`${count} news …`);
    results.push(await measureSize(count, repeats));
  }
  const largest = results.at(-1) as Result;
  const chart = bars(
    `${largest.count.toLocaleString('en')} news: processor time of a whole build`,
    's',
    Object.entries(largest.samples).map(([label, list]) => ({ label, value: medianOf(list, 'cpu') })),
  );
  await writeFile(join(import.meta.dirname, '../results/site.svg'), chart);
  return [
    '# The build of the site, measured',
    '',
    `${machine()} Whole processes with all that they start, in turn, ${sizes.map(({ count, repeats }) => `${repeats} × at ${count.toLocaleString('en')} news`).join(', ')}; medians, with the smallest and the largest.`,
    'Processor time is what to compare: the wall time holds what else the machine did.',
    '',
    'MIROCALS checks the records and writes every output: each page in four languages, feeds in three formats, JSON-LD, the API,',
    'frames, the search index, the studio. The blogs are the smallest possible: a page for each post, and one that lists them.',
    '',
    ...results.flatMap((result) => [tableOf(result), '']),
    growthOf(results),
    '',
    '![Processor time of a whole build](site.svg)',
    '',
    verdictOf(largest),
    '',
    // What was found by a profile when the figures were missed; to be written anew when they change.
    'A page here is not a page of the blogs: it has the navigation in four languages, the sources of each fact, linked data, the',
    'funding line. A profile of 1,000 news is flat: garbage collection is 8 %, writing and making folders 5 %, no function of the',
    'project reaches 2 %. Reading plain YAML without the library and walking each record once were tried, and are in.',
  ].join('\n');
};
