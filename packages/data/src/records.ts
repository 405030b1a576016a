// Generated from the schemas by `pnpm generate`.

/** A language of the project, as a BCP 47 tag. */
export type Language = 'en' | 'fr' | 'it' | 'sv' | 'de' | 'es';

/**
 * A date in EDTF, only as precise as it is known: `2019`, `2019-23` (autumn), `2019-09` or `2019-09-30`.
 * `formatDate` of `@mirocals/data/dates` writes it in words.
 */
export type EdtfDate = string;

/** A day, such as `2025-05-09`. */
export type Day = string;

/** The id of a record in `project`. */
export type ProjectId = string;

/** The id of a record in `trial`. */
export type TrialId = string;

/** The id of a record in `organisations`. */
export type OrganisationId = string;

/** The id of a record in `people`. */
export type PersonId = string;

/** The id of a record in `centres`. */
export type CentreId = string;

/** The id of a record in `results`. */
export type ResultId = string;

/** The id of a record in `milestones`. */
export type MilestoneId = string;

/** The id of a record in `publications`. */
export type PublicationId = string;

/** The id of a record in `news`. */
export type NewsItemId = string;

/** The id of a record in `sources`. */
export type SourceId = string;

/** The id of a record in `glossary`. */
export type GlossaryEntryId = string;

/** The id of a role in `project.roles`. */
export type RoleId = string;

