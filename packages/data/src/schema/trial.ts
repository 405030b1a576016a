import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date, day } from './date.ts';
import { entryId, reference } from './id.ts';
import { ror } from './identifiers.ts';
import { link } from './link.ts';
import { place } from './place.ts';
import { recruitmentStatuses } from './statuses.ts';
import { plain, type TextSchemas } from './text.ts';

/** Registries whose numbers have one form. The others have changed theirs, or have several. */
const forms: readonly (readonly [start: RegExp, form: RegExp])[] = [
  [/^nct/i, /^NCT\d{8}$/],
  [/^isrctn/i, /^ISRCTN\d{8}$/],
  [/^drks/i, /^DRKS\d{8}$/],
  [/^\d{4}-/, /^\d{4}-\d{6}-\d{2}(-\d{2})?$/],
];

const isRegistrationNumber = (value: string): boolean =>
  /\d/.test(value) && forms.every(([start, form]) => !start.test(value) || form.test(value));

const registrationError = { error: 'is not a registration number; write one such as NCT01234567' };

/** An entry of the trial in a registry. */
const registration = ({ text }: TextSchemas) =>
  z
    .strictObject({
      registry: plain.meta({ title: 'Registry', examples: ['ClinicalTrials.gov'] }),
      id: z
        .string()
        // The registries of the WHO also use small letters and slashes: ChiCTR2100041630, CTRI/2021/01/030268.
        .regex(/^[A-Za-z0-9][A-Za-z0-9/-]{4,}[A-Za-z0-9]$/, { ...registrationError, abort: true })
        // Not in the pattern, which engines without look-ahead must be able to read.
        .refine(isRegistrationNumber, registrationError)
        .meta({ title: 'Number', examples: ['NCT01234567'] }),
      url: link.meta({ title: 'Address' }),
      firstPosted: day.optional().meta({ title: 'First posted', examples: ['2017-02-01'] }),
      lastUpdated: day.optional().meta({ title: 'Last updated', examples: ['2022-04-11'] }),
      results: z
        .enum(['POSTED', 'NOT_POSTED'])
        .optional()
        .meta({ title: 'Results', description: 'Whether the entry has results, when it was last read.' }),
      details: text.optional().meta({ title: 'Details', description: 'What else a reader of the entry should know.' }),
    })
    .meta({ id: 'Registration', title: 'Registration' });

/** The permission of an authority to conduct the trial in a country. */
const approval = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['united-kingdom'] }),
      authority: plain.meta({ title: 'Authority', examples: ['NHS Health Research Authority'] }),
      number: plain.meta({ title: 'Number', description: 'As the authority writes it.', examples: ['IRAS ID 123456'] }),
      url: link.optional().meta({ title: 'Address' }),
      details: text.optional().meta({ title: 'Details' }),
    })
    .meta({ id: 'Approval', title: 'Approval' });

/** A study with participants of the trial that has a separate registration. */
const substudy = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['imaging'] }),
      title: plain.meta({ title: 'Title', description: 'Verbatim, as registered.' }),
      number: plain
        .refine(isRegistrationNumber, registrationError)
        .optional()
        .meta({ title: 'Registration number', examples: ['ISRCTN12345678'] }),
      description: text.meta({ title: 'Description' }),
    })
    .meta({ id: 'Substudy', title: 'Sub-study' });

/** The recruitment status from a date on. The list of entries is a history, oldest first. */
const statusEntry = ({ text }: TextSchemas) =>
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
const arm = ({ text }: TextSchemas) =>
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
const answer = ({ text }: TextSchemas) =>
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
const endpoint = ({ text }: TextSchemas) =>
  z.strictObject({
    measure: text.meta({ title: 'Measure', examples: [{ en: 'Survival' }] }),
    timeFrame: text.meta({ title: 'Time frame', examples: [{ en: '640 days (21 months)' }] }),
  });

