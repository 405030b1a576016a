import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchOptions } from '@mirocals/tools/chromium';
import { skipWithout } from '@mirocals/tools/skip-without';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesIn } from '../../../test/samples.ts';
import { addressesOf, serve } from './served-site.ts';

/** The folder of WordPress: that of the Debian package, or `WORDPRESS`. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const available = existsSync(`${wordpress}/wp-includes/embed.php`) && spawnSync('php', ['-v']).status === 0;
const skipped = skipWithout('Tests in WordPress', 'WordPress (apt-get install wordpress php-cli)', available);

describe.skipIf(skipped)('WordPress', () => {
  let child: ChildProcess;
  let browser: Browser;
  let host: Server;
  let site: string;
  let html = '';
  let answer: { html: string; author: string; element: string };

  beforeAll(async () => {
    child = serve({ PORT: '0', PARTNER_PORT: '0' });
    [site = ''] = await addressesOf(child);
    const script = fileURLToPath(new URL('wordpress.php', import.meta.url));
    const { stdout } = await promisify(execFile)('php', [
      script,
      wordpress,
      `${site}/embed/news/en.html`,
      'https://mirocals.example',
      site,
      // The sample for authors in the docs.
      samplesIn('docs/embedding.md', 'html').find((sample) => sample.startsWith('<div data-mirocals')) ?? '',
    ]);
    answer = JSON.parse(stdout);
    host = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    await new Promise<void>((resolve) => host.listen(0, resolve));
    browser = await chromium.launch(await launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
    child?.kill();
  });

  const visit = async (body: string) => {
    html = `<!doctype html><title>Post</title><link rel="icon" href="data:,">${body}`;
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}`);
    return page;
  };

  it('replaces a pasted address with a frame of the height of the widget', async () => {
    const embed = readFileSync(`${wordpress}/wp-includes/js/wp-embed.js`, 'utf8');
    const page = await visit(`${answer.html}<script>${embed}</script>`);
    const frame = page.locator('iframe.wp-embedded-content');
    await frame.and(page.locator(':not([style])')).waitFor();
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    const own = await page.frames()[1]?.evaluate(() => document.documentElement.getBoundingClientRect().height);
    // WordPress limits frames to 1,000 px.
    expect(Number(await frame.getAttribute('height'))).toBe(Math.min(1000, Math.ceil(own ?? 0)));
    expect(await page.frameLocator('iframe').getByRole('heading', { level: 2 }).isVisible()).toBe(true);
  });

  it('keeps the markup of an author, which becomes a widget, and removes custom elements', async () => {
    expect(answer.element).not.toContain('<');
    const page = await visit(`${answer.author}<script type="module" src="${site}/embed/v1/mirocals.js"></script>`);
    const widget = page.locator('mirocals-news');
    await widget.getByRole('listitem').first().waitFor();
    expect(await widget.getByRole('listitem').count()).toBe(3);
  });
});
