import * as z from 'zod';
import { day } from './date.ts';
import { plain, text } from './text.ts';

const recordKey = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'does not name a record: write its collection and id, such as people/ada-example',
});

/**
 * What became of an id that was published once: it moved to another, was split into several, or was withdrawn.
 *
 * @example { id: 'news/brexit', moved: 'news/brexit-2019', on: '2026-12-01' }
 */
export const retiredId = z
  .strictObject({
    id: recordKey.meta({ title: 'Id', description: 'The id that is no more.', examples: ['news/brexit'] }),
    on: day.meta({ title: 'On', description: 'The day from which it is no more.', examples: ['2026-12-01'] }),
    moved: recordKey.optional().meta({ title: 'Moved to', description: 'The record that has taken its place.' }),
    split: z
      .array(recordKey)
      .min(2, { error: 'has fewer than two: use moved for one' })
      .optional()
      .meta({ title: 'Split into', description: 'The records that have taken its place.' }),
    withdrawn: text
      .optional()
      .meta({ title: 'Withdrawn', description: 'Why it is no longer published; shown at its old address.' }),
  })
  .refine((entry) => [entry.moved, entry.split, entry.withdrawn].filter((way) => way !== undefined).length === 1, {
    error: 'needs exactly one of moved, split and withdrawn',
  })
  .meta({ id: 'RetiredId', title: 'Retired id', description: 'What became of an id that was published once.' });

/** `retired.yaml`: the ids that are no more. Their old addresses lead on. */
export const retiredIds = z.array(retiredId);

/**
 * A problem that is known and meant.
 *
 * @example { rule: 'sources-are-used', file: 'sources/eu-emblem.yaml', path: '', reason: 'The emblem is drawn by the widgets.' }
 */
export const exception = z
  .strictObject({
    rule: plain.meta({ title: 'Rule', examples: ['sources-are-used'] }),
    file: plain.meta({ title: 'File', examples: ['sources/eu-emblem.yaml'] }),
    path: plain.optional().meta({ title: 'Field', description: 'Dotted; leave it out for the file as a whole.' }),
    reason: plain.meta({ title: 'Reason' }),
  })
  .meta({ id: 'Exception', title: 'Exception' });

/** `exceptions.yaml`: problems that are known and meant. One that is not needed is a problem itself. */
export const exceptions = z.array(exception);

/** `released-ids.json`: every id that was ever released, by collection, with the version that had it first. */
export const releasedIds = z.record(z.string(), z.record(z.string(), z.string()));
