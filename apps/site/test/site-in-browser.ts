import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { addressesOf, serve } from './served-site.ts';

/** The built site, served, and a browser to open it in. */
export interface SiteInBrowser {
  readonly site: string;
  readonly browser: Browser;
  /** Ends the server and the browser. */
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts a browser. */
export const openSiteInBrowser = async (): Promise<SiteInBrowser> => {
  const server = serve({ PORT: '0', PARTNER_PORT: '0' });
  try {
    const [site = ''] = await addressesOf(server);
    const browser = await chromium.launch(await launchOptions());
    const close = async () => {
      await browser.close();
      server.kill('SIGINT');
    };
    return { site, browser, close };
  } catch (error) {
    server.kill('SIGINT');
    throw error;
  }
};

/** Searches for words on the page of the search. Returns the milliseconds until the results are shown. */
export const timeToFind = (page: Page, words: string): Promise<number> =>
  page.evaluate(async (value) => {
    const list = document.getElementById('list');
    const input = document.querySelector<HTMLInputElement>('#words');
    const form = document.querySelector<HTMLFormElement>('form#search');
    if (!list || !input || !form) throw new Error('no search');
    const shown = new Promise((ready) => new MutationObserver(ready).observe(list, { childList: true }));
    const start = performance.now();
    input.value = value;
    form.requestSubmit();
    await shown;
    return performance.now() - start;
  }, words);
