import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt, readHeaders } from '../src/serve/headers-file.ts';
import { ask, outerAddresses } from './raw-request.ts';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.ts';

let workspace: WorkspaceCopy;
let child: ChildProcess;
let browser: Browser;
let page: Page;
let site: string;

const addressOf = (dev: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    dev.stdout?.on('data', (part) => {
      const address = /http:\/\/localhost:\d+/.exec(`${part}`)?.[0];
      if (address) resolve(address);
    });
    dev.stderr?.pipe(process.stderr);
    dev.once('close', () => reject(new Error('ended before it listened')));
  });

/** For a busy machine: an edit of code starts a process, one of a widget a build. */
const patience = 120_000;

/** Whether the page is connected to the server, which reloads it. */
let connected = false;

/** Replaces text in a file of the workspace, as an editor saves it. */
const replace = async (file: string, from: string, to: string) => {
  const path = join(workspace.folder, file);
  const text = await readFile(path, 'utf8');
  expect(text, `"${from}" in ${file}`).toContain(from);
  await writeFile(path, text.replace(from, to));
};

/** The milliseconds from a save until something is seen in the browser. */
const timeOf = async (file: string, from: string, to: string, seen: () => Promise<unknown>) => {
  await expect.poll(() => connected, { timeout: patience }).toBe(true);
  const saved = performance.now();
  await replace(file, from, to);
  await seen();
  return performance.now() - saved;
};

/** The same, once the server can reach the page. */
const edit = async (file: string, from: string, to: string) => {
  await expect.poll(() => connected, { timeout: patience }).toBe(true);
  await replace(file, from, to);
};

beforeAll(async () => {
  workspace = await copyWorkspace();
  const env = { ...process.env, PORT: '0', HOST: '', MIROCALS_CONTENT: '' };
  child = spawn(process.execPath, [join(workspace.folder, 'apps/site/dev.ts')], { env });
  site = await addressOf(child);
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) connected = false;
  });
  page.on('websocket', (socket) =>
    socket.once('framereceived', () => {
      connected = true;
    }),
  );
}, patience);

afterAll(async () => {
  await browser?.close();
  child?.kill('SIGINT');
  if (child?.exitCode === null) await once(child, 'exit');
  await workspace?.remove();
}, 30_000);

const statusOf = async (target: string, request?: Parameters<typeof ask>[2]) =>
  (await ask(site, target, request)).status;

