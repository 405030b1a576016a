import { gzipSync } from 'node:zlib';
import type { Records } from '@mirocals/data';
import type { Language } from '@mirocals/data/schema';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { agesOf } from '../src/model/ages.ts';
import { searchFilesOf } from '../src/search/search-files.ts';
import { fold, termsOf } from '../src/search/words.ts';
import { languages } from './languages.ts';
import { nowhere } from './search-nowhere.ts';
import { queries } from './search-queries.ts';
import { ownRecords, searchIn, siteWith } from './search-site.ts';

const searches = Object.fromEntries(languages.map((lang) => [lang, searchIn(lang)]));
const ofLanguage = (lang: string) => {
  const search = searches[lang];
  if (!search) throw new Error(`no search in ${lang}`);
  return search;
};

describe('what readers look for', () => {
  it.each(queries)('in %s, “%s” leads to %s', (lang = '', query = '', expected = '') => {
    expect(ofLanguage(lang).paths(query)[0] ?? 'none').toBe(expected);
  });

  it.each(languages)('finds nothing for words that are nowhere on the site, in %s', (lang) => {
    expect(nowhere.length).toBeGreaterThan(100);
    const { core, paths } = ofLanguage(lang);
    const text = fold(JSON.stringify(core.entries));
    for (const word of nowhere) expect(text, word).not.toMatch(new RegExp(`\\b${fold(word)}\\b`));
    expect(nowhere.filter((word) => paths(word).length > 0)).toEqual([]);
  });

  it('counts the same however a word is written', () => {
    const same: readonly (readonly [Language, ...string[]])[] = [
      ['en', 'IL-2', 'IL2', 'il 2', 'IL‑2'],
      ['en', "King's", 'King’s', 'kings'],
      ['fr', 'l’essai', "l'essai", 'essai', 'essais'],
      ['fr', 'l’Union', 'Union'],
      ['fr', 'Genethon', 'Généthon', 'GÉNÉTHON', 'Ge\u0301ne\u0301thon'],
      ['it', 'dell’Unione', 'Unione'],
      ['it', 'l’endpoint', 'endpoint'],
      ['sv', 'Göteborg', 'goteborg'],
    ];
    for (const [lang, ...spellings] of same) {
      const found = spellings.map((one) => ofLanguage(lang).paths(one).toSorted().join(' '));
      expect(new Set(found).size, spellings.join(' · ')).toBe(1);
      expect(found[0]).not.toBe('');
    }
  });

  it('says what was corrected, and only then', () => {
    expect(ofLanguage('en').search('reslts').corrected).toBe('results');
    expect(ofLanguage('en').search('results').corrected).toBeUndefined();
    expect(ofLanguage('en').search('zzzzqqqq').corrected).toBeUndefined();
  });

  it('offers what has some of the words apart, and never counts it as found', () => {
    const { hits, offered } = ofLanguage('en').search('stem cells');
    expect(hits).toEqual([]);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(3);
    for (const { notice } of offered) expect(notice).toBeUndefined();
  });
});

