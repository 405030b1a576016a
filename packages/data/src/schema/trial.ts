import * as z from 'zod';
import { note, sources } from './citation.ts';
import { reference } from './id.ts';
import { approval, registration, substudy } from './registration.ts';
import { plain, type TextSchemas } from './text.ts';
import { ageUnit, answer, arm, endpoint, funder, listed, statusEntry } from './trial-parts.ts';

/**
 * A clinical trial: its registration, its status over time, its design, and the questions people ask about it.
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
      registrations: z
        .array(registration(texts))
        .min(1)
        .meta({ title: 'Registrations', description: 'The entries of the trial in registries.', cited: true }),
      approvals: z
        .array(approval(texts))
        .optional()
        .meta({ title: 'Approvals', description: 'The permissions of authorities to conduct the trial.', cited: true }),
      protocol: z
        .strictObject({
          code: plain.optional().meta({ title: 'Code', description: "The sponsor's code.", examples: ['2014/GB-01'] }),
          title: plain.optional().meta({ title: 'Title', description: 'Verbatim.' }),
        })
        .optional()
        .meta({
          title: 'Protocol',
          description: 'The identification of the protocol in documents and registries.',
          cited: true,
        }),
      status: z
        .array(statusEntry(texts))
        .min(1)
        .meta({ title: 'Status', description: 'A history, oldest first.', cited: true }),
      sponsor: reference('organisations').meta({
        title: 'Sponsor',
        description: 'The organisation that is responsible for the trial.',
        cited: true,
      }),
      phase: text.meta({ title: 'Phase', description: 'As the registry and the paper state it.', cited: true }),
      design: text.meta({ title: 'Design', description: 'Allocation, masking and groups, in words.', cited: true }),
      runIn: text
        .optional()
        .meta({ title: 'Run-in', description: 'What happened before the treatment began.', cited: true }),
      arms: z
        .array(arm(texts))
        .min(1)
        .meta({ title: 'Arms', description: 'The groups to which participants were randomised.', cited: true }),
      dose: text.meta({ title: 'Dose', description: 'How much of the treatment was given, and when.', cited: true }),
      eligibility: z
        .strictObject({
          minimumAge: z.number().nonnegative().optional().meta({ title: 'Minimum age', description: ageUnit }),
          maximumAge: z.number().positive().optional().meta({ title: 'Maximum age', description: ageUnit }),
          criteria: z.array(entry).min(1).meta({ title: 'Criteria', description: 'The conditions for taking part.' }),
          exclusions: z
            .array(entry)
            .optional()
            .meta({ title: 'Exclusions', description: 'Reasons for which people cannot take part.' }),
        })
        .refine(({ minimumAge = 0, maximumAge = minimumAge }) => minimumAge <= maximumAge, {
          error: 'is below the minimum age',
          path: ['maximumAge'],
        })
        .meta({ title: 'Who can take part', cited: true }),
      primaryEndpoint: endpoint(texts).meta({ title: 'Primary endpoint', cited: true }),
      registeredEndpoint: endpoint(texts).optional().meta({
        title: 'Primary outcome in the registry',
        description: 'Only if it differs from the primary endpoint of the paper. Never show one for the other.',
        cited: true,
      }),
      secondaryEndpoints: z.array(entry).optional().meta({
        title: 'Secondary endpoints',
        description: 'What else was measured to compare the arms.',
        cited: true,
      }),
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
      substudies: z
        .array(substudy(texts))
        .optional()
        .meta({ title: 'Sub-studies', description: 'Studies of some of the participants.', cited: true }),
      pilot: reference('publications')
        .optional()
        .meta({ title: 'Pilot', description: 'The publication of the pilot trial.', cited: true }),
      funders: z
        .array(funder(texts))
        .optional()
        .meta({ title: 'Other funders', description: 'Funders other than the one of the project.', cited: true }),
      answers: z.array(answer(texts)).min(1).meta({
        title: 'Questions and answers',
        description:
          'What people ask, most urgent first. The answer `take-part` is made from the status until nobody can join any more.',
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
