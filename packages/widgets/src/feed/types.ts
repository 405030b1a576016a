import type { Language } from '@mirocals/data/types';

/** A link. Inside the consortium's own site `href` is a path, such as `/partners/genethon/`. */
export interface Link {
  readonly text: string;
  readonly href?: string;
}

/** The fields that every widget's feed has. */
export interface Feed {
  /** The version of this shape. The script refuses a feed of another version. */
  readonly schema: 1;
  readonly lang: Language;
  readonly title: string;
  /** When the sources were last checked, in words; says so if nobody has reviewed the translation. */
  readonly asOf: string;
  readonly more: Link;
  /** The text shown instead of an empty list. */
  readonly nothing: string;
  readonly funding: FundingData;
}

/** The sentence that the grant agreement prescribes, its translation, and the emblem's text alternative. */
export interface FundingData {
  readonly emblem: string;
  /** As the grant agreement prescribes it. */
  readonly statement: string;
  /** The language of the statement, if it is not that of the feed. */
  readonly statementLang?: Language;
  /** The statement in the language of the feed, shown before the prescribed one. */
  readonly translation?: string;
}

/** An organisation as a card shows it. */
export interface PartnerCard {
  readonly id: string;
  /** In the language of the feed, if the organisation has a name in it. */
  readonly name: string;
  /** The language of the name, if it is not that of the feed. */
  readonly nameLang?: string;
  readonly nativeName?: { readonly text: string; readonly lang: string };
  readonly unit?: string;
  /** The city, if known, and the country in words. */
  readonly place?: string;
  /** The language of the place, if it is not that of the feed. */
  readonly placeLang?: Language;
  /** ISO 3166-1 alpha-2 code, used by the `country` filter. */
  readonly country?: string;
  /** Its roles in the project: the id, used by the role filter, and the title. */
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  /** The language of the roles, if it is not that of the feed. */
  readonly rolesLang?: Language;
  readonly mark: MarkData;
  /** Its logo, if it has permitted its use. It is shown in place of the mark. */
  readonly logo?: { readonly href: string };
  /** Its own website. */
  readonly website?: Link;
  readonly href?: string;
}

/** The typographic mark of an organisation: letters of its name on one of four tints. */
export interface MarkData {
  readonly letters: string;
  readonly tint: 0 | 1 | 2 | 3;
}

/** The data of `PartnerList`. */
export interface PartnersFeed extends Feed {
  readonly partners: readonly PartnerCard[];
}

/** The data of `PartnerMap`: outlines of countries and the places on them. Lengths are units of the `viewBox`. */
export interface MapData {
  readonly width: number;
  readonly height: number;
  /** The outlines of the countries, as the `d` attribute of a path. */
  readonly land: string;
  /** The text alternative of the picture. */
  readonly label: string;
  /** The source of the outlines and coordinates. */
  readonly credit: string;
  readonly places: readonly MapPlace[];
}

/** A place on a map, with the organisations or people there. */
export interface MapPlace {
  readonly number: number;
  readonly name: string;
  /** The position of the place. */
  readonly x: number;
  readonly y: number;
  /** The position of its number: that of the place, or beside it if another number is too close. */
  readonly pinX: number;
  readonly pinY: number;
  readonly entries: readonly { readonly name: string; readonly lang?: string; readonly href?: string }[];
}

/** A news item in a list. */
export interface NewsCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language of the title, if it is not that of the feed. */
  readonly titleLang?: Language;
  /** The language of the summary, if it is not that of the feed. */
  readonly summaryLang?: Language;
  /** The date in words, and as a value for `datetime`. */
  readonly date: { readonly text: string; readonly machine?: string };
  /** On an outdated item: a label, what happened since, and the language of that text if it is not that of the feed. */
  readonly notice?: { readonly label: string; readonly text: string; readonly lang?: Language };
  /** `archive` for an outdated item, otherwise `current`; also `results` for an item about a result. */
  readonly topics: readonly ('current' | 'archive' | 'results')[];
  readonly href?: string;
}

/** The data of `NewsList`: at most a hundred items, newest first. */
export interface NewsFeed extends Feed {
  readonly items: readonly NewsCard[];
}

/**
 * The data of `TrialStatus` about the only trial or the first one. A result is always complete: the outcome, every finding, and the
 * disclaimer.
 */
export interface TrialFeed extends Feed {
  readonly state: { readonly label: string; readonly text: string };
  /** Each with its language, if it is not that of the feed. */
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly lang?: Language }[];
  readonly result?: {
    /** The language of the whole result, if it is not that of the feed. */
    readonly lang?: Language;
    readonly title: string;
    readonly outcome: string;
    readonly findings: readonly string[];
    readonly meaning?: string;
    readonly disclaimer: string;
    readonly link: Link;
  };
  readonly registrations: readonly Link[];
  /** The data about each trial with its id, the first included, where there are several. */
  readonly trials?: readonly (Omit<TrialFeed, 'trials'> & { readonly id: string })[];
}
