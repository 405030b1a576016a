import * as z from 'zod';
import { date } from './date.ts';
import { entryId } from './id.ts';
import { ror } from './identifiers.ts';
import { link } from './link.ts';
import { place } from './place.ts';
import { recruitmentStatuses } from './statuses.ts';
import { plain, type TextSchemas } from './text.ts';

/** The recruitment status from a date on. The list of entries is a history, oldest first. */
export const statusEntry = ({ text }: TextSchemas) =>
  z
    .strictObject({
      status: z.enum(recruitmentStatuses).meta({ title: 'Status', examples: ['COMPLETED'] }),
      from: date.meta({ title: 'From', description: 'Only as precise as is known.', examples: ['2021-07-22'] }),
      basis: text.optional().meta({
        title: 'Basis',
        description:
          'Who says so, after the date, if it is not a primary source: "according to a copy of the registry".',
      }),
    })
    .meta({ id: 'StatusEntry', title: 'Status from a date on' });

/** A group to which participants were assigned. */
export const arm = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId,
      type: z
        .enum([
          'EXPERIMENTAL',
          'ACTIVE_COMPARATOR',
          'PLACEBO_COMPARATOR',
          'SHAM_COMPARATOR',
          'NO_INTERVENTION',
          'OTHER',
        ])
        .meta({ title: 'Type', description: 'In the terms of ClinicalTrials.gov.' }),
      name: text.meta({ title: 'Name' }),
      intervention: text.meta({ title: 'Intervention', description: 'What the participants were given.' }),
      participants: z
        .int()
        .nonnegative()
        .optional()
        .meta({ title: 'Participants', description: 'The number randomised to this arm.', examples: [110] }),
    })
    .meta({ id: 'Arm', title: 'Arm' });

/** A question that people with the disease ask, with a short, plain answer and optional detail. */
export const answer = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['take-part'] }),
      question: text.meta({ title: 'Question', examples: [{ en: 'Can I take part?' }] }),
      answer: text.meta({
        title: 'Answer',
        description: 'In one or two short, plain sentences; it is shown on the first screen.',
      }),
      detail: text
        .optional()
        .meta({ title: 'Detail', description: 'More about the answer; shown where there is room.' }),
    })
    .meta({ id: 'Answer', title: 'Question and answer' });

/** An outcome that decides whether the treatment works, and when it is measured. */
export const endpoint = ({ text }: TextSchemas) =>
  z.strictObject({
    measure: text.meta({ title: 'Measure', examples: [{ en: 'Survival' }] }),
    timeFrame: text.meta({
      title: 'Time frame',
      description: 'In words that may follow the measure.',
      examples: [{ en: 'at 640 days (21 months)' }],
    }),
  });

/** A body that paid for a part of the trial. */
export const funder = (texts: TextSchemas) => {
  const { text, translations } = texts;
  return z.strictObject({
    id: entryId,
    name: plain.meta({ title: 'Name' }),
    nameIn: translations.optional().meta({
      title: 'Name in other languages',
      description: 'Only if the funder is described rather than named.',
    }),
    place: place(texts).optional().meta({ title: 'Place' }),
    website: link.optional().meta({ title: 'Website' }),
    ror: ror.optional().meta({ title: 'ROR id' }),
    grant: plain.optional().meta({ title: 'Grant number', examples: ['14-0077'] }),
    contribution: text
      .optional()
      .meta({ title: 'Contribution', description: 'What it paid for, or what it says about it.' }),
  });
};

/** The unit of ages, for the descriptions of their fields. */
export const ageUnit =
  'In years; leave it out if there is no limit or it is not known. Months, weeks and days are fractions: 0.5 is shown as 6 months, 0.0767 as 4 weeks.';

/** A text in a list, such as a criterion. */
export const listed = ({ text }: TextSchemas) =>
  z.strictObject({ id: entryId, text: text.meta({ title: 'Text' }) }).meta({ id: 'ListedText', title: 'Entry' });
