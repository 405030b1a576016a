import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { reference } from './id.ts';
import type { TextSchemas } from './text.ts';

/**
 * An event that happened, or was planned, on a date.
 *
 * @example { date: '2017-07', title: { en: 'First participant, in Lyon' }, … }
 */
export const milestone = ({ text }: TextSchemas) =>
  z
    .strictObject({
      date: date.meta({
        title: 'Date',
        description: 'Only as precise as is known.',
        examples: ['2017-07'],
        cited: true,
      }),
      title: text.meta({ title: 'Event', description: 'What happened, in a few words.', cited: true }),
      planned: z
        .boolean()
        .optional()
        .meta({ title: 'Planned', description: 'True if the source announces the event rather than reports it.' }),
      description: text.optional().meta({ title: 'Description', cited: true }),
      trial: reference('trial')
        .optional()
        .meta({ title: 'Trial', description: 'The trial that the event is about, if there are several.' }),
      result: reference('results')
        .optional()
        .meta({ title: 'Result', description: 'The result that the event is about.' }),
      news: reference('news').optional().meta({ title: 'News', description: 'The news item about the event.' }),
      sources,
      note,
    })
    .meta({ id: 'Milestone', title: 'Milestone', description: 'An event that happened, or was planned, on a date.' });
