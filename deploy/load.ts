import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@mirocals/tools/free-port';
import { publish } from './src/publish.ts';
import { estimateTraffic } from './src/traffic.ts';
import { noNginx, startNginx } from './test/nginx.ts';
import { scratch } from './test/small-site.ts';

const site = fileURLToPath(new URL('../apps/site/dist', import.meta.url));
const connections = [16, 64, 256];
const repeats = 5;
/** The share of a plain file's requests that must remain with the site's configuration. */
const least = 0.9;
/** Addresses that a reader, a program and a host page request. */
const paths = [
  '/',
  '/partners/',
  '/api/v1/en/organisations.json',
  '/embed/v1/mirocals.js',
  '/embed/v1/en/partners.json',
];

interface Load {
  readonly perSecond: number;
  /** Requests per second of processor time of nginx and wrk, independent of other load on the machine. */
  readonly perProcessorSecond: number;
  readonly errors: number;
}

/** The processor time so far of nginx's workers and of completed runs of wrk, in seconds. */
const processorTime = (workers: readonly string[]) => {
  const nginx = workers.map((pid) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9);
  // After the name, which may contain spaces: fields 14 and 15 are the times of ended children, in hundredths of a second.
  const own = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return nginx.reduce((sum, time) => sum + time, (Number(own[13]) + Number(own[14])) / 100);
};

/** Runs wrk for a second with the encodings of a browser. */
const wrk = (url: string, connection: number, workers: readonly string[]): Load => {
  const args = ['-t2', `-c${connection}`, '-d1s', '-H', 'Accept-Encoding: br, gzip', url];
  const before = processorTime(workers);
  const said = execFileSync('wrk', args, { encoding: 'utf8' });
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    perProcessorSecond: number(/(\d+) requests in/) / (processorTime(workers) - before),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + socket.reduce((sum, count) => sum + Number(count), 0),
  };
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Loads the site and a plain file of the same size alternately, each first in half of the pairs, so that other load on the machine
 * affects both. A ratio is that of one pair.
 */
const compare = (url: string, bareUrl: string, connection: number, workers: readonly string[]) => {
  const pairs = Array.from({ length: repeats }, (_, repeat) => {
    const run = (address: string) => wrk(address, connection, workers);
    if (repeat % 2 === 0) return { own: run(url), bare: run(bareUrl) };
    const bare = run(bareUrl);
    return { own: run(url), bare };
  });
  return {
    own: median(pairs.map(({ own }) => own.perSecond)),
    bare: median(pairs.map(({ bare }) => bare.perSecond)),
    ratios: pairs.map(({ own, bare }) => own.perSecond / bare.perSecond),
    ofProcessor: pairs.map(({ own, bare }) => own.perProcessorSecond / bare.perProcessorSecond),
    errors: pairs.reduce((sum, { own, bare }) => sum + own.errors + bare.errors, 0),
  };
};

if (noNginx || !existsSync('/usr/bin/wrk')) {
  console.log(`Skipped: ${noNginx ?? 'the load test needs wrk (apt-get install wrk)'}.`);
  process.exit(0);
}

await using folder = await scratch();
const root = join(folder.path, 'www');
const bare = join(folder.path, 'bare');
await publish({ site, root, keep: 1 });
await mkdir(bare);
const port = await freePort();
// The same workers, log and file cache as the site, and nothing else of its configuration.
const deployed = await readFile(new URL('nginx/mirocals.conf', import.meta.url), 'utf8');
const fileCache = (deployed.match(/^\s*open_file_cache.*;$/gm) ?? []).join('\n');
await using nginx = await startNginx(
  join(folder.path, 'nginx'),
  root,
  () => `server { listen 127.0.0.1:${port}; root ${bare}; ${fileCache} }`,
);

const master = readFileSync(join(folder.path, 'nginx/nginx.pid'), 'utf8').trim();
const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ');

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
console.log(`nginx on loopback, ${repeats} pairs of runs of 1 s each, medians. A ratio is the median over the pairs; processor time is
that of nginx and wrk, so its ratio is valid on a busy machine too.
`);
console.log(
  '| address | bytes | connections | requests a second | of a plain file | ratio | of processor time | errors |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
let failed = false;
/** Requests a second of the widgets' files, for each number of connections. */
const ofWidgets: number[] = [];
for (const path of paths) {
  const file = join(root, 'current', path.endsWith('/') ? `${path}index.html` : path);
  const { size } = await stat(existsSync(`${file}.br`) ? `${file}.br` : file);
  await writeFile(join(bare, `${size}.bin`), randomBytes(size));
  const runs = connections.map((connection) => {
    const run = compare(nginx.address + path, `http://127.0.0.1:${port}/${size}.bin`, connection, workers);
    const cells = [path, size, connection, whole.format(run.own), whole.format(run.bare)];
    console.log(
      `| ${[...cells, median(run.ratios).toFixed(2), median(run.ofProcessor).toFixed(2), run.errors].join(' | ')} |`,
    );
    if (path.startsWith('/embed/')) ofWidgets.push(run.own);
    return run;
  });
  // Over all connections: a single second on a busy machine means little.
  const ratio = median(runs.flatMap(({ ratios }) => ratios));
  const ofProcessor = Number(median(runs.flatMap((run) => run.ofProcessor)).toFixed(2));
  const errors = runs.reduce((sum, run) => sum + run.errors, 0);
  const verdict = `**${ofProcessor.toFixed(2)}** ${ofProcessor < least ? '<' : '≥'} ${least}`;
  console.log(`| ${path} | ${size} | all | | | **${ratio.toFixed(2)}** | ${verdict} | ${errors} |`);
  failed ||= ofProcessor < least || errors > 0;
}

const { requestsPerSecondAtPeak } = await estimateTraffic(join(site, 'embed/v1'));
const slowest = Math.min(...ofWidgets);
console.log(`
A million widget views a day request ${whole.format(requestsPerSecondAtPeak)} files a second at the peak (\`pnpm traffic\`).
The slowest row of the widgets' files has ${whole.format(slowest)} a second: ${whole.format(slowest / requestsPerSecondAtPeak)} times that, on this machine, which also runs wrk.`);
if (failed) process.exitCode = 1;
