import type { Language, Records } from '@mirocals/data';
import { check, contentFolder } from '@mirocals/data/check';
import { siteIn } from '../src/model/site.ts';
import { makeSearch } from '../src/search/search.ts';
import { searchFilesOf } from '../src/search/search-files.ts';

const { records } = await check(contentFolder, { day: '2026-11-27' });
if (!records) throw new Error('the records have problems');

/** The records of the project. */
export const ownRecords = records;

/** The site with given records, as far as the search needs it. */
export const siteWith = (lang: Language, given: Records = ownRecords) =>
  siteIn(
    {
      records: given,
      day: '2026-11-27',
      origin: 'https://example.org',
      api: [],
      styles: '/site.css',
      printStyles: '/print.css',
      searchScript: '/search.js',
      embed: { script: '', hostPageScript: '', version: '', integrity: '' },
    },
    lang,
  );

/** The search of a language with what its page reads, and the paths that it finds, without the language. */
export const searchIn = (lang: Language) => {
  const { core } = searchFilesOf(siteWith(lang));
  const { add, search } = makeSearch(core.rules);
  add(core.entries);
  const prefix = lang === 'en' ? '' : `${lang}/`;
  const paths = (query: string) => search(query).hits.map(({ href }) => `/${href.slice(prefix.length)}`);
  return { core, search, paths };
};
