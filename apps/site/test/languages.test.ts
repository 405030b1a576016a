import { fileURLToPath } from 'node:url';
import { check, contentFolder } from '@mirocals/data/check';
import type { Language } from '@mirocals/data/schema';
import { textIn } from '@mirocals/data/text';
import { type HTMLElement, parse, type TextNode } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { routesOf } from '../src/build/routes.tsx';
import { isPageReviewed } from '../src/components/not-reviewed.tsx';
import { type Site, siteIn } from '../src/model/site.ts';
import { pagesOf as pagesIn } from '../src/pages/index.ts';
import { strings } from '../src/strings/index.ts';
import { dist, languageOf, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';

const recordsOf = async (content: string) => {
  const { records } = await check(content, { day: '2026-11-27' });
  if (!records) throw new Error('the records have problems');
  return records;
};
const records = await recordsOf(contentFolder);
const source = {
  records,
  day: '2026-11-27',
  origin: 'https://example.org',
  api: [],
  styles: '/site.css',
  printStyles: '/print.css',
  searchScript: '/search.js',
  embed: { script: '', hostPageScript: '', version: '', integrity: '' },
};

const pages = pagesOf(dist);
const translated = languages.filter((lang) => lang !== 'en');

/** The text nodes of a page, each with its marked language. */
const piecesOf = (document: HTMLElement) => {
  const pieces: { text: string; lang: string }[] = [];
  const walk = (element: HTMLElement, outer: string) => {
    const lang = element.getAttribute('lang') ?? outer;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) pieces.push({ text: (node as TextNode).text.trim(), lang });
      else if (!['SCRIPT', 'STYLE'].includes((node as HTMLElement).tagName)) walk(node as HTMLElement, lang);
    }
  };
  walk(document.querySelector('body') as HTMLElement, document.querySelector('html')?.getAttribute('lang') ?? '');
  return pieces.filter(({ text }) => text !== '');
};

/** All texts of a language in a value: records, or the strings of the interface. */
const textsUnder = (value: unknown, key: Language, within = false): string[] => {
  if (typeof value === 'string') return within ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsUnder(part, key, within || name === key));
};

describe('a page in a language other than English', () => {
  const english = new Set([
    ...textsUnder(records, 'en'),
    ...textsUnder(strings, 'en'),
    ...records.sources.map(({ title }) => title),
    ...records.organisations.flatMap(({ unit }) => unit ?? []),
    records.project.funding.funder,
  ]);

  const publishers = new Set(records.sources.map(({ publisher }) => publisher));

  it.each(translated)('marks its English texts as such: %s', (lang) => {
    const own = new Set([...textsUnder(records, lang), ...textsUnder(strings, lang)]);
    let marked = 0;
    for (const { address, document } of pages.filter((page) => page.lang === lang)) {
      for (const piece of piecesOf(document)) {
        if (own.has(piece.text) || !english.has(piece.text)) continue;
        // The names of publishers have no language.
        if (publishers.has(piece.text) && address.endsWith('/sources/')) continue;
        expect(piece.lang, `${address}: ${piece.text}`).toBe('en');
        marked += 1;
      }
    }
    // Every page has the funding sentence in the English wording of the grant.
    expect(marked).toBeGreaterThan(pages.length / languages.length - 1);
  });

  it.each(translated)(
    'names authors of statements in its language, where more than a name is on record: %s',
    (lang) => {
      const authors = records.results.flatMap(({ reactions = [] }) => reactions.filter(({ byIn }) => byIn));
      expect(authors.length).toBeGreaterThan(0);
      for (const path of ['results', 'fact-sheet']) {
        const page = pages.find(({ address }) => address === `/${lang}/${path}/`);
        for (const { by, byIn } of authors) {
          expect(page?.document.text, path).toContain(byIn?.[lang]?.text);
          expect(page?.document.text, path).not.toContain(by);
        }
      }
    },
  );

  it('marks names with their own language, or with none', () => {
    const french = /^(Généthon|Inserm Transfert|ARSLA|AFM-Téléthon)$/;
    const names = pages
      .filter(({ lang }) => lang !== 'en')
      .flatMap(({ address, document }) => piecesOf(document).map((piece) => ({ ...piece, address })))
      .filter(({ text }) => french.test(text));
    expect(new Set(names.map(({ text }) => text)).size).toBe(4);
    expect(names.filter(({ lang }) => lang === 'en')).toEqual([]);
    const marked = names.filter(({ text, address }) => text === 'Généthon' && /^\/it\/partners\//.test(address));
    expect(new Set(marked.map(({ lang }) => lang))).toEqual(new Set(['fr']));
  });

  it('has the translated title of an outdated item, and its English title beside it', () => {
    const outdated = records.news.filter(({ notice }) => notice);
    for (const { id, title } of outdated) {
      for (const lang of translated) {
        const document = pages.find(({ address }) => address === `/${lang}/news/${id}/`)?.document;
        const header = document?.querySelector('.page-header');
        expect(header?.querySelector('h1')?.text.replaceAll('\u00a0', ' ')).toBe(
          textIn(title, lang).text.replaceAll('\u00a0', ' '),
        );
        expect(header?.querySelector('[lang=en]')?.text).toBe(title.en);
      }
    }
    expect(outdated.length).toBeGreaterThan(3);
  });

  it('says that nobody has reviewed it, and links to the same page in English', () => {
    for (const { address, lang, document } of pages) {
      const notices = document.querySelectorAll('.not-reviewed');
      expect(notices, address).toHaveLength(lang === 'en' ? 0 : 1);
      const [link] = notices.flatMap((notice) => notice.querySelectorAll('a'));
      if (lang === 'en') continue;
      expect(link?.getAttribute('hreflang'), address).toBe('en');
      expect(`/${lang}${link?.getAttribute('href')}`).toBe(address);
    }
  });

  it('falls back to English, marked as such, where a language has no text', async () => {
    const harbour = fileURLToPath(new URL('../../../packages/data/test/second-consortium', import.meta.url));
    const bare = { ...source, records: await recordsOf(harbour) };
    const english = new Set(textsUnder(bare.records, 'en'));
    for (const { path, content } of routesOf(bare).filter((route) => route.path.endsWith('/'))) {
      const lang = languageOf(path);
      if (lang === 'en') continue;
      const own = new Set([...textsUnder(bare.records, lang), ...textsUnder(strings, lang)]);
      const inEnglish = piecesOf(parse(content())).filter(({ text }) => english.has(text) && !own.has(text));
      expect(inEnglish.length, path).toBeGreaterThan(0);
      for (const piece of inEnglish) expect(piece.lang, `${path}: ${piece.text}`).toBe('en');
    }
  });
});

describe('a page that a person has reviewed', () => {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'reviewed' ? true : read(part)]),
    );
  };
  const inFrench = (site: Partial<Site>) => ({ ...siteIn(source, 'fr'), ...site }) as Site;
  const notices = (site: Site) => pagesIn(site).filter((page) => !isPageReviewed(site, page));
  const reviewed = { records: read(records), words: { ...strings.fr, reviewed: true } } as Pick<
    Site,
    'records' | 'words'
  >;

  it('has no notice if all its texts are reviewed', () => {
    expect(notices(inFrench(reviewed))).toEqual([]);
  });

  it('has a notice if one of its texts is not reviewed', () => {
    const [trial] = reviewed.records.publications.slice(-1);
    const publications = reviewed.records.publications.map((one) =>
      one === trial ? records.publications.find(({ id }) => id === one.id) : one,
    );
    const left = notices(inFrench({ ...reviewed, records: { ...reviewed.records, publications } as Site['records'] }));
    expect(left.map(({ path }) => path)).toContain('/publications/');
    expect(left.map(({ path }) => path)).not.toContain('/people/');
  });

  it('has a notice if only the records are reviewed, but not the interface', () => {
    const site = inFrench({ records: reviewed.records });
    expect(notices(site)).toHaveLength(pagesIn(site).length);
  });
});

