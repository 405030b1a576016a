import { paletteOf } from '@mirocals/data/palette';
import { describe, expect, it } from 'vitest';
import { textOf } from './built-site.ts';
import { ConsortiumSite, itIsSound } from './consortium-site.ts';

const palette = paletteOf({ accent: '#8a1f4b', highlight: '#d9480f' });

describe('a site of a consortium without a trial, in German, Spanish and English', () => {
  const site = new ConsortiumSite('reef-consortium', 'https://reef.example.org');
  itIsSound(site, (address) => !/^\/e[ns]\//.test(address));

  it('has the pages of its records in its languages, and no others', () => {
    const named = [...site.files].filter((file) => /trial|results|centres|timeline|publications|glossary/.test(file));
    expect(named).toEqual([]);
    for (const address of ['/partners/', '/es/partners/', '/en/news/auftakt/', '/people/', '/fact-sheet/'])
      expect(site.files).toContain(`${address}index.html`);
    expect([...site.files].filter((file) => /^\/(de|fr|it|sv)\//.test(file))).toEqual([]);
  });

  it('has pages and feeds of the first language without a prefix, and names all of them on each page', () => {
    expect(site.at('/').querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(site.at('/es/').querySelector('html')?.getAttribute('lang')).toBe('es');
    const alternates = site.at('/partners/').querySelectorAll('link[hreflang]');
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['de', 'https://reef.example.org/partners/'],
      ['es', 'https://reef.example.org/es/partners/'],
      ['en', 'https://reef.example.org/en/partners/'],
      ['x-default', 'https://reef.example.org/partners/'],
    ]);
    for (const file of ['/feed.xml', '/es/feed.xml', '/en/feed.xml', '/embed/v1/es/news.json', '/api/v1/de/news.json'])
      expect(site.files).toContain(file);
  });

  it('shows the first language, marked as such, where a text is not translated', () => {
    const title = site.at('/en/news/auftakt/').querySelector('h1 [lang]');
    expect([title?.getAttribute('lang'), title?.text]).toEqual(['de', 'Das Projekt beginnt']);
    expect(textOf(site.at('/es/news/auftakt/'))).toContain('El proyecto comienza');
    expect(textOf(site.at('/es/partners/universidad-del-arrecife/'))).toContain('Universidad del Arrecife');
  });

  it('says nothing of a trial in its own languages', () => {
    for (const { address, document } of site.pages) {
      if (/^\/(es\/|en\/)?($|about|news|partners|people|fact-sheet)/.test(address))
        expect(textOf(document), address).not.toMatch(/klinische Prüfung|ensayo clínico|\btrial\b/i);
    }
  });

  it('has the colours, the typeface and the logo of its record', async () => {
    const css = await site.text([...site.files].find((file) => /^\/assets\/site\./.test(file)) ?? '');
    expect(css).toContain('--accent: #8a1f4b;');
    expect(css).toContain('--rule: #d9480f;');
    expect(css).toContain('--display: "Iowan Old Style"');
    expect(site.at('/').querySelector('.wordmark img')?.getAttribute('src')).toBe('/logos/reef.svg');
    expect(await site.text('/icon.svg')).toContain('href="data:image/svg+xml;base64,');
    expect(JSON.parse(await site.text('/site.webmanifest'))).toMatchObject({ theme_color: palette.picture.ground });
    const accent = `light-dark(${palette.widget.light}, ${palette.widget.dark})`;
    for (const file of ['/embed/v1/mirocals.js', '/embed/v1/mirocals.css', '/embed/partners/de.html'])
      expect(await site.text(file), file).toContain(accent);
  });

  it('has the logo in its icons, and its colours in the pictures for shared links', async () => {
    const pictures = [...site.files].filter((file) => /^\/assets\/picture\./.test(file));
    expect(await site.coloursOf(pictures[0] ?? '')).toContain(palette.picture.ground);
    for (const icon of ['/icon-192.png', '/apple-touch-icon.png'])
      expect(await site.coloursOf(icon)).toEqual(expect.arrayContaining(['#ffffff', '#8a1f4b', '#d9480f']));
  });
});
