import type { GlossaryEntry } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { type Entry, entriesOf } from '../model/entries.ts';
import { newsByYear } from '../model/news.ts';
import { oncePerSite } from '../model/once.ts';
import type { Route } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { searchStrings } from '../strings/search/index.ts';
import { questionsOf } from './questions.ts';
import type { SearchData, SearchEntry } from './search-data.ts';
import { fold } from './words.ts';

/** From this number on, news are in a file a year, so that the first results do not wait for all of them. */
const newsInOneFile = 500;

interface Word {
  readonly bare: string;
  readonly folded: string;
}

const words = new Map<string, Word>();

/** A word without the punctuation around it, and folded. Cached, since most words are in thousands of entries. */
const wordOf = (written: string): Word => {
  const known = words.get(written);
  if (known) return known;
  const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const word = { bare, folded: fold(bare) };
  words.set(written, word);
  return word;
};

const wordsIn = (text: string) => text.split(/\s+/).map(wordOf);

/** Each word once, without those that are found in another field: the search asks whether an entry has a word. */
const onceEach = (text: string, others: readonly string[]) => {
  const seen = new Set(['', ...wordsIn(others.join(' ')).map(({ folded }) => folded)]);
  return wordsIn(text)
    .filter(({ folded }) => seen.size < seen.add(folded).size)
    .map(({ bare }) => bare)
    .join(' ');
};

const relative = (href: string) => href.replace(/^\//, '');

/** Terms of the glossary, by id, that nearly every entry contains. */
const termsOfAll = ['als'];

/** The words that nearly every entry contains: those of the language, the acronym, and the terms that the records explain. */
const commonWords = ({ lang, records, text }: Site) => {
  const terms = records.glossary.filter(({ id }) => termsOfAll.includes(id)).map(({ term }) => text(term).text);
  const names = [records.project.acronym, ...terms.map((term) => term.replace(/\s*:.*/, ''))];
  return [searchStrings[lang].rules.common, ...names.map(fold)].join(' ');
};

/** Other words for a page. `%p` in them is the acronym of the project. */
const synonyms = ({ lang, records }: Site, key: string) =>
  (searchStrings[lang].also[key] ?? []).map((words) => words.replaceAll('%p', records.project.acronym));

const entryOf = (site: Site, entry: Entry): SearchEntry => {
  const { kind, name, href, line, text, other = [], notice } = entry;
  const path = site.lang === site.first ? href : href.slice(site.lang.length + 1);
  const also = [...synonyms(site, path), ...other.filter((one) => one !== name.text)];
  return {
    kind,
    href: relative(href),
    title: name.text,
    line,
    text: onceEach(text, [name.text, line, ...also]),
    ...(name.lang !== undefined && name.lang !== site.lang && { titleLang: name.lang }),
    ...(name.proper && { proper: true as const }),
    ...(also.length > 0 && { also }),
    ...(notice !== undefined && { notice }),
  };
};

const termOf = (site: Site, { id, forms, term, explanation }: GlossaryEntry): SearchEntry => ({
  kind: 'glossary',
  href: relative(site.path(addressOf('glossary', id))),
  title: site.text(term).text,
  line: site.text(explanation).text,
  text: '',
  also: [...forms, ...synonyms(site, id)],
});

/** What the search of a language reads: its main file, and one for each year of news if there are many. */
interface SearchFiles {
  readonly core: SearchData;
  /** The newest year first. */
  readonly years: readonly (readonly [year: string, entries: readonly SearchEntry[]])[];
}

/**
 * Everything that can be found in a language.
 *
 * @example searchFilesOf(site).core.entries[0]?.line // 'No. Recruitment ended in 2019, and the trial is completed.'
 */
export const searchFilesOf = (site: Site): SearchFiles => {
  const { rules, words, kinds } = searchStrings[site.lang];
  const isApart = ({ year }: Entry) => year !== undefined && site.records.news.length >= newsInOneFile;
  const { true: apart = [], false: together = [] } = Object.groupBy(entriesOf(site), (entry) => `${isApart(entry)}`);
  const years = [...Map.groupBy(apart, ({ year = '' }) => year)].toSorted(([one], [other]) => (one < other ? 1 : -1));
  return {
    core: {
      rules: { ...rules, common: commonWords(site) },
      words,
      kinds: { ...site.words.service.kinds, ...kinds, archive: site.words.archiveLabel },
      entries: [
        ...questionsOf(site),
        ...site.records.glossary.map((term) => termOf(site, term)),
        ...together.map((entry) => entryOf(site, entry)),
      ],
      parts: years.map(([year]) => fileOfYear(year)),
    },
    years: years.map(([year, entries]) => [year, entries.map((entry) => entryOf(site, entry))]),
  };
};

const fileOfYear = (year: string) => `news-${year}.json`;

const filesOf = oncePerSite(searchFilesOf);

/** The files that the search page of a language reads. Their addresses are relative, for sites below a path. */
export const searchRoutes = (site: Site): Route[] => {
  const { news } = site.records;
  const years = news.length < newsInOneFile ? [] : newsByYear(news).map(([year]) => year);
  return [
    { path: site.path('/search/entries.json'), content: () => JSON.stringify(filesOf(site).core) },
    ...years.map((year) => ({
      path: site.path(`/search/${fileOfYear(year)}`),
      content: () => JSON.stringify(filesOf(site).years.find(([one]) => one === year)?.[1] ?? []),
    })),
  ];
};
