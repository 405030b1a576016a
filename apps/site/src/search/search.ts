import { lookUpIn, type Matches } from './look-up.ts';
import { type Asked, askedIn, phraseOf } from './query.ts';
import type { SearchEntry, SearchRules } from './search-data.ts';
import { makeIndex } from './word-index.ts';
import { termsOf } from './words.ts';

/** The answer to a query. */
interface Found {
  /** The entries that have all words, the best first: what is current, then what is out of date, then the sources. */
  readonly hits: readonly SearchEntry[];
  /** Whether the hits have only some of the words of a long query. */
  readonly someWords: boolean;
  /** The query as it was understood, if it has typing errors. */
  readonly corrected?: string;
  /** If nothing was found: up to three current entries that have some of the words. */
  readonly offered: readonly SearchEntry[];
}

/** The search of a language. */
export interface Search {
  readonly add: (entries: readonly SearchEntry[]) => void;
  readonly search: (query: string) => Found;
}

const kindBoosts: Readonly<Record<string, number>> = {
  questions: 3,
  pages: 2.5,
  results: 2.2,
  glossary: 2,
  organisations: 1.5,
  people: 1.5,
  centres: 1.3,
  publications: 1.2,
  news: 0.8,
  sources: 0.3,
};

const weightsOf = { title: 4, also: 4, line: 2, text: 1 } as const;

/** What is out of date never precedes what is current, and sources come last, however well they match. */
const tierOf = ({ kind, notice }: SearchEntry) => {
  if (kind === 'sources') return 2;
  return notice === undefined ? 0 : 1;
};

interface Scored {
  readonly entry: SearchEntry;
  readonly score: number;
}

/** In order, each address once: a question and a term may have the same. */
const ranked = (scored: readonly Scored[]) => {
  const sorted = scored.toSorted((one, other) => tierOf(one.entry) - tierOf(other.entry) || other.score - one.score);
  const seen = new Set<string>();
  return sorted.map(({ entry }) => entry).filter(({ href }) => seen.size < seen.add(href).size);
};

/** An entry with what a whole query is compared with. */
interface Known {
  readonly entry: SearchEntry;
  readonly titleTerms: ReadonlySet<string>;
  readonly title: string;
  readonly also: readonly string[];
}

/**
 * Makes the search of a language.
 *
 * @example
 * const { add, search } = makeSearch(data.rules);
 * add(data.entries);
 * search('can I join').hits[0]?.href // 'trial/#take-part'
 */
export const makeSearch = (rules: SearchRules): Search => {
  const index = makeIndex();
  const known: Known[] = [];
  const lookUp = lookUpIn(index, ['', ...rules.endings.split(' ')]);

  const add = (entry: SearchEntry) => {
    const { title, line, text, also = [] } = entry;
    const number = known.length;
    const fields = { title, also: also.join(' '), line, text };
    for (const [field, weight] of Object.entries(weightsOf))
      for (const term of new Set(termsOf(fields[field as keyof typeof weightsOf]))) index.add(term, number, weight);
    known.push({ entry, titleTerms: new Set(termsOf(title)), title: phraseOf(title), also: also.map(phraseOf) });
  };

  const scoreOf = (one: Known, number: number, asked: readonly Asked[], matches: readonly Matches[], whole: string) => {
    const weights = matches.map((match) => match.weights.get(number) ?? 0);
    const telling = weights.map((weight, place) => {
      // A word of few entries says more than one of many.
      const rare = Math.log(1 + known.length / (1 + (matches[place]?.weights.size ?? 0)));
      return asked[place]?.common ? 0.1 * weight : weight * rare;
    });
    const inTitle = asked.filter(({ ways }, place) => {
      const { instead } = matches[place] ?? {};
      return [...ways, ...(instead ? [instead.split('-')] : [])].some((way) =>
        way.every((term) => one.titleTerms.has(term)),
      );
    });
    const commonHere = asked.filter(({ common }, place) => common && (weights[place] ?? 0) > 0);
    const isWhole = (one.title === whole && 3) || (one.also.includes(whole) && 2) || 1;
    return (
      telling.reduce((sum, weight) => sum + weight, 0) *
      (kindBoosts[one.entry.kind] ?? 1) *
      isWhole *
      (1 + inTitle.length / Math.max(1, one.titleTerms.size)) *
      1.2 ** commonHere.length
    );
  };

  /** The question whose title or synonym, of two words or more, is in the query, whatever else was typed. */
  const namedIn = (whole: string): SearchEntry[] => {
    const phrases = known
      .filter(({ entry }) => entry.kind === 'questions')
      .flatMap(({ entry, title, also }) => [title, ...also].map((phrase) => ({ entry, phrase })))
      .filter(({ phrase }) => phrase.trim().includes(' ') && whole.includes(phrase))
      .toSorted((one, other) => other.phrase.length - one.phrase.length);
    return phrases.slice(0, 1).map(({ entry }) => entry);
  };

  const search = (query: string): Found => {
    const asked = askedIn(query, rules);
    const matches = asked.map(lookUp);
    const understood = asked.map(({ typed }, place) => matches[place]?.instead ?? typed).join(' ');
    const hasError = matches.some(({ instead }) => instead !== undefined);
    const whole = phraseOf(hasError ? understood : query);
    const allCommon = asked.every(({ common }) => common);
    const scored = known.map((one, number) => ({
      entry: one.entry,
      score: scoreOf(one, number, asked, matches, whole),
      telling: asked.filter(({ common }, place) => (allCommon || !common) && matches[place]?.weights.has(number))
        .length,
    }));
    const count = asked.filter(({ common }) => allCommon || !common).length;
    const withAtLeast = (least: number) => ranked(scored.filter(({ telling }) => telling > 0 && telling >= least));
    const leading = namedIn(whole);
    const all = withAtLeast(count);
    const some = all.length === 0 && count >= 3 ? withAtLeast(Math.ceil(count / 2)) : [];
    const hits = [...new Set([...leading, ...all, ...(leading.length > 0 ? [] : some)])];
    return {
      hits,
      someWords: leading.length === 0 && all.length === 0 && some.length > 0,
      ...(hasError && all.length > 0 && { corrected: understood }),
      offered:
        hits.length > 0
          ? []
          : withAtLeast(1)
              .filter((entry) => tierOf(entry) === 0)
              .slice(0, 3),
    };
  };

  return { add: (entries) => entries.forEach(add), search };
};