describe('what dev serves', { timeout: patience }, () => {
  it('has the style sheet, and no script that the policy of its page blocks', async () => {
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${site}/`);
    const rules = await page.evaluate(() => {
      const count = (list: CSSRuleList): number =>
        [...list].reduce((sum, rule) => sum + 1 + ('cssRules' in rule ? count(rule.cssRules as CSSRuleList) : 0), 0);
      return [...document.styleSheets].reduce((sum, sheet) => sum + count(sheet.cssRules), 0);
    });
    expect(rules).toBeGreaterThan(100);
    await page.goto(`${site}/embed/`);
    await page.locator('#choose').waitFor({ state: 'visible' });
    expect(problems).toEqual([]);
  });

  it('has a search that finds', async () => {
    await page.goto(`${site}/search/?q=Genethon`);
    await page.getByRole('status').filter({ hasText: 'Found for “Genethon”' }).waitFor();
    expect(await page.locator('#list a').count()).toBeGreaterThan(0);
  });

  it('has the released scripts with the bytes that their integrity names', async () => {
    const integrity: Record<string, Record<string, string>> = await (
      await fetch(`${site}/embed/integrity.json`)
    ).json();
    const files = Object.entries(integrity).flatMap(([version, all]) =>
      Object.entries(all).map(([name, hash]) => [`/embed/${version}/${name}`, hash] as const),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const [path, hash] of files) {
      const bytes = Buffer.from(await (await fetch(site + path)).arrayBuffer());
      expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, path).toBe(hash);
    }
  });

  it('has the type of each kind of file', async () => {
    const html = await (await fetch(`${site}/search/`)).text();
    const [style = ''] = /\/assets\/site\.\w+\.css/.exec(html) ?? [];
    const [script = ''] = /\/assets\/search\.\w+\.js/.exec(html) ?? [];
    const [picture = ''] = /\/assets\/picture\.\w+\.png/.exec(html) ?? [];
    const types = {
      [style]: 'text/css',
      [script]: /^(text|application)\/javascript/,
      [picture]: 'image/png',
      '/icon.svg': 'image/svg+xml',
      '/icon-192.png': 'image/png',
      '/site.webmanifest': 'application/manifest+json',
      '/api/v1/en/news.csv': 'text/csv',
      '/api/v1/en/records.jsonld': 'application/ld+json',
      '/feed.json': /^application\/feed\+json$/,
      '/feed.xml': /^(text|application)\/xml/,
      '/trial/': 'text/html; charset=utf-8',
      '/trial/index.html': 'text/html; charset=utf-8',
      '/studio/': 'text/html; charset=utf-8',
      '/studio/settings.json': 'application/json',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(site + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Content-Type'), path).toMatch(type);
    }
    expect((await fetch(`${site}/fr/no-such-page/`)).status).toBe(404);
    expect(await (await fetch(`${site}/fr/no-such-page/`)).text()).toContain('lang="fr"');
  });

  it('answers whatever is asked, and goes on', async () => {
    for (const target of [
      '//',
      '///',
      '//[bad',
      '//localhost:99999/',
      '/%',
      '/%ff',
      '/%c0%ae%c0%ae/',
      '/fr/%zz',
      '/%00',
    ])
      expect(await statusOf(target), target).toBe(400);
    for (const target of ['/../dev.ts', '/..%2f..%2fetc/passwd', '/studio/../../dev.ts'])
      expect(await statusOf(target), target).toBe(400);
    expect(await statusOf('/trial')).toBe(301);
    expect(await statusOf('/', { headers: { Range: 'bytes=10-5' } })).toBeLessThan(500);
    expect(await statusOf('/', { headers: { Range: 'bytes=0-9' } })).toBe(206);
    expect(await statusOf('/', { method: 'HEAD' })).toBe(200);
    expect(await statusOf('/', { method: 'OPTIONS' })).toBe(204);
    expect(await statusOf('/', { method: 'POST' })).toBe(405);
    expect(await statusOf('/')).toBe(200);
  });

  it('has a policy in every answer', async () => {
    const rules = readHeaders(await (await fetch(`${site}/_headers`)).text());
    for (const target of ['/', '/trial', '/search/', '/studio/', '/icon.svg', '/api/v1/en/news.json', '/api/v1/none'])
      expect((await ask(site, target)).headers, target).toMatchObject({
        'content-security-policy': headersAt(rules, target)['Content-Security-Policy'],
        'x-content-type-options': 'nosniff',
      });
    for (const [target, method] of [
      ['/%', 'GET'],
      ['/', 'POST'],
      ['/', 'OPTIONS'],
    ] as const)
      expect((await ask(site, target, { method })).headers, `${method} ${target}`).toMatchObject({
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
  });

  it('is for this machine only', async () => {
    for (const address of outerAddresses())
      await expect(fetch(`http://${address}:${new URL(site).port}/`), address).rejects.toThrow();
  });
});

