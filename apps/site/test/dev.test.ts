import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@mirocals/data/check';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';

let content: string;
let child: ChildProcess;
let browser: Browser;
let page: Page;

const record = () => join(content, 'organisations/genethon.yaml');
const replaceName = async (from: string, to: string) =>
  writeFile(record(), (await readFile(record(), 'utf8')).replace(`name: ${from}`, `name: ${to}`));

const addressOf = (dev: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    dev.stdout?.on('data', (part) => {
      const address = /http:\/\/localhost:\d+/.exec(`${part}`)?.[0];
      if (address) resolve(address);
    });
    dev.stderr?.pipe(process.stderr);
    dev.once('close', () => reject(new Error('ended before it listened')));
  });

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(contentFolder, content, { recursive: true });
  const dev = fileURLToPath(new URL('../dev.ts', import.meta.url));
  child = spawn(process.execPath, [dev], { env: { ...process.env, PORT: '0', MIROCALS_CONTENT: content } });
  const address = await addressOf(child);
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  await page.goto(`${address}/partners/genethon/`);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  child?.kill('SIGINT');
  await rm(content, { recursive: true, force: true });
}, 30_000);

it('shows a saved record without a reload by hand, a mistake at its place, and the page again once it is mended', async () => {
  await page.getByRole('heading', { level: 1, name: 'Généthon' }).waitFor();
  const saved = performance.now();
  await replaceName('Généthon', 'Genopole Test');
  await page.getByRole('heading', { level: 1, name: 'Genopole Test' }).waitFor();
  console.log(`a saved record, seen in the browser: ${Math.round(performance.now() - saved)} ms`);
  await replaceName('Genopole Test', '[oops]');
  await page.getByText('organisations/genethon.yaml:1:1').waitFor();
  await replaceName('[oops]', 'Généthon');
  await page.getByRole('heading', { level: 1, name: 'Généthon' }).waitFor();
}, 30_000);
