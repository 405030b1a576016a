import { stringify } from 'yaml';
import type { Publication } from '../records.ts';
import type { Dataset } from './dataset.ts';
import { license } from './license.ts';

/** A paper, if its title and authors are known. The authors are one string, since the record does not separate them. */
const reference = ({ title, authors, journal, date, doi }: Publication) => {
  if (title === undefined || authors === undefined) return [];
  const published = date.length === 10 ? { 'date-published': date } : { year: Number(date.slice(0, 4)) };
  return [{ type: 'article', title, authors: [{ name: authors }], journal, doi, ...published }];
};

/**
 * The citation of the records in the Citation File Format 1.2.0.
 *
 * @see https://github.com/citation-file-format/citation-file-format
 */
export const emitCitation = ({ records, title, description, version }: Omit<Dataset, 'date' | 'origin'>): string => {
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
      license: license.id,
      ...(references.length > 0 && { references }),
    },
    { lineWidth: 120 },
  );
};
