/** A mistake that other pages on the trial make, and that must not be copied: what it is, how to find it, and sentences with it. */
export interface Untruth {
  readonly what: string;
  /** Whether a sentence, with plain spaces, makes the mistake. */
  readonly isIn: (sentence: string) => boolean;
  readonly examples: readonly string[];
}

const months = (count: number) => new RegExp(`\\b${count}[- ](months?|mois|mesi|månader)\\b`, 'i');
const survival = /surviv|endpoint|alive|\bsurvie|en vie|critère|sopravviv|in vita|överlev|levde|effektmått/i;
const treatment =
  /treat(ed|ment)|\bdos(e|es|i)\b|courses|injections?|traité|traitement|cycles|trattat|trattamento|cicli|behandl|kurer/i;
const all =
  (...patterns: readonly RegExp[]) =>
  (sentence: string) =>
    patterns.every((one) => one.test(sentence));

export const untruths: readonly Untruth[] = [
  {
    what: 'the other cut-off of CSF-pNFH in circulation, low to moderate',
    isIn: all(
      /\b(79|80|43|73) ?%|\b(over|than|plus de|oltre|del|över|än|med) 40 ?%|low[- ]to[- ]moderate|(bas|faible)s? à modéré|bass[oi] (a|e|o) moderat|låga? (till|och) måttlig/i,
    ),
    examples: [
      'In people with low to moderate levels, the risk was lower.',
      'The risk of death was 43% lower in 79 % of the participants.',
      'Le risque était réduit de plus de 40 %.',
      'Nei livelli da bassi a moderati il rischio era più basso.',
      'Risken var lägre vid låga till måttliga nivåer.',
    ],
  },
  {
    what: 'the months of treatment and of the endpoint in one sentence',
    isIn: (sentence) => months(18).test(sentence) && (months(21).test(sentence) || /\b640\b/.test(sentence)),
    examples: ['Survival was measured after 18 months, or 21 months.', 'Överlevnad efter 640 dagar (18 månader).'],
  },
  {
    what: 'survival at the end of the treatment',
    isIn: all(months(18), survival),
    examples: [
      'The primary endpoint was survival at 18 months.',
      'La survie à 18 mois était le critère principal.',
      'La sopravvivenza a 18 mesi.',
      'Överlevnad efter 18 månader.',
    ],
  },
  {
    what: 'treatment until the endpoint',
    isIn: (sentence) => (months(21).test(sentence) || /\b640\b/.test(sentence)) && treatment.test(sentence),
    examples: [
      'They were treated for 21 months.',
      'Un traitement de 21 mois.',
      'Il trattamento è durato 21 mesi.',
      'Behandlingen pågick i 21 månader.',
    ],
  },
  {
    what: "the registry's limit of 548 days as the endpoint of the paper",
    isIn: (sentence) => /\b548\b/.test(sentence) && (/\b640\b/.test(sentence) || months(21).test(sentence)),
    examples: ['The endpoint was survival at 548 or 640 days.'],
  },
  {
    what: 'the enrolment figure of the registry as a number of participants',
    isIn: all(/\b304 (participants|people|patients|personnes|partecipanti|persone|pazienti|deltagare|personer)/i),
    examples: ['It had 304 participants.', '304 deltagare ingick.'],
  },
  {
    what: 'recruitment until 2021',
    // A history of the status has both years.
    isIn: (sentence) =>
      /recruit|recrut|reclut|rekryter/i.test(sentence) && /\b2021\b/.test(sentence) && !/\b2019\b/.test(sentence),
    examples: ['It completed recruitment in June 2021.', 'Rekryteringen avslutades 2021.'],
  },
  {
    what: 'centres in the Republic of Ireland',
    isIn: all(/republic of ireland|république d’irlande|repubblica d’irlanda|republiken irland/i),
    examples: ['Centres in the Republic of Ireland.'],
  },
  {
    what: 'another journal',
    isIn: all(/lancet neurology/i),
    examples: ['It appeared in The Lancet Neurology.'],
  },
  {
    what: 'a post-hoc analysis, or a patient association’s other measure',
    isIn: all(/post-?hoc|\b18 ?% (more likely|de chances|più|större|mer)/i),
    examples: ['A post-hoc analysis.', 'They were 18% more likely to be alive.'],
  },
  {
    what: 'the numbers of people alive that contradict the endpoint',
    isIn: all(/\b(69|61) (of|sur|su|av) 110\b/i),
    examples: ['69 of 110 were alive.'],
  },
  {
    what: 'a treatment called safe and effective, or a breakthrough',
    isIn: all(
      /safe and effective|sûre? et efficace|sicur[oa] ed? efficace|säkert? och effektiv|breakthrough|genombrott/i,
    ),
    examples: ['The drug is safe and effective.', 'Behandlingen är säker och effektiv.'],
  },
  {
    what: 'the maximum age of the registry',
    isIn: all(/\b(18|to|à|a|till) (to |à |a |till )?75 (years|ans|anni|år)/i),
    examples: ['People aged 18 to 75 years could take part.', 'Åldern 18 till 75 år.'],
  },
];

/** The sentences of a text, with plain spaces. */
export const sentencesOf = (text: string): string[] => text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s/);
