import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { entryId, reference } from './id.ts';
import { plain, type TextSchemas } from './text.ts';

/** The measured values that define a population. */
const range = z
  .strictObject({
    measure: plain.meta({ title: 'Measure', examples: ['CSF-pNFH'] }),
    from: z
      .number()
      .optional()
      .meta({ title: 'From', description: 'The lowest value, included.', examples: [750] }),
    above: z
      .number()
      .optional()
      .meta({ title: 'Above', description: 'The lowest value, excluded.', examples: [3700] }),
    to: z
      .number()
      .optional()
      .meta({ title: 'To', description: 'The highest value, included.', examples: [3700] }),
    below: z.number().optional().meta({ title: 'Below', description: 'The highest value, excluded.' }),
    unit: plain.meta({ title: 'Unit', examples: ['pg/mL'] }),
  })
  .meta({ id: 'Range', title: 'Range', description: 'The measured values that define a population.' });

/** The interval in which an estimate lies. */
const interval = z
  .strictObject({
    level: z
      .number()
      .positive()
      .max(100)
      .meta({ title: 'Level', description: 'In percent.', examples: [95] }),
    low: z.number().meta({ title: 'Lower limit', description: 'As published.' }),
    high: z.number().meta({ title: 'Upper limit', description: 'As published.' }),
  })
  .meta({ id: 'Interval', title: 'Confidence interval' });

/**
 * One finding of an analysis.
 *
 * @example
 * { id: 'high-csf-pnfh', analysis: 'subgroup', population: { en: 'Participants with high CSF-pNFH' }, share: 21,
 *   effect: { on: { en: 'risk of death' }, direction: 'higher', percent: 37 }, significant: false, statement: { en: '…' } }
 */
const finding = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['high-csf-pnfh'] }),
      analysis: z.enum(['primary', 'subgroup']).meta({
        title: 'Analysis',
        description: 'primary: the planned main analysis of all participants.',
      }),
      population: text.meta({ title: 'Population', examples: [{ en: 'All participants' }] }),
      definition: text
        .optional()
        .meta({ title: 'Definition', description: 'The criterion for belonging to this population.' }),
      range: range.optional().meta({ title: 'Range', description: 'The criterion in numbers, if it has any.' }),
      participants: z
        .int()
        .positive()
        .optional()
        .meta({ title: 'Participants', description: 'Their number, if it was published.' }),
      share: z
        .number()
        .positive()
        .max(100)
        .optional()
        .meta({ title: 'Share', description: 'Of all participants, in percent.', examples: [70] }),
      effect: z
        .strictObject({
          on: text.meta({ title: 'On', examples: [{ en: 'risk of death' }] }),
          direction: z
            .enum(['lower', 'higher'])
            .meta({ title: 'Direction', description: 'With the treatment, compared with the comparator.' }),
          percent: z
            .number()
            .nonnegative()
            .meta({ title: 'Percent', examples: [19] }),
          hazardRatio: z
            .number()
            .positive()
            .optional()
            .meta({ title: 'Hazard ratio', description: 'As published; never computed from the percentage.' }),
          interval: interval
            .optional()
            .meta({ title: 'Confidence interval', description: 'Of the hazard ratio, as published.' }),
          p: z.number().nonnegative().max(1).optional().meta({ title: 'P value', description: 'As published.' }),
        })
        .meta({ title: 'Effect' }),
      significant: z.boolean().meta({ title: 'Statistically significant', description: 'As the publication states.' }),
      statement: text.meta({
        title: 'Statement',
        description: 'The finding in one plain sentence, with its significance.',
      }),
    })
    .meta({ id: 'Finding', title: 'Finding' });

/** A statement of a body about the result. The statement says so if the body has an interest in the treatment. */
const reaction = ({ text, translations }: TextSchemas) =>
  z
    .strictObject({
      id: entryId,
      date: date.meta({ title: 'Date' }),
      by: plain.meta({ title: 'By whom', description: 'The organisation or group that said it.' }),
      byIn: translations.optional().meta({
        title: 'By whom, in other languages',
        description: 'Only if it has words that are not part of the name.',
      }),
      statement: text.meta({ title: 'What they said', description: 'In our own words.' }),
    })
    .meta({ id: 'Reaction', title: 'Reaction' });

/**
 * A complete result of a trial: the primary endpoint with its outcome, and every finding of the analysis.
 * It cannot be reduced to the favourable finding: the outcome and a finding of the primary analysis are required,
 * and `publications.findings` lists the findings that must be included.
 */
export const result = (texts: TextSchemas) => {
  const { text } = texts;
  return z
    .strictObject({
      title: text.meta({ title: 'Title', cited: true }),
      date: date.meta({ title: 'Published', examples: ['2025-05-09'], cited: true }),
      trial: reference('trial').meta({ title: 'Trial', description: 'The trial that was analysed.' }),
      publication: reference('publications').meta({
        title: 'Publication',
        description: 'The article that reports the result.',
        cited: true,
      }),
      summary: text.meta({
        title: 'In one line',
        description: 'The complete result in short, plain sentences, the primary endpoint first.',
        cited: true,
      }),
      primaryEndpoint: z
        .strictObject({
          outcome: z.enum(['met', 'not-met']).meta({ title: 'Outcome', examples: ['not-met'] }),
          statement: text.meta({ title: 'Statement', examples: [{ en: 'The primary endpoint was not met.' }] }),
        })
        .meta({ title: 'Primary endpoint', cited: true }),
      findings: z
        .array(finding(texts))
        .min(1)
        .refine((findings) => findings.some((one) => one.analysis === 'primary'), {
          error:
            'lack a finding of the primary analysis; results are published complete, so add the finding with analysis: primary',
        })
        .meta({ title: 'Findings', description: 'All findings of the analysis, the primary one first.', cited: true }),
      meaning: text.optional().meta({ title: 'What it does not mean', cited: true }),
      tolerability: text.optional().meta({
        title: 'Tolerability',
        description: 'What the publication says about how well the treatment was tolerated.',
        cited: true,
      }),
      adverseEvents: text.optional().meta({
        title: 'Adverse events',
        description: 'Their numbers and kinds as published, or that no figures have been published.',
        cited: true,
      }),
      followUp: text.optional().meta({
        title: 'What comes next',
        description: 'Further trials of the treatment, or that none is known.',
        cited: true,
      }),
      access: text.optional().meta({
        title: 'Access to the treatment',
        description: 'Whether people can get the treatment, and how.',
        cited: true,
      }),
      reactions: z.array(reaction(texts)).optional().meta({
        title: 'What others said',
        description: 'Statements about the result by others than its authors.',
        cited: true,
      }),
      sources,
      note,
    })
    .meta({ id: 'Result', title: 'Result', description: 'A result of the trial, with all findings of the analysis.' });
};