describe.each(languages)('what is out of date, in %s', (lang) => {
  const { core, search, paths } = searchIn(lang);
  const archived = core.entries.filter(({ notice }) => notice !== undefined);

  it('has its notice, and is found by its title', () => {
    const withNotice = ownRecords.news.filter(({ notice }) => notice);
    expect(archived.length).toBe(withNotice.length);
    expect(archived.length).toBeGreaterThan(0);
    for (const { title, href } of archived)
      expect(
        search(title).hits.map((hit) => hit.href),
        title,
      ).toContain(href);
  });

  it('is never before what is current, and sources come last, for each word of its text', () => {
    const words = new Set(archived.flatMap(({ title, line, text }) => termsOf(`${title} ${line} ${text}`)));
    expect(words.size).toBeGreaterThan(100);
    for (const word of words) {
      const tiers = search(word).hits.map(({ kind, notice }) =>
        kind === 'sources' ? 2 : notice === undefined ? 0 : 1,
      );
      expect(tiers, word).toEqual(tiers.toSorted());
    }
  });

  it('does not lead for a query about recruitment', () => {
    const queries = { en: 'recruitment', fr: 'recrutement', it: 'reclutamento', sv: 'rekrytering' };
    const first = paths(queries[lang]);
    expect(first[0] ?? '').not.toMatch(/^\/news\//);
  });
});

/** A name without a middle letter of its longest word, if that has six letters or more: shorter words are not corrected. */
const withoutLetter = (name: string) => {
  const longest = name.split(/[\s'’-]+/).toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (longest.length < 6) return name;
  const middle = Math.floor(longest.length / 2);
  return name.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
};

describe.each(languages)('names, in %s', (lang) => {
  const { core, search } = searchIn(lang);
  const named = core.entries.filter(({ kind }) => ['people', 'organisations', 'centres', 'glossary'].includes(kind));
  const firstFor = (query: string) => search(query).hits[0]?.href ?? 'none';

  it('lead to their people, partners, centres and terms, with and without accents, and with a letter missing', () => {
    expect(named.length).toBeGreaterThan(60);
    const wrong = named.flatMap(({ title, href }) =>
      [title, fold(title), title.toUpperCase(), withoutLetter(title)]
        .map((query) => [query, firstFor(query)])
        .filter(([, first]) => first !== href)
        .map((one) => one.join(' → ')),
    );
    expect(wrong).toEqual([]);
  });

  it('are no synonyms of other entries', () => {
    const titles = new Map(core.entries.map(({ title, href }) => [fold(title), href]));
    const taken = core.entries.flatMap(({ also = [], href }) =>
      also.filter((one) => (titles.get(fold(one)) ?? href) !== href).map((one) => `${one} of ${href}`),
    );
    expect(taken).toEqual([]);
  });
});

/** All texts in a value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const spaced = (text: string) => text.replace(/\s/g, ' ');

describe('answers', () => {
  it.each(languages)('are those of the records word for word, in %s', (lang) => {
    const site = siteWith(lang);
    const [trial] = ownRecords.trials;
    if (!trial) throw new Error('the records have no trial');
    const [result] = ownRecords.results;
    const said = [...textsIn(ownRecords), agesOf(site, trial.eligibility) ?? ''].toSorted(
      (one, other) => other.length - one.length,
    );
    const questions = ofLanguage(lang).core.entries.filter(({ kind }) => kind === 'questions');
    expect(questions.length).toBeGreaterThanOrEqual(8);
    for (const { title, line } of questions) {
      const rest = said.reduce((left, text) => (text.length > 2 ? left.replace(spaced(text), '') : left), spaced(line));
      expect(rest.replace(/[\s·()]/g, ''), title).toBe('');
    }
    const { line = '' } = questions.find(({ href }) => href.endsWith('results/')) ?? {};
    expect(line).toBe(result ? site.text(result.summary).text : undefined);
  });

  it.each(languages)('first offer the four that are asked most, in %s', (lang) => {
    const prefix = lang === 'en' ? '' : `${lang}/`;
    const first = ofLanguage(lang).core.entries.slice(0, 4);
    expect(first.map(({ href }) => href)).toEqual(
      ['trial/#take-part', 'results/', 'trial/#get-treatment', 'trial/#whom-to-ask'].map((path) => prefix + path),
    );
  });
});

describe('sizes', () => {
  it.each(languages)('what is read in %s has at most 20 kB with gzip', (lang) => {
    const size = gzipSync(JSON.stringify(ofLanguage(lang).core)).length;
    console.log(`entries in ${lang}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(20_000);
  });

  it('the script has at most 12 kB with gzip', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../src/search/client.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '').length;
    console.log(`script: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(12_000);
  });

  it('many news are in a file a year, the newest first, each item once', () => {
    const [item] = ownRecords.news;
    if (!item) throw new Error('no news');
    const news = Array.from({ length: 600 }, (_, number) => ({
      ...item,
      id: `item-${number}`,
      published: `${2020 + (number % 3)}-01-15`,
    }));
    const records: Records = { ...ownRecords, news };
    const { core, years } = searchFilesOf(siteWith('fr', records));
    expect(core.entries.filter(({ kind }) => kind === 'news').length).toBe(0);
    expect(core.parts).toEqual(['news-2022.json', 'news-2021.json', 'news-2020.json']);
    expect(years.map(([year, entries]) => [year, entries.length])).toEqual([
      ['2022', 200],
      ['2021', 200],
      ['2020', 200],
    ]);
    expect(ofLanguage('fr').core.parts).toEqual([]);
  });
});
