import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { id, reference } from './id.ts';
import { doi, orcid } from './identifiers.ts';
import { link } from './link.ts';
import { registrationNumber } from './registration.ts';
import { plain, type TextSchemas } from './text.ts';

/**
 * An author of an article, as the article names them.
 *
 * @example { family: 'Leigh', given: 'P Nigel', person: 'p-nigel-leigh' }
 */
const author = z
  .strictObject({
    family: plain.meta({ title: 'Family name', examples: ['Leigh'] }),
    given: plain
      .optional()
      .meta({ title: 'Given names', description: 'Names or initials, as in the article.', examples: ['P Nigel'] }),
    orcid: orcid.optional().meta({ title: 'ORCID iD', examples: ['https://orcid.org/0000-0002-1825-0097'] }),
    person: reference('people')
      .optional()
      .meta({ title: 'Person', description: 'The record of this author, if there is one.' }),
  })
  .meta({ id: 'Author', title: 'Author', description: 'An author of an article, as the article names them.' });

/**
 * The authors of an article.
 *
 * @example { authors: [{ family: 'Bensimon', given: 'Gilbert' }], group: 'MIROCALS Study Group' }
 */
const byline = z
  .strictObject({
    authors: z
      .array(author)
      .min(1, { error: 'is empty; list at least the first author, or leave out byline' })
      .meta({ title: 'Authors', description: 'In the order of the article.' }),
    group: plain
      .refine((name) => !/^(for|on behalf of) /i.test(name), {
        error: 'begins with words that do not belong to it; write only the name of the group',
      })
      .optional()
      .meta({
        title: 'Group',
        description: 'The group for which they wrote, without "for the".',
        examples: ['Example Study Group'],
      }),
    more: z
      .boolean()
      .optional()
      .meta({ title: 'More authors', description: 'Whether the article has authors that are not listed here.' }),
  })
  .meta({ id: 'Byline', title: 'Byline', description: 'The authors of an article, in its order.' });

/**
 * A scholarly article.
 *
 * @example { label: { en: 'The trial\'s results' }, journal: 'The Lancet', date: '2025-05-09', doi: '10.1016/S0140-6736(25)00262-4', … }
 */
export const publication = ({ text }: TextSchemas) =>
  z
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
      byline: byline.optional().meta({ title: 'Byline', cited: true }),
      journal: plain.meta({ title: 'Journal', examples: ['The Lancet'], cited: true }),
      volume: plain.optional().meta({ title: 'Volume', examples: ['3'], cited: true }),
      issue: plain.optional().meta({ title: 'Issue', examples: ['3'], cited: true }),
      pages: plain.optional().meta({
        title: 'Pages',
        description: 'The pages, or the number of the article in journals without pages.',
        examples: ['102844'],
        cited: true,
      }),
      date: date.meta({ title: 'Published', examples: ['2025-05-09'], cited: true }),
      doi: doi.meta({ title: 'DOI', examples: ['10.1016/S0140-6736(25)00262-4'], cited: true }),
      pmid: z
        .string()
        .regex(/^\d{1,8}$/, { error: 'is not a PubMed id; write its digits in quotes' })
        .optional()
        .meta({ title: 'PubMed id', examples: ['40354799'], cited: true }),
      pmcid: z
        .string()
        .regex(/^PMC\d{1,8}$/, { error: 'is not a PubMed Central id; write it as PMC7502670' })
        .optional()
        .meta({ title: 'PubMed Central id', examples: ['PMC7502670'], cited: true }),
      registration: z
        .strictObject({
          id: registrationNumber.meta({ title: 'Number' }),
          url: link.optional().meta({ title: 'Address' }),
        })
        .optional()
        .meta({ title: 'Trial registration', description: 'Of the trial that it reports.', cited: true }),
      summary: text
        .optional()
        .meta({ title: 'Summary', description: 'What the article is about, in plain words.', cited: true }),
      findings: z.array(id).optional().meta({
        title: 'Findings',
        description: 'Every finding it reports. A result based on this publication must include all of them.',
        cited: true,
      }),
      sources,
      note,
    })
    .meta({ id: 'Publication', title: 'Publication', description: 'A scholarly article.' });
