import * as z from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';

/** The fields that a published record has in addition to those of its file. */
export const ownFields = z.strictObject({
  id: id.meta({ title: 'Id', description: "The name of the record's file, which never changes." }),
  created: day.optional().meta({
    title: 'Created',
    description: 'The day on which the record was added to the repository; absent if the history is not available.',
    examples: ['2026-11-24'],
  }),
  modified: day.optional().meta({
    title: 'Modified',
    description: 'The day on which the record last changed in the repository.',
    examples: ['2026-11-24'],
  }),
});
