import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.ts';
import { median, withSpread } from '../measure/alternate.ts';
import { machine, table } from '../measure/table.ts';
import { writeRecords } from '../site/posts.ts';

const work = join(import.meta.dirname, '../.work/dev');
const repeats = 9;

/** Records that the server is started on, the record that is saved again and again, and the page that shows it. */
interface Case {
  readonly name: string;
  readonly prepare: (folder: string) => Promise<void>;
  readonly record: string;
  /** The line of the record that is written anew, up to its value. */
  readonly key: string;
  readonly page: string;
  /** In milliseconds, what is asked for. */
  readonly most: number;
}

const cases: readonly Case[] = [
  {
    name: 'the records of the consortium',
    prepare: (folder) => cp(join(import.meta.dirname, '../../packages/data/content'), folder, { recursive: true }),
    record: 'organisations/genethon.yaml',
    key: 'name: ',
    page: '/partners/genethon/',
    most: 300,
  },
  {
    name: '5,000 news',
    prepare: (folder) => writeRecords(folder, 5_000),
    record: 'news/item-2500.en.md',
    key: 'title: ',
    page: '/news/item-2500/',
    most: 1_000,
  },
];

/** The address at which a started server answers. */
const addressOf = (dev: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    dev.stdout?.on('data', (part) => {
      const address = /http:\/\/localhost:\d+/.exec(`${part}`)?.[0];
      if (address) resolve(address);
    });
    dev.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });

/** Saves a record and waits until the browser shows the new text: the time between the two, in milliseconds. */
const saveAndSee = async (page: Page, file: string, key: string, text: string): Promise<number> => {
  const old = await readFile(file, 'utf8');
  const line = new RegExp(`^${key}.*$`, 'm');
  const saved = performance.now();
  await writeFile(file, old.replace(line, `${key}${text}`));
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  return performance.now() - saved;
};

const measureCase = async ({ name, prepare, record, key, page: path }: Case): Promise<number[]> => {
  console.error(`${name} …`);
  const content = join(work, name.replaceAll(/\W+/g, '-'));
  await prepare(content);
  const dev = spawn(process.execPath, [join(import.meta.dirname, '../../apps/site/dev.ts')], {
    env: { ...process.env, PORT: '0', MIROCALS_CONTENT: content },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${await addressOf(dev)}${path}`);
    const times: number[] = [];
    for (let index = 0; index <= repeats; index++) {
      times.push(await saveAndSee(page, join(content, record), key, `Saved for the time ${index}`));
    }
    // The first is that of code that has not run before.
    return times.slice(1);
  } finally {
    await browser.close();
    dev.kill('SIGINT');
    await once(dev, 'exit');
  }
};

/** Measures how long a saved record takes to the browser, and says so in Markdown. */
export const measure = async (): Promise<string> => {
  await rm(work, { recursive: true, force: true });
  const rows: string[][] = [];
  for (const one of cases) {
    const times = await measureCase(one);
    const verdict = median(times) <= one.most ? 'reached' : '**missed**';
    rows.push([one.name, withSpread(times, 'ms'), `${one.most.toLocaleString('en')} ms`, verdict]);
  }
  return [
    '# A saved record, measured',
    '',
    `${machine()} The server of \`pnpm dev\` and Chromium, ${repeats} × one after the other; medians, with the smallest and the largest.`,
    '',
    'From the moment at which a record is written to the disk to that at which the page in the browser shows its new text: the file is',
    'noticed, the records are checked, the page is made and sent, and the browser has loaded it again.',
    '',
    table(['a record is saved, of', 'seen in the browser after', 'at most', ''], rows),
  ].join('\n');
};
