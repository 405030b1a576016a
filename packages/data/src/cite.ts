import { initialsOf } from './authors.ts';
import { isoDate } from './dates.ts';
import type { Author, Publication } from './records.ts';
import { originalText } from './text.ts';

/** A name in CSL-JSON. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** The name of a group. */
  readonly literal?: string;
  readonly ORCID?: string;
}

/** An article in CSL-JSON, which citation processors and reference managers read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-journal';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title': string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** The year, month and day, as far as they are known. */
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL: string;
}

const titleOf = ({ title, label }: Publication) => title ?? originalText(label);

const urlOf = ({ doi }: Publication) => `https://doi.org/${doi}`;

const datePartsOf = ({ date }: Publication) => isoDate(date).split('-').map(Number);

const nameOf = ({ family, given, orcid }: Author): CslName => ({
  family,
  ...(given && { given }),
  ...(orcid && { ORCID: orcid }),
});

/**
 * An article in CSL-JSON. Authors whom the record does not list are left out, since the format has no way to say "et al.".
 *
 * @example cslOf(lancet2025)['container-title'] // 'The Lancet'
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export const cslOf = (publication: Publication): CslItem => {
  const { id, byline, journal, volume, issue, pages, doi, pmid, pmcid } = publication;
  const author = byline && [...byline.authors.map(nameOf), ...(byline.group ? [{ literal: byline.group }] : [])];
  return {
    id,
    type: 'article-journal',
    title: titleOf(publication),
    ...(author && { author }),
    'container-title': journal,
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages }),
    issued: { 'date-parts': [datePartsOf(publication)] },
    DOI: doi,
    ...(pmid && { PMID: pmid }),
    ...(pmcid && { PMCID: pmcid }),
    URL: urlOf(publication),
  };
};

/** Escapes the characters that have a meaning in LaTeX. */
const latex = (text: string) =>
  text.replace(/[\\{}&%$#_~^]/g, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    if (character === '~') return '\\textasciitilde{}';
    if (character === '^') return '\\textasciicircum{}';
    return `\\${character}`;
  });

/** A field of BibTeX. Double braces keep capitals, which styles would otherwise change. */
const bibField = (name: string, value: string | undefined) => (value ? [`  ${name} = {${value}}`] : []);

const bibAuthors = ({ byline }: Publication) => {
  if (!byline) return undefined;
  const names = byline.authors.map(({ family, given }) => latex(given ? `${family}, ${given}` : family));
  const group = byline.group ? [`{${latex(byline.group)}}`] : [];
  return [...names, ...group, ...(byline.more ? ['others'] : [])].join(' and ');
};

/**
 * An article as an entry of BibTeX, in UTF-8.
 *
 * @example bibtexOf(lancet2025).split('\n')[0] // '@article{lancet-2025,'
 */
export const bibtexOf = (publication: Publication): string => {
  const { id, journal, volume, issue, pages, doi, pmid, pmcid } = publication;
  const [year, month] = datePartsOf(publication);
  const fields = [
    ...bibField('title', `{${latex(titleOf(publication))}}`),
    ...bibField('author', bibAuthors(publication)),
    ...bibField('journal', latex(journal)),
    ...bibField('year', String(year)),
    ...bibField('month', month === undefined ? undefined : String(month)),
    ...bibField('volume', volume && latex(volume)),
    ...bibField('number', issue && latex(issue)),
    ...bibField('pages', pages && latex(pages)),
    ...bibField('doi', doi),
    ...bibField('pmid', pmid),
    ...bibField('pmcid', pmcid),
    ...bibField('url', urlOf(publication)),
  ];
  return `@article{${id},\n${fields.join(',\n')}\n}\n`;
};

const risField = (tag: string, value: string | undefined) => (value ? [`${tag}  - ${value}`] : []);

/**
 * An article in RIS, which reference managers read.
 *
 * @example risOf(lancet2025).split('\r\n')[0] // 'TY  - JOUR'
 */
export const risOf = (publication: Publication): string => {
  const { id, byline, journal, volume, issue, pages, date, doi, pmid } = publication;
  const [start, end] = pages?.split(/[-–]/) ?? [];
  const [year, month, day] = isoDate(date).split('-');
  return [
    'TY  - JOUR',
    ...risField('ID', id),
    ...risField('TI', titleOf(publication)),
    ...(byline?.authors ?? []).flatMap(({ family, given }) => risField('AU', given ? `${family}, ${given}` : family)),
    ...risField('AU', byline?.group),
    ...risField('JO', journal),
    ...risField('VL', volume),
    ...risField('IS', issue),
    ...risField('SP', start),
    ...risField('EP', end),
    ...risField('PY', year),
    ...risField('DA', [year, month ?? '', day ?? ''].join('/').replace(/\/+$/, '')),
    ...risField('DO', doi),
    ...risField('AN', pmid),
    ...risField('UR', urlOf(publication)),
    'ER  - ',
    '',
  ].join('\r\n');
};

const inWords = (names: readonly string[], more: boolean | undefined) =>
  more || names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ');

/**
 * A citation of an article in the style of Vancouver, as plain text: six authors at most, then the title, journal and DOI.
 *
 * @example citationOf(giovannelli2021) // 'Giovannelli I, et al. Amyotrophic lateral sclerosis transcriptomics reveals immunological effects of low-dose interleukin-2. Brain Communications. 2021;3(3):fcab141. doi:10.1093/braincomms/fcab141'
 */
export const citationOf = (publication: Publication): string => {
  const { byline, journal, volume, issue, pages, date, doi } = publication;
  const names = (byline?.authors ?? []).map(({ family, given }) => (given ? `${family} ${initialsOf(given)}` : family));
  const authors = [
    ...(names.length > 0 ? [inWords(names, byline?.more)] : []),
    ...(byline?.group ? [byline.group] : []),
  ];
  const where = `${volume ? `;${volume}` : ''}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`;
  const title = titleOf(publication);
  return [
    ...(authors.length > 0 ? [`${authors.join('; ')}.`] : []),
    /[.?!]$/.test(title) ? title : `${title}.`,
    `${journal}.`,
    `${date.slice(0, 4)}${where}.`,
    `doi:${doi}`,
  ].join(' ');
};
