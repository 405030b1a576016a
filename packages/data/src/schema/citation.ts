import * as z from 'zod';
import { day } from './date.ts';
import { reference } from './id.ts';
import { plain } from './text.ts';

/**
 * A reference to a source: the source, the day on which it was read, how reliable it is, and the facts that it supports.
 *
 * @example { source: 'nimes-press-release', retrieved: '2026-11-23', confidence: 'high', supports: ['roles'] }
 */
const citation = z
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
        "high: seen on the body's own page or in a primary record. medium: second-hand, or from a single source. Anything weaker is not published.",
    }),
    locator: plain.optional().meta({
      title: 'Location in the source',
      description: 'The page or section, if the source has several.',
      examples: ['page "news and events"'],
    }),
    supports: z
      .array(
        z.string().regex(/^[A-Za-z][\w]*(\.[\w-]+)*$/, {
          error: 'is not a field path; name a field of this record, such as place.city or findings.low-pnfh',
        }),
      )
      .min(1, { error: 'is empty; list the fields that this source supports' })
      .meta({
        title: 'Supports',
        description:
          'The fields that this source supports. A path covers everything below it; list entries are addressed by their id.',
        examples: [['name', 'place.city']],
        fieldPaths: true,
      }),
  })
  .meta({
    id: 'Citation',
    title: 'Citation',
    description: 'A source, the day it was read, how reliable it is, and the facts that it supports.',
  });

/** The citations of a record: at least one, since no fact is published without a source. */
export const sources = z
  .array(citation)
  .min(1, { error: 'is empty; add at least one source' })
  .meta({ title: 'Sources', description: 'The sources of the facts in this record.' });

/** A note for editors. It is not published. */
export const note = plain.optional().meta({ title: 'Note', description: 'A note for editors; it is not published.' });