describe('what dev shows after a save', { timeout: 3 * patience }, () => {
  const record = 'packages/data/content/organisations/genethon.yaml';
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  it('is the record, at the place in the page where the reader was', async () => {
    await page.setViewportSize({ width: 600, height: 400 });
    await page.goto(`${site}/partners/genethon/`);
    await heading('Généthon');
    await page.evaluate(() => scrollTo(0, 300));
    await edit(record, 'name: Généthon', 'name: Genopole Test');
    await heading('Genopole Test');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });

  it('is a record, at most half as long after the save as code, for which a process starts', async () => {
    const times: number[] = [];
    const names = ['Genopole Test', 'Genopole one', 'Genopole two', 'Genopole Test'];
    for (const [index, name] of names.slice(1).entries())
      times.push(await timeOf(record, `name: ${names[index]}\n`, `name: ${name}\n`, () => heading(name)));
    const code = await timeOf('apps/site/src/pages/partners.tsx', '...roles].join(', "'timed', ...roles].join(", () =>
      page.locator('meta[name=description][content*=timed]').waitFor({ state: 'attached' }),
    );
    console.log(`seen in the browser: a record after ${times.map(Math.round)} ms, code after ${Math.round(code)} ms`);
    expect(Math.min(...times) / code).toBeLessThan(0.5);
  });

  it('is a mistake at its line, and the page again once it is mended', async () => {
    await edit(record, 'name: Genopole Test', 'name: [oops]');
    await page.getByText('organisations/genethon.yaml:1:1').waitFor();
    // Only the script that reloads the page may run.
    expect(await ask(site, '/')).toMatchObject({
      status: 500,
      headers: { 'content-security-policy': expect.stringMatching(/^script-src 'sha512-[^']+'$/) },
    });
    expect(await page.content()).toContain(`content="default-src 'none'; connect-src 'self'`);
    await edit(record, 'name: [oops]', 'name: Généthon');
    await heading('Généthon');
  });

  it('is an edit of a page', async () => {
    await edit('apps/site/src/pages/partners.tsx', '...roles].join(', "'edited', ...roles].join(");
    await page.locator('meta[name=description][content*=edited]').waitFor({ state: 'attached' });
  });

  it('is an edit of the data package, without a build', async () => {
    await edit('packages/data/src/json-ld/site.ts', "'https://schema.org'", "'https://schema.org/edited'");
    const object = page.locator('script[type="application/ld+json"]').first();
    await expect.poll(() => object.textContent(), { timeout: patience }).toContain('schema.org/edited');
  });

  it('is an error of the code, and the page again once it is mended', async () => {
    const page_ = 'apps/site/src/pages/partners.tsx';
    await edit(page_, 'export const partner', 'export const = partner');
    await page.getByText('partners.tsx').first().waitFor();
    await edit(page_, 'export const = partner', 'export const partner');
    await heading('Généthon');
  });

  it('is an error of the build of the widgets, and the page again once it is mended', async () => {
    const mark = 'packages/widgets/src/components/mark.tsx';
    await page.goto(`${site}/news/`);
    // Not a syntax error, so that only the build of the types fails.
    await edit(mark, 'export const Mark', 'export const count: string = 1;\nexport const Mark');
    await page.getByText('src/components/mark.tsx').first().waitFor();
    await edit(mark, 'export const count: string = 1;\n', '');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('is the widgets as they were saved last, on pages and in the script', async () => {
    const file = 'packages/widgets/src/components/news-list.tsx';
    await page.goto(`${site}/news/`);
    await edit(file, 'className="mirocals-item"', 'className="mirocals-item first-edit"');
    // Saved again while the first build is running.
    const running = join(workspace.folder, 'packages/widgets/dist.next');
    await expect.poll(() => existsSync(running), { timeout: patience }).toBe(true);
    await edit(file, 'first-edit', 'second-edit');
    await page.locator('.second-edit').first().waitFor();
    await expect
      .poll(async () => (await fetch(`${site}/embed/v1/mirocals.js`)).text(), { timeout: patience })
      .toContain('second-edit');
  });

  it('is still there after the process that makes pages was killed', async () => {
    const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
    for (const pid of children.trim().split(' ')) process.kill(Number(pid), 'SIGKILL');
    const news = async () => (await fetch(`${site}/news/`)).text();
    await expect.poll(news, { timeout: patience }).toContain('<h1');
    await replace('packages/data/content/news/lancet-results-2025.en.md', 'title: "', 'title: "Edited. ');
    await expect.poll(news, { timeout: patience }).toContain('>Edited. ');
  });
});
