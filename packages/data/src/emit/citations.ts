import { bibtexOf, cslOf, risOf } from '../cite.ts';
import type { Publication, Records } from '../records.ts';
import { asJson, type Outputs } from './outputs.ts';

/** Articles in the formats of reference managers, by the ending of the file. */
const citationFormats: Readonly<Record<string, (publications: readonly Publication[]) => string>> = {
  'csl.json': (publications) => asJson(publications.map(cslOf)),
  bib: (publications) => publications.map(bibtexOf).join('\n'),
  ris: (publications) => publications.map(risOf).join('\r\n'),
};

/** The articles for reference managers: one file for each article and format, and `publications` with all of them. */
export const emitCitations = ({ publications }: Records): Outputs =>
  new Map(
    Object.entries(citationFormats).flatMap(([ending, textOf]) => [
      [`citations/publications.${ending}`, textOf(publications)] as const,
      ...publications.map((one) => [`citations/${one.id}.${ending}`, textOf([one])] as const),
    ]),
  );
