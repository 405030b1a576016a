import * as z from 'zod';
import { note } from './citation.ts';
import { date } from './date.ts';
import { link } from './link.ts';
import { plain, type TextSchemas } from './text.ts';

/**
 * A source of facts: a registry entry, a paper, a press release, a page.
 *
 * @example
 * { title: 'MIROCALS on ClinicalTrials.gov', publisher: 'ClinicalTrials.gov', kind: 'registry', url: 'https://clinicaltrials.gov/ct2/show/NCT03039673' }
 */
export const source = ({ text, translations, original }: TextSchemas) =>
  z
    .strictObject({
      title: plain.meta({
        title: 'Title',
        description: 'A title by which readers recognise the source.',
        examples: ['The trial on ClinicalTrials.gov'],
      }),
      titleIn: translations.optional().meta({
        title: 'Title in other languages',
        description: `Languages without a title show the ${original} one. Keep names as they are.`,
        examples: [{ fr: { text: 'L’essai sur ClinicalTrials.gov', reviewed: false } }],
      }),
      publisher: plain.meta({
        title: 'Publisher',
        description: 'The person or body that makes the statement.',
        examples: ['Généthon'],
      }),
      publisherIn: translations.optional().meta({
        title: 'Publisher in other languages',
        description: 'Only if the publisher is described rather than named.',
        examples: [{ fr: { text: 'L’organisation elle-même', reviewed: false } }],
      }),
      kind: z.enum(['registry', 'paper', 'press-release', 'web-page', 'website', 'law', 'compilation']).meta({
        title: 'Kind',
        description: 'website: an entire site. compilation: notes made from other sources.',
      }),
      url: link.optional().meta({
        title: 'Address',
        description: 'Leave it out if there is no address that may be linked.',
        examples: ['https://cordis.europa.eu/project/id/123456'],
      }),
      alsoAt: z
        .array(link)
        .optional()
        .meta({ title: 'Also at', description: 'Further addresses of the same statement.' }),
      date: date.optional().meta({
        title: 'Date',
        description: 'When it was published, only as precise as is known.',
        examples: ['2025-05-15'],
      }),
      caution: text.optional().meta({
        title: 'Caution',
        description: 'What a reader should know before relying on it; shown next to it.',
      }),
      note,
    })
    .meta({
      id: 'Source',
      title: 'Source',
      description: 'A source of facts: a registry entry, a paper, a page.',
    });
