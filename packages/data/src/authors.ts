import type { Author, Byline } from './records.ts';

/** More authors than this are cited as the first three and the last. */
const most = 6;

/**
 * The initials of given names, without points. Words in capitals are initials already.
 *
 * @example initialsOf('P Nigel') // 'PN'
 * @example initialsOf('Christine AM') // 'CAM'
 * @example initialsOf('J-L') // 'JL'
 */
export const initialsOf = (given: string): string =>
  given
    .split(/[\s.-]+/)
    .map((word) => (word === word.toUpperCase() ? word : word.slice(0, 1).toUpperCase()))
    .join('');

const cited = ({ family, given }: Author) => (given ? `${family} ${initialsOf(given)}` : family);

/**
 * The authors of an article in one line, as medical journals cite them. A long list becomes its first three names and the
 * last.
 *
 * @example authorsOf({ authors: [{ family: 'Leigh', given: 'P Nigel' }], group: 'MIROCALS Study Group' }) // 'Leigh PN, for the MIROCALS Study Group'
 */
export const authorsOf = ({ authors, group, more }: Byline): string => {
  const names = authors.map(cited);
  const listed = names.length > most ? [...names.slice(0, 3), `… ${names.at(-1)}`] : names;
  return [...listed, ...(more ? ['et al.'] : []), ...(group ? [`for the ${group}`] : [])].join(', ');
};

/** The ids of the authors that have a record. */
export const authorsWithRecord = (byline: Byline | undefined): string[] =>
  (byline?.authors ?? []).flatMap(({ person }) => person ?? []);
