import * as z from 'zod';
import { day } from './date.ts';
import { plain, type TextSchemas } from './text.ts';

const recordKey = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'does not name a record; write its collection and id, such as people/ada-example',
});

/**
 * A published id that is no longer used: its record moved to another id, was split into several, or was withdrawn.
 *
 * @example { id: 'news/brexit', moved: 'news/brexit-2019', on: '2026-12-01' }
 */
export const retiredId = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: recordKey.meta({ title: 'Id', description: 'The id that is no longer used.', examples: ['news/brexit'] }),
      on: day.meta({ title: 'On', description: 'The day on which it was retired.', examples: ['2026-12-01'] }),
      moved: recordKey.optional().meta({ title: 'Moved to', description: 'The record that replaces it.' }),
      split: z
        .array(recordKey)
        .min(2, { error: 'has fewer than two entries; use moved for one' })
        .optional()
        .meta({ title: 'Split into', description: 'The records that replace it.' }),
      withdrawn: text
        .optional()
        .meta({ title: 'Withdrawn', description: 'Why it is no longer published; shown at the old address.' }),
    })
    .refine((entry) => [entry.moved, entry.split, entry.withdrawn].filter((way) => way !== undefined).length === 1, {
      error: 'needs exactly one of moved, split and withdrawn',
    })
    .meta({ id: 'RetiredId', title: 'Retired id', description: 'A published id that is no longer used.' });

/** `retired.yaml`: the ids that are no longer used. Their addresses redirect to the records that replace them. */
export const retiredIds = (texts: TextSchemas) => z.array(retiredId(texts));

/**
 * A problem that is accepted on purpose.
 *
 * @example { rule: 'sources-are-used', file: 'sources/eu-emblem.yaml', path: '', reason: 'The emblem is drawn by the widgets.' }
 */
export const exception = z
  .strictObject({
    rule: plain.meta({ title: 'Rule', examples: ['sources-are-used'] }),
    file: plain.meta({ title: 'File', examples: ['sources/eu-emblem.yaml'] }),
    path: plain.optional().meta({ title: 'Field', description: 'Its dotted path; leave it out for the whole file.' }),
    reason: plain.meta({ title: 'Reason' }),
  })
  .meta({ id: 'Exception', title: 'Exception' });

/** `exceptions.yaml`: problems that are accepted on purpose. An exception that is not needed is itself a problem. */
export const exceptions = z.array(exception);

/** `released-ids.json`: every id that was ever released, by collection, with the first version that contained it. */
export const releasedIds = z.record(z.string(), z.record(z.string(), z.string()));
