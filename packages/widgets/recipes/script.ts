import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOptions } from '@mirocals/tools/chromium';
import { skipWithout } from '@mirocals/tools/skip-without';
import { chromium, type Page } from 'playwright-core';
import { samplesIn } from '../../../test/samples.ts';
import { feeds } from '../test/feeds.ts';
import { bin, check, docs, here, limit, run, serveFolder, versionOf } from './shared.ts';

/** Opens a browser and records the errors on its pages, also those of hydration. */
const openBrowser = async () => {
  const browser = await chromium.launch(await launchOptions());
  const problems: string[] = [];
  const visit = async (address: string) => {
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(address, { waitUntil: 'networkidle' });
    return page;
  };
  // Browsers ask for an icon that these pages do not have.
  return { visit, problems: () => problems.filter((text) => !text.includes('404')), close: () => browser.close() };
};

const title = (page: Page) => page.locator('mirocals-news').getByRole('heading', { name: feeds.news.title });

/** Waits for the widget and returns the number of its items. */
const items = async (page: Page) => {
  await title(page).waitFor();
  return page.locator('mirocals-news').getByRole('listitem').count();
};

/** Checks the element and the markup on the pages of an app, which have links to each other and a button that toggles the widget. */
const checkApp = async (pages: readonly string[]) => {
  const { visit, problems, close } = await openBrowser();
  for (const [form, address] of [
    ['element', pages[0]],
    ['markup', pages[1]],
  ]) {
    const page = await visit(`${address}`);
    check((await items(page)) === limit, `the ${form} shows ${limit} items`);
    await page.evaluate('window.mark = 1');
    for (const state of ['detached', 'visible', 'detached', 'visible'] as const) {
      await page.getByText('Toggle').click();
      await title(page).waitFor({ state });
    }
    check((await items(page)) === limit, `the app removes and adds the ${form}`);
    for (const name of ['Markup', 'Element', 'Markup', 'Element']) {
      await page.getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL((url) => url.pathname.includes(name.toLowerCase()));
      await page.locator(name === 'Markup' ? '[data-mirocals]' : 'main mirocals-news').waitFor();
      if ((await items(page)) !== limit) throw new Error(`the app shows no widget after it has navigated to ${name}`);
    }
    await page.goBack();
    check((await items(page)) === limit, 'the app navigates to the other form and back');
    check((await page.evaluate('window.mark')) === 1, 'it has loaded only one page');
  }
  const found = problems();
  await close();
  check(
    found.length === 0,
    `the console has no error, such as of hydration${found.map((text) => `: ${text}`).join('')}`,
  );
};

/** Checks the pages with the script on the started server of Next. */
export const checkNextScript = async (origin: string) => {
  console.log(`\nNext ${await versionOf('next')}, with the script`);
  await checkApp([`${origin}/script/element`, `${origin}/script/markup`]);
};

/** Builds and checks the recipe for VitePress. */
export const checkVitePress = async (site: string) => {
  console.log(`\nVitePress ${await versionOf('vitepress')}, with the script`);
  const [sample = ''] = samplesIn(docs, 'ts');
  await mkdir(join(here, 'vitepress/.vitepress'), { recursive: true });
  await writeFile(join(here, 'vitepress/.vitepress/config.ts'), sample.replaceAll('https://mirocals.example', site));
  await run('.', bin('vitepress'), ['build', 'vitepress']);
  const { origin, close } = await serveFolder('vitepress/.vitepress/dist');
  await checkApp([`${origin}/element.html`, `${origin}/markup.html`]).finally(close);
};

const buildHugo = async (site: string, env: Record<string, string>) => {
  await rm(join(here, 'hugo/public'), { recursive: true, force: true });
  await run('hugo', 'hugo', ['--quiet'], { HUGO_SITE: site, ...env });
};

/** Builds and checks the three ways that docs/embedding.md has for Hugo. */
export const checkHugo = async (site: string) => {
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (skipWithout('The recipes for Hugo', 'it (apt-get install hugo)', version.status === 0)) return;
  console.log(`\nHugo ${/v[\d.]+/.exec(version.stdout)?.[0].slice(1)}, with the script`);
  await writeFile(join(here, 'hugo/content/link.md'), `---\ntitle: Link\n---\n\n[News](${site}/embed/news/en.html)\n`);
  const { origin, close } = await serveFolder('hugo/public');
  const { visit, problems, close: closeBrowser } = await openBrowser();
  try {
    await buildHugo(site, {});
    check((await items(await visit(`${origin}/shortcode/`))) === limit, `a shortcode shows ${limit} items`);
    check((await items(await visit(`${origin}/link/`))) === feeds.news.items.length, 'a link becomes the widget');
    const html = await readFile(join(here, 'hugo/public/html/index.html'), 'utf8');
    check(!html.includes('<mirocals'), 'by default Hugo removes the element from Markdown');
    await buildHugo(site, { HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE: 'true' });
    check(
      (await items(await visit(`${origin}/html/`))) === limit,
      `with markup.goldmark.renderer.unsafe it shows ${limit} items`,
    );
    const found = problems();
    check(found.length === 0, `the console has no error${found.map((text) => `: ${text}`).join('')}`);
  } finally {
    await closeBrowser();
    close();
  }
};
