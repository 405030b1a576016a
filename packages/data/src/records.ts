// Made from the schemas by `pnpm generate`; a test compares it with them.

/** A language of the project, as a BCP 47 tag. */
export type Language = 'en' | 'fr' | 'it' | 'sv';

/** Project. The consortium's project: its names, its time, its money, its partners. */
export interface Project {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Acronym
   * @example "HARBOUR"
   */
  readonly acronym: string;
  /**
   * Name in full
   * @example {"en":"A consortium with a name of its own"}
   */
  readonly name: Text;
  /** The funder's title. To the letter as in the funder's record. */
  readonly officialTitle?: string;
  /** Summary. What the project is, in two or three plain sentences. */
  readonly summary: Text;
  /** Who takes part. What kinds of organisations it is made of, in a sentence. */
  readonly composition?: Text;
  /**
   * Start
   * @example "2015-09"
   */
  readonly start: string;
  /**
   * Duration. In years, as planned.
   * @example 4
   */
  readonly years?: number;
  /** Funding */
  readonly funding: Funding;
  /** Roles. The roles that organisations and people of the project have. */
  readonly roles: readonly Role[];
  /** Work packages */
  readonly workPackages?: readonly WorkPackage[];
  /** Partners. Every organisation of the project, in its own order. */
  readonly partners: readonly string[];
  /** Glossary. Words that readers may not know. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Translation. A text in a language other than English, and whether a person has reviewed it. */
export interface Translation {
  /** Text. The translated text. */
  readonly text: string;
  /** Reviewed. Whether a person who speaks the language has read it against the English. */
  readonly reviewed: boolean;
}

/** Text. A text in the languages it exists in; English is always there. */
export interface Text {
  /** English */
  readonly en: string;
  /** French */
  readonly fr?: Translation;
  /** Italian */
  readonly it?: Translation;
  /** Swedish */
  readonly sv?: Translation;
}

/** Funding */
export interface Funding {
  /**
   * Funder
   * @example "European Union"
   */
  readonly funder: string;
  /**
   * Funder in other languages
   * @example {"fr":{"text":"Union européenne","reviewed":false}}
   */
  readonly funderIn?: {
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
  };
  /**
   * Programme
   * @example {"en":"Horizon Europe"}
   */
  readonly programme: Text;
  /**
   * Grant agreement number
   * @example "123456"
   */
  readonly grant: string;
  /**
   * Award. The amount, in whole units of the currency.
   * @example {"currency":"EUR","amount":5980000,"rounded":true}
   */
  readonly award?: {
    /**
     * Currency. The three capitals of ISO 4217.
     * @example "EUR"
     */
    readonly currency: string;
    /**
     * Amount
     * @example 5980000
     */
    readonly amount: number;
    /** Rounded. Whether the source gives a rounded amount. */
    readonly rounded: boolean;
  };
  /** Funding sentence. To the letter as the grant prescribes it. */
  readonly statement: Text;
  /** Disclaimer. Shown near results: whose view they are. */
  readonly disclaimer: Text;
}

/** Role */
export interface Role {
  /**
   * Id
   * @example "brain-biomarkers"
   */
  readonly id: string;
  /**
   * Title
   * @example {"en":"Brain biomarkers"}
   */
  readonly title: Text;
}

/** Work package */
export interface WorkPackage {
  /**
   * Id
   * @example "wp4"
   */
  readonly id: string;
  /**
   * Title
   * @example {"en":"Deep immuno-phenotyping"}
   */
  readonly title: Text;
}

/** Glossary entry */
export interface GlossaryEntry {
  /**
   * Id
   * @example "arm"
   */
  readonly id: string;
  /**
   * Forms. How it is written in English texts; where one of them stands on a page, it is explained there.
   * @example ["arm","arms"]
   */
  readonly forms: readonly string[];
  /**
   * Term
   * @example {"en":"Arm"}
   */
  readonly term: Text;
  /**
   * Explanation. What the word means, in a plain sentence.
   * @example {"en":"One of the groups that a trial compares."}
   */
  readonly explanation: Text;
}

/** Citation. A source, the day it was read, how firm it is, and the facts that it supports. */
export interface Citation {
  /** Source */
  readonly source: string;
  /**
   * Looked up. The day on which the source was last read.
   * @example "2026-11-23"
   */
  readonly retrieved: string;
  /** Confidence. high: seen in the body's own page or a primary record. medium: second-hand, or one source alone. What is weaker is not published. */
  readonly confidence: "high" | "medium";
  /**
   * Where in it. The page or section of the source, where it has several.
   * @example "page \"news and events\""
   */
  readonly locator?: string;
  /**
   * Supports. The fields that this source supports. A path covers everything below it; an entry of a list is named by its id.
   * @example ["name","place.city"]
   */
  readonly supports: readonly string[];
}

/** Trial. The clinical trial: registration, status, design, and what people ask about it. */
export interface Trial {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /** Acronym */
  readonly acronym: string;
  /** Title. What was tested in whom, in a line of plain words. */
  readonly title: Text;
  /** Registrations */
  readonly registrations: readonly Registration[];
  /** Status. A history, the oldest first. */
  readonly status: readonly StatusEntry[];
  /** Sponsor */
  readonly sponsor: string;
  /** Phase. The registry's word and the paper's. */
  readonly phase: Text;
  /** Design */
  readonly design: Text;
  /** Run-in */
  readonly runIn?: Text;
  /** Arms */
  readonly arms: readonly Arm[];
  /** Dose */
  readonly dose: Text;
  /** Who could take part */
  readonly eligibility: {
    /** Minimum age. In years. */
    readonly minimumAge: number;
    /** Maximum age. In years. */
    readonly maximumAge?: number;
    /** Criteria */
    readonly criteria: readonly ListedText[];
  };
  /** Primary endpoint */
  readonly primaryEndpoint: {
    /**
     * Measure
     * @example {"en":"Survival"}
     */
    readonly measure: Text;
    /**
     * Time frame
     * @example {"en":"640 days (21 months)"}
     */
    readonly timeFrame: Text;
  };
  /** Secondary endpoints */
  readonly secondaryEndpoints?: readonly ListedText[];
  /** Enrolment */
  readonly enrolment: {
    /**
     * Planned. Participants at most, as planned.
     * @example 216
     */
    readonly planned?: number;
    /**
     * Randomised. Participants randomised.
     * @example 220
     */
    readonly randomised?: number;
    /**
     * In the registry. The registry's enrolment figure.
     * @example 304
     */
    readonly registered?: number;
  };
  /** Pilot. The paper of the pilot trial. */
  readonly pilot?: string;
  /** Other funders */
  readonly funders?: readonly {
    /** Id */
    readonly id: string;
    /** Name */
    readonly name: string;
  }[];
  /** Questions and answers. What people ask first, the most urgent first. */
  readonly answers: readonly Answer[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Registration */
export interface Registration {
  /**
   * Registry
   * @example "ClinicalTrials.gov"
   */
  readonly registry: string;
  /**
   * Number
   * @example "NCT01234567"
   */
  readonly id: string;
  /** Address */
  readonly url: string;
  /**
   * First posted
   * @example "2017-02-01"
   */
  readonly firstPosted?: string;
}

/** Status from a date on */
export interface StatusEntry {
  /**
   * Status
   * @example "COMPLETED"
   */
  readonly status: "NOT_YET_RECRUITING" | "RECRUITING" | "ENROLLING_BY_INVITATION" | "ACTIVE_NOT_RECRUITING" | "SUSPENDED" | "TERMINATED" | "WITHDRAWN" | "COMPLETED";
  /**
   * From. As precisely as is known.
   * @example "2021-07-22"
   */
  readonly from: string;
}

/** Arm */
export interface Arm {
  /** Id */
  readonly id: string;
  /** Type. In the terms of ClinicalTrials.gov. */
  readonly type: "EXPERIMENTAL" | "ACTIVE_COMPARATOR" | "PLACEBO_COMPARATOR" | "NO_INTERVENTION";
  /** Name */
  readonly name: Text;
  /** What its participants were given */
  readonly intervention: Text;
  /**
   * Participants randomised to it
   * @example 110
   */
  readonly participants?: number;
}

/** Entry */
export interface ListedText {
  /** Id */
  readonly id: string;
  /** Text */
  readonly text: Text;
}

/** Question and answer */
export interface Answer {
  /**
   * Id
   * @example "take-part"
   */
  readonly id: string;
  /**
   * Question
   * @example {"en":"Can I take part?"}
   */
  readonly question: Text;
  /** Answer. In a plain sentence: it stands on the first screen. */
  readonly answer: Text;
  /** Detail. What else belongs to the answer; it follows where there is room. */
  readonly detail?: Text;
}

/** Organisation. An organisation of the consortium. */
export interface Organisation {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Name. The name it uses in English.
   * @example "University of Gothenburg"
   */
  readonly name: string;
  /** Name in its own language. Where that differs. */
  readonly nativeName?: NativeName;
  /**
   * Short name
   * @example "MND Association"
   */
  readonly shortName?: string;
  /**
   * Unit. The school or department that takes part.
   * @example "Brighton and Sussex Medical School"
   */
  readonly unit?: string;
  /** Place. Leave it out where nothing is known. */
  readonly place?: Place;
  /**
   * Website
   * @example "https://www.genethon.com"
   */
  readonly website?: string;
  /**
   * ROR id
   * @example "https://ror.org/01tm6cn81"
   */
  readonly ror?: string;
  /**
   * ISNI
   * @example "0000000121032683"
   */
  readonly isni?: string;
  /** Logo file. Only with the permission of the organisation. Without one, a mark is drawn from its name. */
  readonly logo?: string;
  /** Roles */
  readonly roles?: readonly HeldRole[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Name in a language. A name with the BCP 47 tag of its language. */
export interface NativeName {
  /**
   * Name
   * @example "Göteborgs universitet"
   */
  readonly text: string;
  /**
   * Language
   * @example "sv"
   */
  readonly lang: string;
}

/** Place. Where something is: the city and its coordinates, as far as they are known. */
export interface Place {
  /** City. Leave it out where it is not known. */
  readonly city?: Text;
  /**
   * Country. The two-letter code of ISO 3166-1.
   * @example "SE"
   */
  readonly country: string;
  /**
   * Latitude. Of the city's centre, in decimal degrees (WGS 84), from GeoNames.
   * @example 57.70716
   */
  readonly latitude?: number;
  /**
   * Longitude. Of the city's centre, in decimal degrees (WGS 84), from GeoNames.
   * @example 11.96679
   */
  readonly longitude?: number;
}

/** Held role. That somebody had a role, and when, where that is known. */
export interface HeldRole {
  /**
   * Role
   * @example "brain-biomarkers"
   */
  readonly role: string;
  /**
   * From
   * @example "2015-09"
   */
  readonly from?: string;
  /** To */
  readonly to?: string;
}

/** Person. A person of the consortium. */
export interface Person {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Name
   * @example "P. Nigel Leigh"
   */
  readonly name: string;
  /**
   * Family name. By which lists are sorted.
   * @example "Leigh"
   */
  readonly familyName: string;
  /**
   * Title
   * @example "Professor"
   */
  readonly honorific?: string;
  /**
   * ORCID iD
   * @example "https://orcid.org/0000-0002-1825-0097"
   */
  readonly orcid?: string;
  /** Organisations */
  readonly affiliations: readonly Affiliation[];
  /** Roles */
  readonly roles?: readonly HeldRole[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Affiliation. That a person belongs or belonged to an organisation. */
export interface Affiliation {
  /** Organisation */
  readonly organisation: string;
  /** From */
  readonly from?: string;
  /** To */
  readonly to?: string;
}

/** Centre. A centre that recruited participants. */
export interface Centre {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Hospital
   * @example {"text":"Hôpital Dupuytren","lang":"fr"}
   */
  readonly name: NativeName;
  /** Part of. The hospital group or trust. */
  readonly partOf?: NativeName;
  /** Place */
  readonly place: Place;
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Result. A result of the trial, with all findings of the analysis. */
export interface Result {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /** Title */
  readonly title: Text;
  /**
   * Published
   * @example "2025-05-09"
   */
  readonly date: string;
  /** Trial */
  readonly trial: string;
  /** Publication */
  readonly publication: string;
  /** In one line. The whole result in one honest sentence, the primary endpoint first. */
  readonly summary: Text;
  /** Primary endpoint */
  readonly primaryEndpoint: {
    /**
     * Outcome
     * @example "not-met"
     */
    readonly outcome: "met" | "not-met";
    /**
     * Statement
     * @example {"en":"The primary endpoint was not met."}
     */
    readonly statement: Text;
  };
  /** Findings. All findings of the analysis, the primary one first. */
  readonly findings: readonly Finding[];
  /** What it does not mean */
  readonly meaning?: Text;
  /** Tolerability */
  readonly tolerability?: Text;
  /** Access to the treatment */
  readonly access?: Text;
  /** What others said */
  readonly reactions?: readonly Reaction[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Finding */
export interface Finding {
  /**
   * Id
   * @example "high-csf-pnfh"
   */
  readonly id: string;
  /** Analysis. primary: the analysis that the trial was planned for, over all participants. */
  readonly analysis: "primary" | "subgroup";
  /**
   * Population
   * @example {"en":"All participants"}
   */
  readonly population: Text;
  /** Definition. What puts a participant into this population. */
  readonly definition?: Text;
  /**
   * Share. Of all participants, in percent.
   * @example 70
   */
  readonly share?: number;
  /** Effect */
  readonly effect: {
    /**
     * On
     * @example {"en":"risk of death"}
     */
    readonly on: Text;
    /** Direction. With the treatment, against the comparator. */
    readonly direction: "lower" | "higher";
    /**
     * Percent
     * @example 19
     */
    readonly percent: number;
  };
  /** Statistically significant */
  readonly significant: boolean;
  /** Statement. The finding in one plain sentence, with its significance. */
  readonly statement: Text;
}

/** Reaction */
export interface Reaction {
  /** Id */
  readonly id: string;
  /** Date */
  readonly date: string;
  /** By whom */
  readonly by: string;
  /** What they said. In our own words. */
  readonly statement: Text;
}

/** Milestone. Something that happened, or was planned, on a date. */
export interface Milestone {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Date. As precisely as is known.
   * @example "2017-07"
   */
  readonly date: string;
  /** Event */
  readonly title: Text;
  /** A plan. True where the source states a plan and no event. */
  readonly planned?: boolean;
  /** Description */
  readonly description?: Text;
  /** Result */
  readonly result?: string;
  /** News */
  readonly news?: string;
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Publication. A scholarly article. */
export interface Publication {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * What it is. In a few plain words.
   * @example {"en":"Results of the trial"}
   */
  readonly label: Text;
  /** Title. To the letter. Leave it out where it is not known. */
  readonly title?: string;
  /**
   * Authors. As they are cited.
   * @example "Bensimon G, Leigh PN, Tree T"
   */
  readonly authors?: string;
  /** People. Its authors who have a record here. */
  readonly people?: readonly string[];
  /**
   * Journal
   * @example "The Lancet"
   */
  readonly journal: string;
  /**
   * Published
   * @example "2025-05-09"
   */
  readonly date: string;
  /**
   * DOI
   * @example "10.1016/S0140-6736(25)00262-4"
   */
  readonly doi: string;
  /**
   * PubMed id
   * @example "40354799"
   */
  readonly pmid?: string;
  /** Registration of the trial it reports */
  readonly registration?: {
    /** Number */
    readonly id: string;
    /** Address */
    readonly url?: string;
  };
  /** Summary */
  readonly summary?: Text;
  /** Findings it reports. Every one. A result of this publication is refused unless it tells them all. */
  readonly findings?: readonly string[];
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** News item. A news item in all its languages. */
export interface NewsItem {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /** Title */
  readonly title: Text;
  /** Summary. One or two sentences, shown in lists. */
  readonly summary: Text;
  /** Text. Markdown. HTML in it is shown as text. */
  readonly body: Text;
  /**
   * Published. The day, where it is known. With a day to come the item waits for it.
   * @example "2025-05-09"
   */
  readonly published?: string;
  /**
   * Period. Instead of the day, where that is not known.
   * @example "2019-23"
   */
  readonly period?: string;
  /** Notice. What a reader must know of what came after; shown before the text. */
  readonly notice?: Text;
  /** Superseded by. The item that tells what came after. */
  readonly supersededBy?: string;
  /**
   * Valid until. After it the item must carry a notice.
   * @example "2019-09"
   */
  readonly validUntil?: string;
  /** Draft. A draft is not published. */
  readonly draft?: boolean;
  /** Result. The result that the item tells of; shown whole beside it. */
  readonly result?: string;
  /** Sources. What the facts of this record stand on. */
  readonly sources: readonly Citation[];
}

/** Source. Something that facts stand on: a registry entry, a paper, a page. */
export interface Source {
  /** Id. The name of the record's file, which never changes. */
  readonly id: string;
  /**
   * Created. The day on which the record came into the repository; absent where its history is not known.
   * @example "2026-11-24"
   */
  readonly created?: string;
  /**
   * Modified. The day on which the record last changed there.
   * @example "2026-11-24"
   */
  readonly modified?: string;
  /**
   * Title. What the source is, so that a reader recognises it.
   * @example "The trial on ClinicalTrials.gov"
   */
  readonly title: string;
  /**
   * Title in other languages. A language without it shows the English title. Names in it stay as they are.
   * @example {"fr":{"text":"L’essai sur ClinicalTrials.gov","reviewed":false}}
   */
  readonly titleIn?: {
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
  };
  /**
   * Publisher. Whose word it is.
   * @example "Généthon"
   */
  readonly publisher: string;
  /**
   * Publisher in other languages. Only where the publisher is described and not named.
   * @example {"fr":{"text":"L’organisation elle-même","reviewed":false}}
   */
  readonly publisherIn?: {
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
  };
  /** Kind. website: a site as a whole. compilation: notes made from other sources. */
  readonly kind: "registry" | "paper" | "press-release" | "web-page" | "website" | "law" | "compilation";
  /**
   * Address. Leave it out where there is none that may be linked.
   * @example "https://cordis.europa.eu/project/id/123456"
   */
  readonly url?: string;
  /** Also at. Further addresses of the same statement. */
  readonly alsoAt?: readonly string[];
  /**
   * Date. When it was published, as precisely as is known.
   * @example "2025-05-15"
   */
  readonly date?: string;
  /** Caution. What a reader should know before relying on it; shown beside it. */
  readonly caution?: Text;
}

/** Retired id. What became of an id that was published once. */
export interface RetiredId {
  /**
   * Id. The id that is no more.
   * @example "news/brexit"
   */
  readonly id: string;
  /**
   * On. The day from which it is no more.
   * @example "2026-12-01"
   */
  readonly on: string;
  /** Moved to. The record that has taken its place. */
  readonly moved?: string;
  /** Split into. The records that have taken its place. */
  readonly split?: readonly string[];
  /** Withdrawn. Why it is no longer published; shown at its old address. */
  readonly withdrawn?: Text;
}

/** All records of a consortium, in the order in which they are shown. */
export interface Records {
  readonly project: Project;
  readonly trial: Trial;
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly centres: readonly Centre[];
  readonly results: readonly Result[];
  readonly milestones: readonly Milestone[];
  readonly publications: readonly Publication[];
  readonly news: readonly NewsItem[];
  readonly sources: readonly Source[];
  /** The ids that are no more, and what became of them. */
  readonly retired: readonly RetiredId[];
}
