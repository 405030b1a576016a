import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { glossary, news, results } from '@mirocals/data';
import { textIn } from '@mirocals/data/text';
import { launchOptions } from '@mirocals/tools/chromium';
import type { Readability } from '@mozilla/readability';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strings } from '../src/strings/index.ts';
import { dist, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';

const pages = pagesOf(dist);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  await page.evaluate(
    await readFile(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8'),
  );
});
afterAll(() => browser?.close());

const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** The text that Firefox shows of a page in its Reader View. */
const readerView = async (address: string): Promise<string> => {
  const html = pages.find((one) => one.address === address)?.html ?? '';
  const text = await page.evaluate((source) => {
    const { Readability: Reader } = window as never as { Readability: typeof Readability };
    return new Reader(new DOMParser().parseFromString(source, 'text/html')).parse()?.textContent;
  }, html);
  return spaced(text ?? '');
};

describe.each(languages)('the Reader View in %s', (lang) => {
  const prefix = lang === 'en' ? '' : `/${lang}`;

  it.each(news.filter(({ notice }) => notice))('keeps the notice on $id', async ({ id, notice = { en: '' } }) => {
    const text = await readerView(`${prefix}/news/${id}/`);
    expect(text).toContain(strings[lang].archiveNotice);
    expect(text).toContain(spaced(textIn(notice, lang).text));
  });

  it('has the outcome with the findings, and no glossary in their place', async () => {
    const [result] = results;
    const { outcome } = strings[lang];
    for (const path of ['/results/', '/news/lancet-results-2025/', '/trial/', '/', '/fact-sheet/']) {
      const text = await readerView(`${prefix}${path}`);
      expect(text, path).toContain(spaced(outcome[result?.primaryEndpoint.outcome ?? 'met'].slice(0, -1)));
      for (const { effect } of result?.findings ?? [])
        expect(text, path).toMatch(new RegExp(`(?<!\\d)${effect.percent}\\s?%`));
      for (const { explanation } of glossary) expect(text, path).not.toContain(spaced(textIn(explanation, lang).text));
    }
  });
});