/** A body that paid for a part of the trial. */
const funder = (texts: TextSchemas) => {
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

const ageUnit =
  'In years; leave it out if there is no limit or it is not known. Months, weeks and days are fractions: 0.5 is shown as 6 months, 0.0767 as 4 weeks.';

const listed = ({ text }: TextSchemas) =>
  z.strictObject({ id: entryId, text: text.meta({ title: 'Text' }) }).meta({ id: 'ListedText', title: 'Entry' });

/**
 * The clinical trial: its registration, its status over time, its design, and the questions people ask about it.
 *
 * @example { acronym: 'MIROCALS', sponsor: 'university-hospital-of-nimes', status: [{ status: 'COMPLETED', from: '2021-07-22' }], … }
 */
export const trial = (texts: TextSchemas) => {
  const { text } = texts;
  const entry = listed(texts);
  return z
    .strictObject({
      acronym: plain.meta({ title: 'Acronym', cited: true }),
      title: text.meta({
        title: 'Title',
        description: 'What was tested, and in whom, in one plain line.',
        cited: true,
      }),
      registrations: z.array(registration(texts)).min(1).meta({ title: 'Registrations', cited: true }),
      approvals: z.array(approval(texts)).optional().meta({ title: 'Approvals', cited: true }),
      protocol: z
        .strictObject({
          code: plain.optional().meta({ title: 'Code', description: "The sponsor's code.", examples: ['2014/GB-01'] }),
          title: plain.optional().meta({ title: 'Title', description: 'Verbatim.' }),
        })
        .optional()
        .meta({ title: 'Protocol', cited: true }),
      status: z
        .array(statusEntry(texts))
        .min(1)
        .meta({ title: 'Status', description: 'A history, oldest first.', cited: true }),
      sponsor: reference('organisations').meta({ title: 'Sponsor', cited: true }),
      phase: text.meta({ title: 'Phase', description: 'As the registry and the paper state it.', cited: true }),
      design: text.meta({ title: 'Design', cited: true }),
      runIn: text.optional().meta({ title: 'Run-in', cited: true }),
      arms: z.array(arm(texts)).min(1).meta({ title: 'Arms', cited: true }),
      dose: text.meta({ title: 'Dose', cited: true }),
      eligibility: z
        .strictObject({
          minimumAge: z.number().nonnegative().optional().meta({ title: 'Minimum age', description: ageUnit }),
          maximumAge: z.number().positive().optional().meta({ title: 'Maximum age', description: ageUnit }),
          criteria: z.array(entry).min(1).meta({ title: 'Criteria' }),
          exclusions: z
            .array(entry)
            .optional()
            .meta({ title: 'Exclusions', description: 'Reasons for which people could not take part.' }),
        })
        .refine(({ minimumAge = 0, maximumAge = minimumAge }) => minimumAge <= maximumAge, {
          error: 'is below the minimum age',
          path: ['maximumAge'],
        })
        .meta({ title: 'Who could take part', cited: true }),
      primaryEndpoint: endpoint(texts).meta({ title: 'Primary endpoint', cited: true }),
      registeredEndpoint: endpoint(texts).optional().meta({
        title: 'Primary outcome in the registry',
        description: 'Only if it differs from the primary endpoint of the paper. Never show one for the other.',
        cited: true,
      }),
      secondaryEndpoints: z.array(entry).optional().meta({ title: 'Secondary endpoints', cited: true }),
      enrolment: z
        .strictObject({
          planned: z
            .int()
            .positive()
            .optional()
            .meta({ title: 'Planned', description: 'The planned maximum of participants.', examples: [216] }),
          randomised: z
            .int()
            .positive()
            .optional()
            .meta({ title: 'Randomised', description: 'The number of participants randomised.', examples: [220] }),
          registered: z
            .int()
            .positive()
            .optional()
            .meta({ title: 'In the registry', description: 'The enrolment figure of the registry.', examples: [304] }),
        })
        .meta({ title: 'Enrolment', cited: true }),
      baseline: z.array(entry).optional().meta({
        title: 'Baseline characteristics',
        description: 'The participants when they joined: age, sex, disease.',
        cited: true,
      }),
      samples: text.optional().meta({ title: 'Samples', description: 'What is kept for research.', cited: true }),
      substudies: z.array(substudy(texts)).optional().meta({ title: 'Sub-studies', cited: true }),
      pilot: reference('publications')
        .optional()
        .meta({ title: 'Pilot', description: 'The publication of the pilot trial.', cited: true }),
      funders: z.array(funder(texts)).optional().meta({ title: 'Other funders', cited: true }),
      answers: z.array(answer(texts)).min(1).meta({
        title: 'Questions and answers',
        description: 'What people ask, most urgent first.',
        cited: true,
      }),
      sources,
      note,
    })
    .meta({
      id: 'Trial',
      title: 'Trial',
      description: 'The clinical trial: registration, status, design, and the questions people ask about it.',
    });
};
