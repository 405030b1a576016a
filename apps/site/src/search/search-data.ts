/** What the search of a language reads: `/search/entries.json`, and files of news by year if there are many. */
export interface SearchData {
  readonly rules: SearchRules;
  readonly words: SearchWords;
  /** The headings of the groups, by kind. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly entries: readonly SearchEntry[];
  /** The files with older entries, beside this one, the newest first. */
  readonly parts: readonly string[];
}

/** How words are compared in a language; lists of words between spaces, without accents. */
export interface SearchRules {
  /** Left out of queries that have other words. */
  readonly stop: string;
  /** Words that every entry is about: they may be missing. */
  readonly common: string;
  /** Endings that may be exchanged: `trial` finds `trials`. */
  readonly endings: string;
}

/** What the search says; `%w` becomes the words of the reader, `%c` the number of results. */
export interface SearchWords {
  readonly found: string;
  /** `%t` is what the reader typed, `%w` what was found instead. */
  readonly corrected: string;
  readonly someWords: string;
  readonly nothing: string;
  readonly firstQuestions: string;
  readonly olderNews: string;
}

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: string;
  /** Its path, relative to the root of the site: `fr/trial/#take-part`. */
  readonly href: string;
  readonly title: string;
  /** The language of the title, if it is not that of the site. */
  readonly titleLang?: string;
  /** Whether the title is a name, which translation tools must leave unchanged. */
  readonly proper?: true;
  /** A whole sentence or several of a record, never a passage. */
  readonly line: string;
  /** Other words that it is found by, never shown. */
  readonly text: string;
  /** Synonyms and other names: found like the title, never shown. */
  readonly also?: readonly string[];
  /** The notice of an item that is out of date. */
  readonly notice?: string;
}
