import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/build/build-site.ts';
import { type BuiltPage, dist, filesOf, pagesOf, textOf } from './built-site.ts';

const content = fileURLToPath(new URL('../../../packages/data/test/second-consortium', import.meta.url));

let folder: string;
let pages: BuiltPage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-consortium-'));
  await buildSite({ content, output: join(folder, 'dist'), origin: 'https://harbour.example.org', day: '2026-11-27' });
  pages = pagesOf(join(folder, 'dist'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Words that belong only to the first consortium: its name, disease, drug, funder and grant. */
const ofTheFirst = /mirocals|IL-2|interleukin|riluzole|\bALS\b|633413|Horizon 2020|NCT03039673/i;

/** Removes the name of the software, which elements, attributes, classes and files of widgets contain. */
const withoutSoftware = (text: string) => text.replaceAll(/\bdata-mirocals\b|\bmirocals[-.][\w-]+/g, '');

describe('a site from the records of another consortium', () => {
  it('has a page for each record and each list', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    const singles = pagesOf(dist)
      .map(({ address }) => address)
      .filter((address) => !/\/(news|partners)\/./.test(address));
    for (const address of singles) expect(addresses).toContain(address);
    expect(addresses).toContain('/news/results-published/');
    expect(addresses).toContain('/partners/quay-university/');
  });

  it('counts its own organisations and centres', () => {
    const headingOf = (address: string) => pages.find((page) => page.address === address)?.document.querySelector('h1');
    expect(headingOf('/partners/')?.text).toBe('2 partner organisations');
    expect(headingOf('/centres/')?.text).toBe('1 centre');
  });

  it('has no words of the first one in any text or attribute', () => {
    for (const { address, document } of pages) {
      expect(withoutSoftware(textOf(document)), address).not.toMatch(ofTheFirst);
      for (const element of document.querySelectorAll('*')) {
        for (const [name, value] of Object.entries(element.attributes)) {
          if (name === 'class') continue;
          expect(withoutSoftware(value), `${address} ${name}`).not.toMatch(ofTheFirst);
        }
      }
    }
  });

  it('has no words of the first one in any feed or API file', async () => {
    const files = filesOf(join(folder, 'dist')).filter((file) => /\.(xml|json|csv|txt|svg|webmanifest)$/.test(file));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(withoutSoftware(await readFile(join(folder, 'dist', file), 'utf8')), file).not.toMatch(ofTheFirst);
    }
  });
});