describe('the language switch', () => {
  it('links every page to its translations, each named in its language', () => {
    const names = { en: 'English', fr: 'Français', it: 'Italiano', sv: 'Svenska' };
    for (const { address, lang, document } of pages) {
      const path = lang === 'en' ? address : address.slice(3);
      const links = document.querySelectorAll('.languages a').map((link) => ({
        href: link.getAttribute('href'),
        hreflang: link.getAttribute('hreflang'),
        lang: link.getAttribute('lang'),
        text: link.text,
      }));
      const others = languages.filter((other) => other !== lang);
      const href = (other: Language) => (other === 'en' ? path : `/${other}${path}`);
      expect(links, address).toEqual(
        others.map((other) => ({ href: href(other), hreflang: other, lang: other, text: names[other] })),
      );
    }
  });
});

describe('typography', () => {
  it('keeps French punctuation on the line of its word', () => {
    const french = pages.filter(({ lang }) => lang === 'fr').flatMap(({ document }) => piecesOf(document));
    const texts = french.filter(({ lang }) => lang === 'fr').map(({ text }) => text);
    expect(texts.filter((text) => /[:;?!%»]/.test(text)).length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text).not.toMatch(/ [:;?!%»]|« /);
      expect(text).not.toMatch(/\p{L}[?!;»]|«\S/u);
    }
  });

  it.each([
    ['en', '9\u00a0May 2025'],
    ['fr', '9\u00a0mai 2025'],
    ['it', '9\u00a0maggio 2025'],
    ['sv', '9\u00a0maj 2025'],
  ] as const)('keeps a day on the line of its month in %s', (lang, day) => {
    const results = pages.find(({ address }) => address === `${lang === 'en' ? '' : `/${lang}`}/results/`);
    expect(results?.document.querySelector('.key-facts')?.text).toContain(day);
  });

  it('keeps a number and its percent sign on one line in Swedish, without a space in Italian', () => {
    const textsOf = (lang: Language) =>
      pages
        .filter((page) => page.lang === lang)
        .flatMap(({ document }) => piecesOf(document).filter((piece) => piece.lang === lang));
    for (const { text } of textsOf('sv')) expect(text).not.toMatch(/\d ?%/);
    for (const { text } of textsOf('it')) expect(text).not.toMatch(/\d\s%/);
  });
});
