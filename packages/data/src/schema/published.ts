import * as z from 'zod';
import { day } from './date.ts';
import { id } from './id.ts';

/** What a published record has beside the fields of its file. */
export const ownFields = z.strictObject({
  id: id.meta({ title: 'Id', description: "The name of the record's file, which never changes." }),
  created: day.optional().meta({
    title: 'Created',
    description: 'The day on which the record came into the repository; absent where its history is not known.',
    examples: ['2026-11-24'],
  }),
  modified: day.optional().meta({
    title: 'Modified',
    description: 'The day on which the record last changed there.',
    examples: ['2026-11-24'],
  }),
});
