import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { dist, filesOf, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';

const files = filesOf(dist);
const listed = pagesOf(dist).filter(({ document }) => document.querySelector('link[rel=canonical]'));
const textAt = (path: string) => readFileSync(join(dist, path), 'utf8');

/** The width and height of a PNG file. @see https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (path: string) => {
  const bytes = readFileSync(join(dist, path));
  expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the link preview of a page', () => {
  const propertyOf = (page: (typeof listed)[number], name: string) =>
    page.document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

  it('has the title, address and picture of every page, in its language', () => {
    for (const page of listed) {
      expect(page.html, page.address).toContain(`<title>`);
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(propertyOf(page, 'og:url'), page.address).toBe(canonical);
      expect(propertyOf(page, 'og:title'), page.address).not.toBe('');
      expect(propertyOf(page, 'og:locale'), page.address).toMatch(new RegExp(`^${page.lang}_[A-Z]{2}$`));
      const others = page.document.querySelectorAll('meta[property="og:locale:alternate"]');
      expect(others, page.address).toHaveLength(languages.length - 1);
      expect(propertyOf(page, 'og:image:alt'), page.address).not.toBe('');
    }
  });

  it('has a picture in each language; that of the results says that the primary endpoint was not met', () => {
    const pictures = new Map(listed.map((page) => [page.address, new URL(propertyOf(page, 'og:image')).pathname]));
    for (const path of new Set(pictures.values())) expect(sizeOf(path)).toEqual([1200, 630]);
    const ofResults = listed.filter(({ address }) => address.endsWith('/results/'));
    expect(new Set(ofResults.map(({ address }) => pictures.get(address))).size).toBe(languages.length);
    const said = ofResults.map((page) => propertyOf(page, 'og:image:alt'));
    const notMet = [/not met/, /n[’']a pas été atteint/, /non è stato raggiunto/, /(upp)?nåddes inte/];
    for (const words of notMet)
      expect(
        said.some((text) => words.test(text)),
        `${said}`,
      ).toBe(true);
  });
});

describe('the files about the site', () => {
  it('include icons in all sizes, and a manifest in each language', () => {
    expect(sizeOf('/apple-touch-icon.png')).toEqual([180, 180]);
    for (const lang of languages) {
      const manifest = JSON.parse(textAt(lang === 'en' ? '/site.webmanifest' : `/${lang}/site.webmanifest`));
      expect(manifest).toMatchObject({ lang, start_url: lang === 'en' ? '/' : `/${lang}/` });
      for (const { src, sizes } of manifest.icons) expect(sizeOf(src).join('x')).toBe(sizes);
      expect(manifest.icons).toContainEqual(expect.objectContaining({ purpose: 'maskable' }));
    }
  });

  it('list every page with its languages in the sitemap', () => {
    expect(textAt('/robots.txt')).toContain('Sitemap: https://mirocals.example/sitemap.xml');
    const entries = textAt('/sitemap.xml').split('<url>').slice(1);
    const addresses = entries.map((entry) => new URL(/<loc>(.*?)</.exec(entry)?.[1] ?? '').pathname);
    expect(addresses.toSorted()).toEqual(listed.map(({ address }) => address).toSorted());
    for (const entry of entries) expect(entry.match(/hreflang=/g)).toHaveLength(languages.length + 1);
  });

  it('link to existing pages in llms.txt', () => {
    const text = textAt('/llms.txt');
    expect(text).toMatch(/^# \S+\n\n> /);
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, address = '']) => new URL(address).pathname);
    expect(links.length).toBeGreaterThan(10);
    for (const path of links) expect(files).toContain(path.endsWith('/') ? `${path}index.html` : path);
  });

  it('include a security.txt only if a contact is set', async () => {
    const path = '/.well-known/security.txt';
    expect(files).not.toContain(path);
    const options = { day: '2028-02-29', origin: 'https://www.example.org' };
    const { routes } = await prepareSite({ ...options, securityContact: 'mailto:security@example.org' });
    expect(routes.find((route) => route.path === path)?.content()).toBe(
      'Contact: mailto:security@example.org\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: en, fr, it, sv\nCanonical: https://www.example.org/.well-known/security.txt\n',
    );
    await expect(prepareSite({ securityContact: 'somebody' })).rejects.toThrow('SECURITY_CONTACT is "somebody"');
  });
});
