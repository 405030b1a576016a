import { stringify } from 'yaml';
import { isoDate } from '../dates.ts';
import type { Author, Publication } from '../records.ts';
import type { Dataset } from './dataset.ts';
import { license } from './license.ts';

const person = ({ family, given, orcid }: Author) => ({
  'family-names': family,
  ...(given && { 'given-names': given }),
  ...(orcid && { orcid }),
});

/** A paper, if its title and authors are known. The format cannot say that there are more authors. */
const reference = ({ title, byline, journal, volume, issue, pages, date, doi }: Publication) => {
  if (title === undefined || byline === undefined) return [];
  const day = isoDate(date);
  const [year, month] = day.split('-').map(Number);
  return [
    {
      type: 'article',
      title,
      authors: [...byline.authors.map(person), ...(byline.group ? [{ name: byline.group }] : [])],
      journal,
      ...(volume && { volume }),
      ...(issue && { issue }),
      ...(pages && { pages }),
      doi,
      ...(day.length === 10 ? { 'date-published': day } : { year, ...(month && { month }) }),
    },
  ];
};

/**
 * The citation of the records in the Citation File Format 1.2.0.
 *
 * @see https://github.com/citation-file-format/citation-file-format
 */
export const emitCitation = ({ records, title, description, version, date }: Omit<Dataset, 'origin'>): string => {
  const references = records.publications.flatMap(reference);
  return stringify(
    {
      'cff-version': '1.2.0',
      message:
        'If you use these records, please cite them with their version, and the source of each fact that you use.',
      type: 'dataset',
      title,
      abstract: description,
      authors: [{ name: records.project.acronym }],
      version,
      ...(date && { 'date-released': date }),
      license: license.id,
      ...(references.length > 0 && { references }),
    },
    { lineWidth: 120 },
  );
};
