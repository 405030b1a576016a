import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOptions } from '@mirocals/tools/chromium';
import { chromium } from 'playwright-core';
import { samplesIn } from '../../../test/samples.ts';
import { feeds } from '../test/feeds.ts';
import { bin, check, docs, here, limit, run, serveFolder, versionOf } from './shared.ts';

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

/** Makes the page of the recipe for Next, which `buildNext` builds with the pages with the script. */
export const writeNextPage = async (site: string) => {
  const [sample = ''] = samplesIn(docs, 'tsx');
  await writeFile(join(here, 'next/app/page.tsx'), sample.replaceAll('https://mirocals.example', site));
};

/** Checks the recipe for Next on the started server. */
export const checkNextComponents = async (origin: string, site: string) => {
  console.log(`\nNext ${await versionOf('next')}, a server component`);
  const html = await readFile(join(here, 'next/.next/server/app/index.html'), 'utf8');
  check(html.includes(feeds.news.funding.statement), 'the widget is in the HTML of the build');
  await checkLook(origin, site);
};

/** Builds and checks the recipe for Astro. */
export const checkAstro = async (site: string) => {
  console.log(`\nAstro ${await versionOf('astro')}, at build time`);
  const [sample = ''] = samplesIn(docs, 'astro');
  await mkdir(join(here, 'astro/src/pages'), { recursive: true });
  await writeFile(join(here, 'astro/src/pages/index.astro'), sample.replaceAll('https://mirocals.example', site));
  await rm(join(here, 'astro/dist'), { recursive: true, force: true });
  await run('astro', bin('astro'), ['build']);
  const html = await readFile(join(here, 'astro/dist/index.html'), 'utf8');
  check(!html.includes('<script'), 'the page has no script');
  const { origin, close } = await serveFolder('astro/dist');
  await checkLook(`${origin}/`, site).finally(close);
};
