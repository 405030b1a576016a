import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { id, reference } from './id.ts';
import { doi, nctNumber } from './identifiers.ts';
import { link } from './link.ts';
import { plain, text } from './text.ts';

/**
 * A scholarly article.
 *
 * @example { label: { en: 'The trial\'s results' }, journal: 'The Lancet', date: '2025-05-09', doi: '10.1016/S0140-6736(25)00262-4', … }
 */
export const publication = z
  .strictObject({
    label: text.meta({
      title: 'Label',
      description: 'What the article is, in a few plain words.',
      examples: [{ en: 'Results of the trial' }],
      cited: true,
    }),
    title: plain
      .optional()
      .meta({ title: 'Title', description: 'Verbatim. Leave it out if it is not known.', cited: true }),
    authors: plain.optional().meta({
      title: 'Authors',
      description: 'As they are cited.',
      examples: ['Bensimon G, Leigh PN, Tree T'],
      cited: true,
    }),
    people: z
      .array(reference('people'))
      .optional()
      .meta({ title: 'People', description: 'The authors with a record here.', cited: true }),
    journal: plain.meta({ title: 'Journal', examples: ['The Lancet'], cited: true }),
    date: date.meta({ title: 'Published', examples: ['2025-05-09'], cited: true }),
    doi: doi.meta({ title: 'DOI', examples: ['10.1016/S0140-6736(25)00262-4'], cited: true }),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/, { error: 'is not a PubMed id; write its digits in quotes' })
      .optional()
      .meta({ title: 'PubMed id', examples: ['40354799'], cited: true }),
    registration: z
      .strictObject({
        id: nctNumber.meta({ title: 'Number' }),
        url: link.optional().meta({ title: 'Address' }),
      })
      .optional()
      .meta({ title: 'Trial registration', description: 'Of the trial that it reports.', cited: true }),
    summary: text.optional().meta({ title: 'Summary', cited: true }),
    findings: z.array(id).optional().meta({
      title: 'Findings',
      description: 'Every finding it reports. A result based on this publication must include all of them.',
      cited: true,
    }),
    sources,
    note,
  })
  .meta({ id: 'Publication', title: 'Publication', description: 'A scholarly article.' });