/** Project. The consortium's project: its names, duration, funding and partners. */
export interface Project {
  /** Id. The name of the record's file, which never changes. */
  readonly id: ProjectId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Acronym
   * @example "HARBOUR"
   */
  readonly acronym: string;
  /**
   * Name in full
   * @example {"en":"The name of a consortium in full"}
   */
  readonly name: Text;
  /** The funder's title. Verbatim, as in the funder's record. */
  readonly officialTitle?: string;
  /** Summary. What the project is, in two or three plain sentences. */
  readonly summary: Text;
  /** Who takes part. The kinds of organisations in the consortium, in one sentence. */
  readonly composition?: Text;
  /**
   * Languages. Those of the texts and of the site. The others fall back to the first.
   * @example ["en","fr"]
   */
  readonly languages: readonly ("en" | "fr" | "it" | "sv" | "de" | "es")[];
  /** Look. The colours, typeface and logo of the site. */
  readonly look?: Look;
  /**
   * Start
   * @example "2015-09"
   */
  readonly start: EdtfDate;
  /**
   * Duration. In years, as planned. Months are fractions: 4.5 is shown as 54 months.
   * @example 4
   * @example 4.5
   */
  readonly years?: number;
  /** Funding */
  readonly funding: Funding;
  /** Roles. The roles of organisations and people in the project. */
  readonly roles: readonly Role[];
  /** Work packages. The parts of the work under the grant. */
  readonly workPackages?: readonly WorkPackage[];
  /** Partners. Every organisation, in the project's own order. */
  readonly partners: readonly OrganisationId[];
  /** Glossary. The collection `glossary`. It is not written in the file of the project. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Translation. A translation from English, and whether a person has reviewed it. */
export interface Translation {
  /** Text. The translated text. */
  readonly text: string;
  /** Reviewed. Whether a speaker of the language has compared it with the English. */
  readonly reviewed: boolean;
}

/** Text. A text with its translations: a string in the first language of the consortium. */
export type Text = { readonly [language in Language]?: string | Translation };

/** Look. The colours, typeface and logo of the project. */
export interface Look {
  /**
   * Main colour. A dark colour for links, headers and buttons. Text in it must be readable on white (a contrast of 7:1). The light colours and those of the dark scheme are made from it.
   * @example "#1e3a8a"
   */
  readonly accent?: string;
  /**
   * Second colour. For the short lines above headings and tiles, with a contrast of at least 3:1. Without it, the main colour is used.
   * @example "#b45309"
   */
  readonly highlight?: string;
  /**
   * Typeface. Transitional (serif headings such as Charter), old-style (serif headings such as Palatino), humanist (sans-serif such as Gill Sans) or system (the sans-serif of the device, the default). No font is downloaded.
   * @example "transitional"
   */
  readonly typeface?: "transitional" | "old-style" | "humanist" | "system";
  /**
   * Logo file. The project's symbol, in the folder `logos`, beside the content folder, at most twice as wide as high: the acronym is shown beside it. Only with the permission of its owner. Without it, the icon is the first letter of the acronym.
   * @example "harbour.svg"
   */
  readonly logo?: string;
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
    /** English */
    readonly en?: Translation;
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
    /** German */
    readonly de?: Translation;
    /** Spanish */
    readonly es?: Translation;
  };
  /**
   * Programme
   * @example {"en":"Horizon Europe"}
   */
  readonly programme: Text;
  /**
   * Grant agreement number. As the funder writes it; 6 to 9 digits for a grant of the European Union.
   * @example "123456"
   * @example "ANR-19-CE17-0013"
   */
  readonly grant: string;
  /**
   * Award. The amount, in whole units of the currency.
   * @example {"currency":"EUR","amount":5980000,"rounded":true}
   */
  readonly award?: {
    /**
     * Currency. The three-letter code of ISO 4217.
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
  /** Funding sentence. Verbatim, as the grant prescribes it. */
  readonly statement: Text;
  /** Disclaimer. Shown near results: whose views they express. */
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

/** Citation. A source, the day it was read, how reliable it is, and the facts that it supports. */
export interface Citation {
  /** Source */
  readonly source: SourceId;
  /**
   * Looked up. The day on which the source was last read.
   * @example "2026-11-23"
   */
  readonly retrieved: Day;
  /** Confidence. high: seen on the body's own page or in a primary record. medium: second-hand, or from a single source. Anything weaker is not published. */
  readonly confidence: "high" | "medium";
  /**
   * Location in the source. The page or section, if the source has several.
   * @example "page \"news and events\""
   */
  readonly locator?: string;
  /**
   * Supports. The fields that this source supports. A path covers everything below it; list entries are addressed by their id.
   * @example ["name","place.city"]
   */
  readonly supports: readonly string[];
}

/** Glossary entry. A word that readers may not know, explained in a sentence. */
export interface GlossaryEntry {
  /** Id. The name of the record's file, which never changes. */
  readonly id: GlossaryEntryId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Forms. How English texts write the word. A page that uses one of these forms explains the word.
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

/** Trial. The clinical trial: registration, status, design, and the questions people ask about it. */
export interface Trial {
  /** Id. The name of the record's file, which never changes. */
  readonly id: TrialId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /** Acronym */
  readonly acronym: string;
  /** Title. What was tested, and in whom, in one plain line. */
  readonly title: Text;
  /** Registrations. The entries of the trial in registries. */
  readonly registrations: readonly Registration[];
  /** Approvals. The permissions of authorities to conduct the trial. */
  readonly approvals?: readonly Approval[];
  /** Protocol. The identification of the protocol in documents and registries. */
  readonly protocol?: {
    /**
     * Code. The sponsor's code.
     * @example "2014/GB-01"
     */
    readonly code?: string;
    /** Title. Verbatim. */
    readonly title?: string;
  };
  /** Status. A history, oldest first. */
  readonly status: readonly StatusEntry[];
  /** Sponsor. The organisation that is responsible for the trial. */
  readonly sponsor: OrganisationId;
  /** Phase. As the registry and the paper state it. */
  readonly phase: Text;
  /** Design. Allocation, masking and groups, in words. */
  readonly design: Text;
  /** Run-in. What happened before the treatment began. */
  readonly runIn?: Text;
  /** Arms. The groups to which participants were randomised. */
  readonly arms: readonly Arm[];
  /** Dose. How much of the treatment was given, and when. */
  readonly dose: Text;
  /** Who can take part */
  readonly eligibility: {
    /** Minimum age. In years; leave it out if there is no limit or it is not known. Months, weeks and days are fractions: 0.5 is shown as 6 months, 0.0767 as 4 weeks. */
    readonly minimumAge?: number;
    /** Maximum age. In years; leave it out if there is no limit or it is not known. Months, weeks and days are fractions: 0.5 is shown as 6 months, 0.0767 as 4 weeks. */
    readonly maximumAge?: number;
    /** Criteria. The conditions for taking part. */
    readonly criteria: readonly ListedText[];
    /** Exclusions. Reasons for which people cannot take part. */
    readonly exclusions?: readonly ListedText[];
  };
  /** Primary endpoint */
  readonly primaryEndpoint: {
    /**
     * Measure
     * @example {"en":"Survival"}
     */
    readonly measure: Text;
    /**
     * Time frame. In words that may follow the measure.
     * @example {"en":"at 640 days (21 months)"}
     */
    readonly timeFrame: Text;
  };
  /** Primary outcome in the registry. Only if it differs from the primary endpoint of the paper. Never show one for the other. */
  readonly registeredEndpoint?: {
    /**
     * Measure
     * @example {"en":"Survival"}
     */
    readonly measure: Text;
    /**
     * Time frame. In words that may follow the measure.
     * @example {"en":"at 640 days (21 months)"}
     */
    readonly timeFrame: Text;
  };
  /** Secondary endpoints. What else was measured to compare the arms. */
  readonly secondaryEndpoints?: readonly ListedText[];
  /** Enrolment */
  readonly enrolment: {
    /**
     * Planned. The planned maximum of participants.
     * @example 216
     */
    readonly planned?: number;
    /**
     * Randomised. The number of participants randomised.
     * @example 220
     */
    readonly randomised?: number;
    /**
     * In the registry. The enrolment figure of the registry.
     * @example 304
     */
    readonly registered?: number;
  };
  /** Baseline characteristics. The participants when they joined: age, sex, disease. */
  readonly baseline?: readonly ListedText[];
  /** Samples. What is kept for research. */
  readonly samples?: Text;
  /** Sub-studies. Studies of some of the participants. */
  readonly substudies?: readonly Substudy[];
  /** Pilot. The publication of the pilot trial. */
  readonly pilot?: PublicationId;
  /** Other funders. Funders other than the one of the project. */
  readonly funders?: readonly {
    /** Id */
    readonly id: string;
    /** Name */
    readonly name: string;
    /** Name in other languages. Only if the funder is described rather than named. */
    readonly nameIn?: {
      /** English */
      readonly en?: Translation;
      /** French */
      readonly fr?: Translation;
      /** Italian */
      readonly it?: Translation;
      /** Swedish */
      readonly sv?: Translation;
      /** German */
      readonly de?: Translation;
      /** Spanish */
      readonly es?: Translation;
    };
    readonly place?: Place;
    /** Website */
    readonly website?: string;
    /** ROR id */
    readonly ror?: string;
    /**
     * Grant number
     * @example "14-0077"
     */
    readonly grant?: string;
    /** Contribution. What it paid for, or what it says about it. */
    readonly contribution?: Text;
  }[];
  /** Questions and answers. What people ask, most urgent first. The answer `take-part` is made from the status until nobody can join any more. */
  readonly answers: readonly Answer[];
  /** Sources. The sources of the facts in this record. */
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
   * First posted. Since when the registry has the entry; EudraCT calls it the day on which the entry was first entered.
   * @example "2017-02-01"
   */
  readonly firstPosted?: Day;
  /**
   * Last updated
   * @example "2022-04-11"
   */
  readonly lastUpdated?: Day;
  /** Results. Whether the entry has results, when it was last read. */
  readonly results?: "POSTED" | "NOT_POSTED";
  /** Details. What else a reader of the entry should know. */
  readonly details?: Text;
}

/** Approval */
export interface Approval {
  /**
   * Id
   * @example "united-kingdom"
   */
  readonly id: string;
  /**
   * Authority
   * @example "NHS Health Research Authority"
   */
  readonly authority: string;
  /**
   * Number. As the authority writes it.
   * @example "IRAS ID 123456"
   */
  readonly number: string;
  /** Address */
  readonly url?: string;
  /** Details */
  readonly details?: Text;
}

/** Status from a date on */
export interface StatusEntry {
  /**
   * Status
   * @example "COMPLETED"
   */
  readonly status: "NOT_YET_RECRUITING" | "RECRUITING" | "ENROLLING_BY_INVITATION" | "ACTIVE_NOT_RECRUITING" | "SUSPENDED" | "TERMINATED" | "WITHDRAWN" | "COMPLETED" | "AVAILABLE" | "TEMPORARILY_NOT_AVAILABLE" | "NO_LONGER_AVAILABLE" | "APPROVED_FOR_MARKETING" | "WITHHELD" | "UNKNOWN";
  /**
   * From. Only as precise as is known.
   * @example "2021-07-22"
   */
  readonly from: EdtfDate;
  /** Basis. Who says so, after the date, if it is not a primary source: "according to a copy of the registry". */
  readonly basis?: Text;
}

/** Arm */
export interface Arm {
  /** Id */
  readonly id: string;
  /** Type. In the terms of ClinicalTrials.gov. */
  readonly type: "EXPERIMENTAL" | "ACTIVE_COMPARATOR" | "PLACEBO_COMPARATOR" | "SHAM_COMPARATOR" | "NO_INTERVENTION" | "OTHER";
  /** Name */
  readonly name: Text;
  /** Intervention. What the participants were given. */
  readonly intervention: Text;
  /**
   * Participants. The number randomised to this arm.
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

/** Sub-study */
export interface Substudy {
  /**
   * Id
   * @example "imaging"
   */
  readonly id: string;
  /** Title. Verbatim, as registered. */
  readonly title: string;
  /**
   * Registration number
   * @example "ISRCTN12345678"
   */
  readonly number?: string;
  /** Description */
  readonly description: Text;
}

/** Place. A location: the city and its coordinates, as far as they are known. */
export interface Place {
  /** City. Leave it out if it is not known. */
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
  /** Answer. In one or two short, plain sentences; it is shown on the first screen. */
  readonly answer: Text;
  /** Detail. More about the answer; shown where there is room. */
  readonly detail?: Text;
}

/** Organisation. An organisation of the consortium. */
export interface Organisation {
  /** Id. The name of the record's file, which never changes. */
  readonly id: OrganisationId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Name. The name it uses in English.
   * @example "University of Gothenburg"
   */
  readonly name: string;
  /** Name in its own language. If that language is not English. */
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
  /** Place. Leave it out if nothing is known. */
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
  /**
   * PIC. The Participant Identification Code in the records of the European Commission.
   * @example "937808902"
   */
  readonly pic?: string;
  /** Logo file. A file in the folder `logos`, beside the content folder. Only with the permission of the organisation. Without a logo, a mark is drawn from the name. */
  readonly logo?: string;
  /** Roles. The roles of the organisation in the project. */
  readonly roles?: readonly HeldRole[];
  /** Sources. The sources of the facts in this record. */
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

/** Held role. A role that an organisation or person had, and when, if that is known. */
export interface HeldRole {
  /**
   * Role
   * @example "brain-biomarkers"
   */
  readonly role: RoleId;
  /**
   * From
   * @example "2015-09"
   */
  readonly from?: EdtfDate;
  /** To. The last date; without it, the role has not ended or its end is not known. */
  readonly to?: EdtfDate;
}

/** Person. A person of the consortium. */
export interface Person {
  /** Id. The name of the record's file, which never changes. */
  readonly id: PersonId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Name
   * @example "P. Nigel Leigh"
   */
  readonly name: string;
  /**
   * Family name. Used to sort lists.
   * @example "Leigh"
   */
  readonly familyName: string;
  /**
   * Title
   * @example "Professor"
   */
  readonly honorific?: string;
  /** Title in other languages */
  readonly honorificIn?: {
    /** English */
    readonly en?: Translation;
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
    /** German */
    readonly de?: Translation;
    /** Spanish */
    readonly es?: Translation;
  };
  /**
   * Position. The post, with the institution if it is not one of the organisations.
   * @example {"en":"Professor of Neurology"}
   */
  readonly position?: Text;
  /**
   * ORCID iD
   * @example "https://orcid.org/0000-0002-1825-0097"
   */
  readonly orcid?: string;
  /** Organisations. Where the person works or worked. */
  readonly affiliations: readonly Affiliation[];
  /** Roles. The roles of the person in the project. */
  readonly roles?: readonly HeldRole[];
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Affiliation. Membership of an organisation, now or in the past. */
export interface Affiliation {
  /** Organisation */
  readonly organisation: OrganisationId;
  /** From */
  readonly from?: EdtfDate;
  /** To */
  readonly to?: EdtfDate;
}

/** Centre. A centre that recruits participants. */
export interface Centre {
  /** Id. The name of the record's file, which never changes. */
  readonly id: CentreId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Hospital
   * @example {"text":"Hôpital Dupuytren","lang":"fr"}
   */
  readonly name: NativeName;
  /** Part of. The hospital group or trust. */
  readonly partOf?: NativeName;
  /** Place */
  readonly place: Place;
  /** Trials. The trials for which it recruits. Required only if there are several. */
  readonly trials?: readonly TrialId[];
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Result. A result of the trial, with all findings of the analysis. */
export interface Result {
  /** Id. The name of the record's file, which never changes. */
  readonly id: ResultId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /** Title */
  readonly title: Text;
  /**
   * Published
   * @example "2025-05-09"
   */
  readonly date: EdtfDate;
  /** Trial. The trial that was analysed. */
  readonly trial: TrialId;
  /** Publication. The article that reports the result. */
  readonly publication: PublicationId;
  /** In one line. The complete result in short, plain sentences, the primary endpoint first. */
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
  /** Tolerability. What the publication says about how well the treatment was tolerated. */
  readonly tolerability?: Text;
  /** Adverse events. Their numbers and kinds as published, or that no figures have been published. */
  readonly adverseEvents?: Text;
  /** What comes next. Further trials of the treatment, or that none is known. */
  readonly followUp?: Text;
  /** Access to the treatment. Whether people can get the treatment, and how. */
  readonly access?: Text;
  /** What others said. Statements about the result by others than its authors. */
  readonly reactions?: readonly Reaction[];
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Finding */
export interface Finding {
  /**
   * Id
   * @example "high-csf-pnfh"
   */
  readonly id: string;
  /** Analysis. primary: the planned main analysis of all participants. */
  readonly analysis: "primary" | "subgroup";
  /**
   * Population
   * @example {"en":"All participants"}
   */
  readonly population: Text;
  /** Definition. The criterion for belonging to this population. */
  readonly definition?: Text;
  /** Range. The criterion in numbers, if it has any. */
  readonly range?: Range;
  /** Participants. Their number, if it was published. */
  readonly participants?: number;
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
    /** Direction. With the treatment, compared with the comparator. */
    readonly direction: "lower" | "higher";
    /**
     * Percent
     * @example 19
     */
    readonly percent: number;
    /** Hazard ratio. As published; never computed from the percentage. */
    readonly hazardRatio?: number;
    /** Confidence interval. Of the hazard ratio, as published. */
    readonly interval?: Interval;
    /** P value. As published. */
    readonly p?: number;
  };
  /** Statistically significant. As the publication states. */
  readonly significant: boolean;
  /** Statement. The finding in one plain sentence, with its significance. */
  readonly statement: Text;
}

/** Range. The measured values that define a population. */
export interface Range {
  /**
   * Measure
   * @example "CSF-pNFH"
   */
  readonly measure: string;
  /**
   * From. The lowest value, included.
   * @example 750
   */
  readonly from?: number;
  /**
   * Above. The lowest value, excluded.
   * @example 3700
   */
  readonly above?: number;
  /**
   * To. The highest value, included.
   * @example 3700
   */
  readonly to?: number;
  /** Below. The highest value, excluded. */
  readonly below?: number;
  /**
   * Unit
   * @example "pg/mL"
   */
  readonly unit: string;
}

/** Confidence interval */
export interface Interval {
  /**
   * Level. In percent.
   * @example 95
   */
  readonly level: number;
  /** Lower limit. As published. */
  readonly low: number;
  /** Upper limit. As published. */
  readonly high: number;
}

/** Reaction */
export interface Reaction {
  /** Id */
  readonly id: string;
  /** Date */
  readonly date: EdtfDate;
  /** By whom. The organisation or group that said it. */
  readonly by: string;
  /** By whom, in other languages. Only if it has words that are not part of the name. */
  readonly byIn?: {
    /** English */
    readonly en?: Translation;
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
    /** German */
    readonly de?: Translation;
    /** Spanish */
    readonly es?: Translation;
  };
  /** What they said. In our own words. */
  readonly statement: Text;
}

/** Milestone. An event that happened, or was planned, on a date. */
export interface Milestone {
  /** Id. The name of the record's file, which never changes. */
  readonly id: MilestoneId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Date. Only as precise as is known.
   * @example "2017-07"
   */
  readonly date: EdtfDate;
  /** Event. What happened, in a few words. */
  readonly title: Text;
  /** Planned. True if the source announces the event rather than reports it. */
  readonly planned?: boolean;
  /** Description */
  readonly description?: Text;
  /** Trial. The trial that the event is about, if there are several. */
  readonly trial?: TrialId;
  /** Result. The result that the event is about. */
  readonly result?: ResultId;
  /** News. The news item about the event. */
  readonly news?: NewsItemId;
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Publication. A scholarly article. */
export interface Publication {
  /** Id. The name of the record's file, which never changes. */
  readonly id: PublicationId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Label. What the article is, in a few plain words.
   * @example {"en":"Results of the trial"}
   */
  readonly label: Text;
  /** Title. Verbatim. Leave it out if it is not known. */
  readonly title?: string;
  /** Byline */
  readonly byline?: Byline;
  /**
   * Authors. The byline in one line, as it is cited. It is not written in the file.
   * @example "Bensimon G, Leigh PN, Tree T"
   */
  readonly authors?: string;
  /** People. The authors with a record. It is not written in the file. */
  readonly people?: readonly PersonId[];
  /**
   * Journal
   * @example "The Lancet"
   */
  readonly journal: string;
  /**
   * Volume
   * @example "3"
   */
  readonly volume?: string;
  /**
   * Issue
   * @example "3"
   */
  readonly issue?: string;
  /**
   * Pages. The pages, or the number of the article in journals without pages.
   * @example "102844"
   */
  readonly pages?: string;
  /**
   * Published
   * @example "2025-05-09"
   */
  readonly date: EdtfDate;
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
  /**
   * PubMed Central id
   * @example "PMC7502670"
   */
  readonly pmcid?: string;
  /** Trial registration. Of the trial that it reports. */
  readonly registration?: {
    /** Number */
    readonly id: string;
    /** Address */
    readonly url?: string;
  };
  /** Summary. What the article is about, in plain words. */
  readonly summary?: Text;
  /** Findings. Every finding it reports. A result based on this publication must include all of them. */
  readonly findings?: readonly string[];
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Byline. The authors of an article, in its order. */
export interface Byline {
  /** Authors. In the order of the article. */
  readonly authors: readonly Author[];
  /**
   * Group. The group for which they wrote, without "for the".
   * @example "Example Study Group"
   */
  readonly group?: string;
  /** More authors. Whether the article has authors that are not listed here. */
  readonly more?: boolean;
}

/** Author. An author of an article, as the article names them. */
export interface Author {
  /**
   * Family name
   * @example "Leigh"
   */
  readonly family: string;
  /**
   * Given names. Names or initials, as in the article.
   * @example "P Nigel"
   */
  readonly given?: string;
  /**
   * ORCID iD
   * @example "https://orcid.org/0000-0002-1825-0097"
   */
  readonly orcid?: string;
  /** Person. The record of this author, if there is one. */
  readonly person?: PersonId;
}

/** News item. A news item in all its languages. */
export interface NewsItem {
  /** Id. The name of the record's file, which never changes. */
  readonly id: NewsItemId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /** Title */
  readonly title: Text;
  /** Summary. One or two sentences, shown in lists. */
  readonly summary: Text;
  /** Text. Markdown. HTML in it is shown as text. */
  readonly body: Text;
  /**
   * Published. The day, if it is known. An item with a future day is published on that day.
   * @example "2025-05-09"
   */
  readonly published?: Day;
  /**
   * Period. An approximate date, if the day is not known.
   * @example "2019-23"
   */
  readonly period?: EdtfDate;
  /** Notice. What has happened since; shown before the text. */
  readonly notice?: Text;
  /** Superseded by. The item that replaces this one. */
  readonly supersededBy?: NewsItemId;
  /**
   * Valid until. After this date the item needs a notice.
   * @example "2019-09"
   */
  readonly validUntil?: EdtfDate;
  /** Draft. A draft is not published. */
  readonly draft?: boolean;
  /** Result. The result that the item reports; shown in full beside it. */
  readonly result?: ResultId;
  /** Sources. The sources of the facts in this record. */
  readonly sources: readonly Citation[];
}

/** Source. A source of facts: a registry entry, a paper, a page. */
export interface Source {
  /** Id. The name of the record's file, which never changes. */
  readonly id: SourceId;
  /**
   * Created. The day on which the record was added to the repository; absent if the history is not available.
   * @example "2026-11-24"
   */
  readonly created?: Day;
  /**
   * Modified. The day on which the record last changed in the repository.
   * @example "2026-11-24"
   */
  readonly modified?: Day;
  /**
   * Title. A title by which readers recognise the source.
   * @example "The trial on ClinicalTrials.gov"
   */
  readonly title: string;
  /**
   * Title in other languages. Languages without a title show the English one. Keep names as they are.
   * @example {"fr":{"text":"L’essai sur ClinicalTrials.gov","reviewed":false}}
   */
  readonly titleIn?: {
    /** English */
    readonly en?: Translation;
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
    /** German */
    readonly de?: Translation;
    /** Spanish */
    readonly es?: Translation;
  };
  /**
   * Publisher. The person or body that makes the statement.
   * @example "Généthon"
   */
  readonly publisher: string;
  /**
   * Publisher in other languages. Only if the publisher is described rather than named.
   * @example {"fr":{"text":"L’organisation elle-même","reviewed":false}}
   */
  readonly publisherIn?: {
    /** English */
    readonly en?: Translation;
    /** French */
    readonly fr?: Translation;
    /** Italian */
    readonly it?: Translation;
    /** Swedish */
    readonly sv?: Translation;
    /** German */
    readonly de?: Translation;
    /** Spanish */
    readonly es?: Translation;
  };
  /** Kind. website: an entire site. compilation: notes made from other sources. */
  readonly kind: "registry" | "paper" | "press-release" | "web-page" | "website" | "law" | "compilation";
  /**
   * Address. Leave it out if there is no address that may be linked.
   * @example "https://cordis.europa.eu/project/id/123456"
   */
  readonly url?: string;
  /** Also at. Further addresses of the same statement. */
  readonly alsoAt?: readonly string[];
  /**
   * Date. When it was published, only as precise as is known.
   * @example "2025-05-15"
   */
  readonly date?: EdtfDate;
  /** Caution. What a reader should know before relying on it; shown next to it. */
  readonly caution?: Text;
}

/** Retired id. A published id that is no longer used. */
export interface RetiredId {
  /**
   * Id. The id that is no longer used.
   * @example "news/brexit"
   */
  readonly id: string;
  /**
   * On. The day on which it was retired.
   * @example "2026-12-01"
   */
  readonly on: Day;
  /** Moved to. The record that replaces it. */
  readonly moved?: string;
  /** Split into. The records that replace it. */
  readonly split?: readonly string[];
  /** Withdrawn. Why it is no longer published; shown at the old address. */
  readonly withdrawn?: Text;
}

/** All records of a consortium, in display order. */
export interface Records {
  /** All that is recorded in `project`. */
  readonly project: Project;
  /** All that is recorded in `trial`, in display order. */
  readonly trials: readonly Trial[];
  /** All that is recorded in `organisations`, in display order. */
  readonly organisations: readonly Organisation[];
  /** All that is recorded in `people`, in display order. */
  readonly people: readonly Person[];
  /** All that is recorded in `centres`, in display order. */
  readonly centres: readonly Centre[];
  /** All that is recorded in `results`, in display order. */
  readonly results: readonly Result[];
  /** All that is recorded in `milestones`, in display order. */
  readonly milestones: readonly Milestone[];
  /** All that is recorded in `publications`, in display order. */
  readonly publications: readonly Publication[];
  /** All that is recorded in `news`, in display order. */
  readonly news: readonly NewsItem[];
  /** All that is recorded in `sources`, in display order. */
  readonly sources: readonly Source[];
  /** All that is recorded in `glossary`, in display order. */
  readonly glossary: readonly GlossaryEntry[];
  /** The retired ids and what replaced them. */
  readonly retired: readonly RetiredId[];
}
