import type { Language } from '@mirocals/data';

/** A link. Inside the consortium's own site `href` is a path, such as `/partners/genethon/`. */
export interface Link {
  readonly text: string;
  readonly href?: string;
}

/** What every widget's feed has: the language and words of its frame, and who paid. */
export interface Feed {
  /** The version of this shape. A script shows only the one that it knows. */
  readonly schema: 1;
  readonly lang: Language;
  readonly title: string;
  /** When the records behind it were last compared with their sources, in words; and where nobody has reviewed its words, that too. */
  readonly asOf: string;
  readonly more: Link;
  /** What stands in place of a list that is empty. */
  readonly nothing: string;
  readonly funding: FundingData;
}

/** The sentence that the grant prescribes, and the name of the emblem for who does not see it. */
export interface FundingData {
  readonly emblem: string;
  readonly statement: string;
  /** The language of the statement, where that is not the feed's. */
  readonly statementLang?: Language;
}

/** An organisation as a card shows it. */
export interface PartnerCard {
  readonly id: string;
  /** In the feed's language where it has one in that. */
  readonly name: string;
  /** The language of the name, where that is not the feed's. */
  readonly nameLang?: Language;
  readonly nativeName?: { readonly text: string; readonly lang: string };
  readonly unit?: string;
  /** City and country in words, as far as they are known. */
  readonly place?: string;
  /** The language of the place, where that is not the feed's. */
  readonly placeLang?: Language;
  /** ISO 3166-1, two letters; for the filter. */
  readonly country?: string;
  /** What it does in the project: the id of the role, for the filter, and its words. */
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  /** The language of the roles, where that is not the feed's. */
  readonly rolesLang?: Language;
  readonly mark: MarkData;
  readonly href?: string;
}

/** The typographic mark of an organisation: letters of its own name, in one of four tints. */
export interface MarkData {
  readonly letters: string;
  readonly tint: 0 | 1 | 2 | 3;
}

/** The data of `PartnerList`. */
export interface PartnersFeed extends Feed {
  readonly partners: readonly PartnerCard[];
}

/** The data of `PartnerMap`: a picture of land, and the places on it. All lengths are units of its `viewBox`. */
export interface MapData {
  readonly width: number;
  readonly height: number;
  /** The outlines of the countries, as the `d` of a path. */
  readonly land: string;
  /** What the picture shows, for who does not see it. */
  readonly label: string;
  /** Whose land and coordinates they are. */
  readonly credit: string;
  readonly places: readonly MapPlace[];
}

/** A place on a map, with what is there. */
export interface MapPlace {
  readonly number: number;
  readonly name: string;
  /** Where the place is. */
  readonly x: number;
  readonly y: number;
  /** Where its number stands: beside the place where another number is too near. */
  readonly pinX: number;
  readonly pinY: number;
  readonly entries: readonly { readonly name: string; readonly lang?: string; readonly href?: string }[];
}

/** A news item as a list shows it. */
export interface NewsCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language of the title, where that is not the feed's. */
  readonly titleLang?: Language;
  /** The language of the summary, where that is not the feed's. */
  readonly summaryLang?: Language;
  /** In words, and for machines as far as a day, month or year is known. */
  readonly date: { readonly text: string; readonly machine?: string };
  /** Of an item that is out of date: a label, and what came after, with its language where that is not the feed's. */
  readonly notice?: { readonly label: string; readonly text: string; readonly lang?: Language };
  /** `archive` where it is out of date, else `current`; `results` where it tells of one. */
  readonly topics: readonly ('current' | 'archive' | 'results')[];
  readonly href?: string;
}

/** The data of `NewsList`: the newest hundred items, the newest first. */
export interface NewsFeed extends Feed {
  readonly items: readonly NewsCard[];
}

/** The data of `TrialStatus`. A result is told whole: the outcome, every finding, whose view it is. */
export interface TrialFeed extends Feed {
  readonly state: { readonly label: string; readonly text: string };
  /** Each with its language, where that is not the feed's. */
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly lang?: Language }[];
  readonly result?: {
    /** The language of the whole result, where that is not the feed's. */
    readonly lang?: Language;
    readonly title: string;
    readonly outcome: string;
    readonly findings: readonly string[];
    readonly meaning?: string;
    readonly disclaimer: string;
    readonly link: Link;
  };
  readonly registrations: readonly Link[];
}
