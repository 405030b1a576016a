import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTexts } from '@mirocals/data/check';
import { formatText } from '@mirocals/data/format';
import { launchOptions } from '@mirocals/tools/chromium';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { contentPath, readRecords } from './open-studio.ts';
import { settings } from './settings.ts';

const folder = fileURLToPath(new URL('../decap/', import.meta.url));
const installed = existsSync(join(folder, 'node_modules'));
const missing = 'Decap CMS is not installed: npm ci --prefix apps/studio/decap --ignore-scripts';
if (!installed) console.log(`Skipped: ${missing}`);

const bundle = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    logLevel: 'error',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

it.runIf(installed)('makes Decap CMS commit one formatted file without problems', async () => {
  const repository = await mkdtemp(join(tmpdir(), 'decap-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  const records = await readRecords();
  for (const [file, text] of records) {
    const path = join(repository, contentPath, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '-A');
  git('commit', '-q', '-m', 'Records');

  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(process.execPath, [join(folder, 'node_modules/decap-server/dist/index.js')], {
    cwd: repository,
    env: { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: repository, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve) =>
    server.stdout.on('data', (data) => `${data}`.includes('listening') && resolve()),
  );
  const files: Record<string, string> = {
    '/react.js': await bundle(
      `import * as React from 'react'; import * as ReactDOM from 'react-dom'; Object.assign(window, { React, ReactDOM, CMS_MANUAL_INIT: true });`,
    ),
    '/studio.js': await bundle(`import './entry.ts';`),
  };
  const page = `<!doctype html><title>Decap</title><script type="module" src="/react.js"></script>
    <script>Object.assign(window, ${JSON.stringify({ settings, records: Object.fromEntries(records), server: `http://localhost:${port}/api/v1` }).replaceAll('<', '\\u003c')})</script>
    <script defer src="/decap/decap-cms-app.js"></script><script type="module" src="/studio.js"></script>`;
  const web = createServer((request, response) => {
    const path = request.url ?? '/';
    const script =
      files[path] ??
      (path.startsWith('/decap/')
        ? readFileSync(join(folder, 'node_modules/decap-cms-app/dist', path.slice(7)))
        : undefined);
    response.setHeader('Content-Type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => web.listen(0, resolve));
  const browser = await chromium.launch(await launchOptions());
  try {
    const tab = await browser.newPage();
    tab.on('console', (message) => message.type() === 'error' && console.log(message.text().slice(0, 600)));
    await tab.goto(
      `http://localhost:${(web.address() as AddressInfo).port}/#/collections/people/entries/p-nigel-leigh`,
    );
    await tab.getByRole('button', { name: 'Login' }).click();
    await tab.getByLabel('Note').fill('A remark.');
    await tab.getByRole('button', { name: 'Publish', exact: true }).click();
    await tab.getByText('Publish now').click();
    await expect.poll(() => git('rev-list', '--count', 'HEAD'), { timeout: 60_000 }).toBe('2');

    expect(git('show', '--name-only', '--format=', 'HEAD')).toBe(`${contentPath}/people/p-nigel-leigh.yaml`);
    const text = readFileSync(join(repository, contentPath, 'people/p-nigel-leigh.yaml'), 'utf8');
    expect(text).toContain('note: A remark.');
    expect(text).toBe(formatText('people/p-nigel-leigh.yaml', text, settings.languages));
    expect(checkTexts(new Map(records).set('people/p-nigel-leigh.yaml', text)).problems).toEqual([]);
  } finally {
    await browser.close();
    web.closeAllConnections();
    web.close();
    server.kill();
    await rm(repository, { recursive: true, force: true });
  }
});
