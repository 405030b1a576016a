/*
  Builds the React, Next and Astro recipes of docs/embedding.md with the frameworks and opens the result in a browser:
  `pnpm --filter @mirocals/widgets recipes`. The samples are taken verbatim from the page, the packages as they are packed,
  and the feeds come from a local server instead of the consortium's site.
*/
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from '@mirocals/tools/chromium';
import { chromium } from 'playwright-core';
import { samplesIn } from '../../../test/samples.ts';
import { feeds } from '../test/feeds.ts';

const here = import.meta.dirname;
const page = 'docs/embedding.md';
const limit = 3;

// Asynchronous, because the builds fetch the feed from this process.
const run = (folder: string, command: string, ...args: string[]) =>
  promisify(execFile)(command, args, {
    cwd: join(here, folder),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
const bin = (name: string) => join(here, 'node_modules/.bin', name);

const check = (passed: boolean, what: string) => {
  if (!passed) throw new Error(`Failed: ${what}.`);
  console.log(`  ${what}`);
};

const install = async () => {
  await run('.', 'pnpm', 'install', '--frozen-lockfile', '--prod=false');
  for (const name of ['data', 'widgets']) {
    const folder = await mkdtemp(join(tmpdir(), 'recipes-'));
    await run(`../../${name}`, 'pnpm', 'pack', '--pack-destination', folder);
    const [tarball = ''] = await readdir(folder);
    const target = join(here, 'node_modules/@mirocals', name);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    await run('.', 'tar', '-xzf', join(folder, tarball), '--strip-components=1', '-C', target);
    await rm(folder, { recursive: true });
  }
};

/** Serves the feeds at the paths of the consortium's site. */
const serveFeeds = async () => {
  const server = createServer((request, response) => {
    const [, name] = /\/embed\/v1\/en\/(\w+)\.json$/.exec(request.url ?? '') ?? [];
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(feeds[name as keyof typeof feeds]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

/** Opens a page in a browser and returns what it shows and which errors it reports. */
const look = async (address: string) => {
  const browser = await chromium.launch(await launchOptions());
  const opened = await browser.newPage();
  const problems: string[] = [];
  opened.on('pageerror', ({ message }) => problems.push(message));
  opened.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await opened.goto(address, { waitUntil: 'networkidle' });
  const [first] = feeds.news.items;
  const title = opened.getByRole('heading', { level: 3, name: feeds.news.title });
  const seen = {
    items: await opened.getByRole('listitem').count(),
    title: await title.count(),
    link: await opened.getByRole('link', { name: first?.title ?? '' }).getAttribute('href'),
    font: await title.evaluate((one) => getComputedStyle(one).fontFamily),
    problems: problems.filter((problem) => !problem.includes('404')),
  };
  await browser.close();
  return seen;
};

const checkLook = async (address: string, site: string) => {
  const { items, title, link, font, problems } = await look(address);
  check(title === 1 && items === limit, `the browser shows the title and ${limit} items`);
  check(link === `${site}${feeds.news.items[0]?.href}`, "its links lead to the consortium's site");
  check(font.includes('Charter'), 'the style sheet is applied');
  check(problems.length === 0, `the console has no error${problems.map((problem) => `: ${problem}`).join('')}`);
};

const next = async (site: string) => {
  const { version } = JSON.parse(await readFile(join(here, 'node_modules/next/package.json'), 'utf8'));
  console.log(`\nNext ${version}, a server component`);
  const [sample = ''] = samplesIn(page, 'tsx');
  await writeFile(join(here, 'next/app/page.tsx'), sample.replaceAll('https://mirocals.example', site));
  await rm(join(here, 'next/.next'), { recursive: true, force: true });
  await run('next', bin('next'), 'build');
  const html = await readFile(join(here, 'next/.next/server/app/index.html'), 'utf8');
  check(html.includes(feeds.news.funding.statement), 'the widget is in the HTML of the build');
  const server = spawn(bin('next'), ['start', '--port', '0'], {
    cwd: join(here, 'next'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (text) => {
      const [found] = /http:\/\/localhost:\d+/.exec(`${text}`) ?? [];
      if (found) resolve(found);
    });
  });
  await checkLook(address, site).finally(() => server.kill());
};

const astro = async (site: string) => {
  const { version } = JSON.parse(await readFile(join(here, 'node_modules/astro/package.json'), 'utf8'));
  console.log(`\nAstro ${version}, at build time`);
  const [sample = ''] = samplesIn(page, 'astro');
  await writeFile(join(here, 'astro/src/pages/index.astro'), sample.replaceAll('https://mirocals.example', site));
  await rm(join(here, 'astro/dist'), { recursive: true, force: true });
  await run('astro', bin('astro'), 'build');
  const html = await readFile(join(here, 'astro/dist/index.html'), 'utf8');
  check(!html.includes('<script'), 'the page has no script');
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : `${request.url}`;
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    const file = await readFile(join(here, 'astro/dist', path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await checkLook(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, site).finally(() => server.close());
};

await install();
const { site, close } = await serveFeeds();
await next(site);
await astro(site);
close();
