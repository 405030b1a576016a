import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.ts';
import { median, withSpread } from '../measure/alternate.ts';
import type { Report, Row } from '../measure/report.ts';
import { machine, table } from '../measure/table.ts';
import { writeRecords } from '../site/posts.ts';

const work = join(import.meta.dirname, '../.work/dev');
const repeats = 9;

/** The records of the server, the record that is saved repeatedly, and its page. */
interface Case {
  readonly name: string;
  readonly prepare: (folder: string) => Promise<void>;
  readonly record: string;
  /** The start of the line that is changed, up to its value. */
  readonly key: string;
  readonly page: string;
  /** The limit in milliseconds. */
  readonly most: number;
}

const cases: readonly Case[] = [
  {
    name: 'the records of the consortium',
    prepare: (folder) => cp(join(import.meta.dirname, '../../packages/data/content'), folder, { recursive: true }),
    record: 'organisations/genethon.yaml',
    key: 'name: ',
    page: '/partners/genethon/',
    most: 200,
  },
  {
    name: '5,000 news',
    prepare: (folder) => writeRecords(folder, 5_000),
    record: 'news/item-2500.en.md',
    key: 'title: ',
    page: '/news/item-2500/',
    most: 500,
  },
];

/** Returns the address of the started server. */
const addressOf = (dev: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    dev.stdout?.on('data', (part) => {
      const address = /http:\/\/localhost:\d+/.exec(`${part}`)?.[0];
      if (address) resolve(address);
    });
    dev.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });

/** Resolves when a page has connected to the server, which reloads it: a save before that would not be shown. */
const connection = (page: Page) =>
  new Promise<void>((resolve) => {
    page.once('websocket', (socket) => socket.once('framereceived', () => resolve()));
  });

/** Saves a record and waits until the browser shows the new text. Returns the time between the two in milliseconds. */
const saveAndSee = async (page: Page, file: string, key: string, text: string): Promise<number> => {
  const old = await readFile(file, 'utf8');
  const line = new RegExp(`^${key}.*$`, 'm');
  const connected = connection(page);
  const saved = performance.now();
  await writeFile(file, old.replace(line, `${key}${text}`));
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  const time = performance.now() - saved;
  await connected;
  return time;
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
    const connected = connection(page);
    await page.goto(`${await addressOf(dev)}${path}`);
    await connected;
    const times: number[] = [];
    for (let index = 0; index <= repeats; index++) {
      times.push(await saveAndSee(page, join(content, record), key, `Saved for the time ${index}`));
    }
    // The first run is a warm-up.
    return times.slice(1);
  } finally {
    await browser.close();
    dev.kill('SIGINT');
    await once(dev, 'exit');
  }
};

/** Measures the time from a saved record to the browser, and returns a report in Markdown. */
export const measure = async (): Promise<Report> => {
  await rm(work, { recursive: true, force: true });
  const lines: string[][] = [];
  const rows: Row[] = [];
  for (const one of cases) {
    const times = await measureCase(one);
    lines.push([one.name, withSpread(times, 'ms')]);
    rows.push({
      what: `a saved record in the browser in \`dev\`, ${one.name}`,
      ours: `${Math.round(median(times))} ms`,
      other: '',
      ratio: median(times),
      most: one.most,
      unit: 'ms',
    });
  }
  const text = [
    '# Saving a record in `pnpm dev`',
    '',
    `${machine()} The server of \`pnpm dev\` and Chromium, ${repeats} runs; medians, with minimum and maximum.`,
    '',
    'The time from writing a record to the disk until the page in the browser shows its new text. In it the server detects the change,',
    'checks the records and renders the page, and the browser reloads it.',
    '',
    table(['records', 'shown in the browser after'], lines),
  ].join('\n');
  return { text, rows };
};
