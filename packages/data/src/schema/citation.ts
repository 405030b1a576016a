import * as z from 'zod';
import { day } from './date.ts';
import { reference } from './id.ts';
import { plain } from './text.ts';

/**
 * What a record's facts stand on: a source, the day it was read, how firm it is, and the facts that it supports.
 *
 * @example { source: 'nimes-press-release', retrieved: '2026-11-23', confidence: 'high', supports: ['roles'] }
 */
export const citation = z
  .strictObject({
    source: reference('sources').meta({ title: 'Source' }),
    retrieved: day.meta({
      title: 'Looked up',
      description: 'The day on which the source was last read.',
      examples: ['2026-11-23'],
    }),
    confidence: z.enum(['high', 'medium']).meta({
      title: 'Confidence',
      description:
        "high: seen in the body's own page or a primary record. medium: second-hand, or one source alone. What is weaker is not published.",
    }),
    locator: plain.optional().meta({
      title: 'Where in it',
      description: 'The page or section of the source, where it has several.',
      examples: ['page "news and events"'],
    }),
    supports: z
      .array(
        z.string().regex(/^[A-Za-z][\w]*(\.[\w-]+)*$/, {
          error: 'is not a path: name a field of this record, such as place.city or findings.low-pnfh',
        }),
      )
      .min(1, { error: 'is empty: name the fields that this source supports' })
      .meta({
        title: 'Supports',
        description:
          'The fields that this source supports. A path covers everything below it; an entry of a list is named by its id.',
        examples: [['name', 'place.city']],
        fieldPaths: true,
      }),
  })
  .meta({
    id: 'Citation',
    title: 'Citation',
    description: 'A source, the day it was read, how firm it is, and the facts that it supports.',
  });

/** The citations of a record: at least one, since no fact is published without its source. */
export const sources = z
  .array(citation)
  .min(1, { error: 'is empty: a record is published only with its sources' })
  .meta({ title: 'Sources', description: 'What the facts of this record stand on.' });

/** A remark for editors. It is never published. */
export const note = plain.optional().meta({ title: 'Note', description: 'A remark for editors; it is not published.' });
