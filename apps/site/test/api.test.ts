import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionNames } from '@mirocals/data/schema';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { errorsOf } from '../../../packages/data/test/json-schemas.ts';
import { prepareSite } from '../src/build/prepare-site.ts';
import { dist, filesOf, pagesOf } from './built-site.ts';
import { contentWith } from './content-folder.ts';
import { languages } from './languages.ts';

const json = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('the API files of the built site', () => {
  it.each(collectionNames)('match their schema in every language: %s', (collection) => {
    const schema = json(`/api/v1/schema/${collection}.json`);
    const files = languages.map((lang) => json(`/api/v1/${lang}/${collection}.json`));
    expect(errorsOf(schema, ...files)).toEqual([]);
    for (const lang of languages) expect(filesOf(dist)).toContain(`/api/v1/${lang}/${collection}.csv`);
  });

  it('link each record to a page or anchor that exists', () => {
    const pages = new Map(pagesOf(dist).map(({ address, document }) => [address, document]));
    const { records } = json('/api/v1/ids.json');
    expect(records.length).toBeGreaterThan(50);
    for (const { address } of records) {
      const { pathname, hash } = new URL(address);
      expect(pages.has(pathname), address).toBe(true);
      if (hash) expect(pages.get(pathname)?.getElementById(hash.slice(1)), address).not.toBeNull();
    }
  });

  it('are linked from the page for developers, with examples that match the files', () => {
    for (const lang of languages) {
      const page = pagesOf(dist).find((one) => one.lang === lang && one.address.endsWith('/data/'))?.document;
      const links = page?.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      for (const collection of collectionNames) {
        expect(links).toEqual(
          expect.arrayContaining([
            `/api/v1/${lang}/${collection}.json`,
            `/api/v1/${lang}/${collection}.csv`,
            `/api/v1/schema/${collection}.json`,
          ]),
        );
      }
      expect(links).toEqual(expect.arrayContaining(['/api/v1/ids.json', '/api/v1/openapi.json']));
      const { records } = json(`/api/v1/${lang}/organisations.json`);
      const examples = page?.querySelectorAll('pre').map(({ text }) => text) ?? [];
      expect(JSON.parse(examples[1] ?? '')).toEqual(records[0]);
      expect(JSON.parse(examples[3] ?? '')).toEqual(records.map(({ name }: { name: string }) => name));
    }
  });
});

/** The paths of all values, with one path for all entries of a list: `records[].name`. */
const pathsOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, `${path}.${key}`));
};

// The unchanged files of the first release. Programs that read them must be able to read all later files of version 1.
describe('version 1 of the API', async () => {
  const kept = readdirSync(here('api-v1'));
  const { routes } = await prepareSite({
    content: here('../../../packages/data/test/second-consortium'),
    origin: 'https://harbour.example.org',
    day: '2026-11-27',
  });
  const now = new Map(routes.map(({ path, content }) => [path, content]));

  it.each(kept)('still has all fields of %s', (name) => {
    const first = JSON.parse(readFileSync(here(`api-v1/${name}`), 'utf8'));
    const text = now.get(`/api/v1/${name.replace('-', '/')}`)?.();
    const today = JSON.parse(text ?? 'null');
    expect(new Set(pathsOf(today))).toEqual(new Set([...pathsOf(today), ...pathsOf(first)]));
  });

  it.each(kept.filter((name) => name.startsWith('fr-')))('accepts %s with the current schema', (name) => {
    const first = JSON.parse(readFileSync(here(`api-v1/${name}`), 'utf8'));
    const collection = name.replace(/^fr-|\.json$/g, '');
    expect(errorsOf(json(`/api/v1/schema/${collection}.json`), first)).toEqual([]);
  });
});

describe('the old address of a retired record', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  const siteWhere = async (way: string) => {
    const folder = await contentWith({ 'retired.yaml': `- id: news/brexit\n  on: "2026-11-24"\n${way}` });
    folders.push(folder);
    for (const lang of languages) await rm(join(folder, `content/news/brexit.${lang}.md`), { force: true });
    const { routes } = await prepareSite({ content: join(folder, 'content'), day: '2026-11-27' });
    const site = new Map(routes.map(({ path, content }) => [path, content]));
    return {
      redirects: site.get('/_redirects')?.() ?? '',
      page: (path: string) => parse(site.get(path)?.() ?? ''),
      sitemap: site.get('/sitemap.xml')?.() ?? '',
    };
  };
  const linksOf = (page: ReturnType<typeof parse>) =>
    page.querySelectorAll('main a').map((link) => link.getAttribute('href'));

  it('redirects to its new address, by the host or by the page', async () => {
    const { redirects, page, sitemap } = await siteWhere('  moved: news/end-of-recruitment\n');
    expect(redirects).toContain('/news/brexit/ /news/end-of-recruitment/ 301\n');
    expect(redirects).toContain('/fr/news/brexit/ /fr/news/end-of-recruitment/ 301\n');
    const old = page('/fr/news/brexit/');
    expect(linksOf(old)).toEqual(['/fr/news/end-of-recruitment/']);
    expect(old.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=/fr/news/end-of-recruitment/',
    );
    expect(sitemap).not.toContain('/news/brexit/');
  });

  it('links to all records into which it was split', async () => {
    const { redirects, page } = await siteWhere(
      '  split:\n    - news/end-of-recruitment\n    - news/uk-statement-2025\n',
    );
    expect(redirects).toBe('');
    expect(linksOf(page('/news/brexit/'))).toEqual(['/news/end-of-recruitment/', '/news/uk-statement-2025/']);
  });

  it('says why it was withdrawn', async () => {
    const { page } = await siteWhere('  withdrawn:\n    en: It was published by mistake.\n');
    expect(page('/news/brexit/').querySelector('main')?.text).toContain('It was published by mistake.');
    expect(page('/news/brexit/').querySelector('meta[http-equiv=refresh]')).toBeNull();
  });
});
