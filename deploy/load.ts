import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from './src/publish.ts';
import { noNginx, startNginx } from './test/nginx.ts';
import { scratch } from './test/small-site.ts';

const site = fileURLToPath(new URL('../apps/site/dist', import.meta.url));
const connections = [16, 64, 256];
const repeats = 5;
/** What a reader, a program and a partner's page ask for. */
const paths = [
  '/',
  '/partners/',
  '/api/v1/en/organisations.json',
  '/embed/v1/mirocals.js',
  '/embed/v1/en/partners.json',
];

interface Load {
  readonly requests: number;
  readonly errors: number;
}

/** A second of wrk, as a browser asks: brotli before gzip. */
const wrk = (url: string, connection: number): Load => {
  const args = ['-t2', `-c${connection}`, '-d1s', '-H', 'Accept-Encoding: br, gzip', url];
  const said = execFileSync('wrk', args, { encoding: 'utf8' });
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  return {
    requests: number(/Requests\/sec:\s+([\d.]+)/),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + socket.reduce((sum, count) => sum + Number(count), 0),
  };
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Loads the site and a bare file of the same size by turns, so that what else the machine does meets both. */
const compare = (url: string, bareUrl: string, connection: number) => {
  const own: Load[] = [];
  const bare: Load[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    own.push(wrk(url, connection));
    bare.push(wrk(bareUrl, connection));
  }
  return {
    ours: median(own.map(({ requests }) => requests)),
    // Of each pair, so that a slow moment of the machine counts once.
    ratio: median(own.map(({ requests }, repeat) => requests / (bare[repeat]?.requests ?? 0))),
    errors: own.reduce((sum, { errors }) => sum + errors, 0),
  };
};

if (noNginx || !existsSync('/usr/bin/wrk')) {
  console.log(`Skipped: ${noNginx ?? 'needs wrk (apt-get install wrk)'}.`);
  process.exit(0);
}

await using folder = await scratch();
const root = join(folder.path, 'www');
const bare = join(folder.path, 'bare');
await publish({ site, root, keep: 1 });
await mkdir(bare);
const port = 20_000 + (process.pid % 10_000);
await using nginx = await startNginx(
  join(folder.path, 'nginx'),
  root,
  `server { listen 127.0.0.1:${port}; root ${bare}; }`,
);

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
console.log(`Real nginx, loopback, ${repeats} runs of 1 s each by turns, medians.\n`);
console.log('| address | bytes | connections | requests a second | beside a bare file | errors |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const path of paths) {
  const file = join(root, 'current', path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) {
    console.log(`| ${path} | not built | | | | |`);
    continue;
  }
  const { size } = await stat(existsSync(`${file}.br`) ? `${file}.br` : file);
  await writeFile(join(bare, `${size}.bin`), randomBytes(size));
  const ratios: number[] = [];
  for (const connection of connections) {
    const { ours, ratio, errors } = compare(nginx.address + path, `http://127.0.0.1:${port}/${size}.bin`, connection);
    console.log(`| ${path} | ${size} | ${connection} | ${count.format(ours)} | ${ratio.toFixed(2)} | ${errors} |`);
    if (errors > 0) process.exitCode = 1;
    ratios.push(ratio);
  }
  // Over all connections: a single second on a busy machine says little.
  if (median(ratios) < 0.9) {
    console.log(`| ${path} | | | | **${median(ratios).toFixed(2)}, less than 0.9** | |`);
    process.exitCode = 1;
  }
}
