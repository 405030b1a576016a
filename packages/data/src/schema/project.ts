import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { entryId, reference } from './id.ts';
import { shippedLanguages } from './languages.ts';
import { look } from './look.ts';
import { plain, type TextSchemas } from './text.ts';

/** A role that organisations and people can have; they refer to it by id. */
const role = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['brain-biomarkers'] }),
      title: text.meta({ title: 'Title', examples: [{ en: 'Brain biomarkers' }], cited: true }),
    })
    .meta({ id: 'Role', title: 'Role' });

/** A work package of the project, numbered as in the grant. */
const workPackage = ({ text }: TextSchemas) =>
  z
    .strictObject({
      id: entryId.meta({ examples: ['wp4'] }),
      title: text.meta({ title: 'Title', examples: [{ en: 'Deep immuno-phenotyping' }], cited: true }),
    })
    .meta({ id: 'WorkPackage', title: 'Work package' });

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The number of a grant of the European Union. */
export const unionGrant = z
  .string()
  .regex(/^\d{6,9}$/, { error: 'is not a grant number; write its digits in quotes, such as "123456"' });

/** The number of a grant of any funder: `ANR-19-CE17-0013`, `MR/S006257/1`, `R01 NS073873`. */
const grant = z
  .string()
  .regex(/^[A-Za-z0-9]+([ ./_-][A-Za-z0-9]+)*$/, {
    error: 'is not a grant number; write only the number, as the funder writes it',
  })
  .max(40, { error: 'is too long for a grant number; write only the number' })
  .refine((number) => /\d/.test(number) && !/^(grant|no|nr|number|agreement|award)\b/i.test(number), {
    error: 'is not a grant number; write only the number, as the funder writes it',
  });

/** The funding of the project, and the wording that the funder prescribes. */
const funding = ({ text, translations }: TextSchemas) =>
  z
    .strictObject({
      funder: plain.meta({ title: 'Funder', examples: ['European Union'], cited: true }),
      funderIn: translations.optional().meta({
        title: 'Funder in other languages',
        examples: [{ fr: { text: 'Union européenne', reviewed: false } }],
      }),
      programme: text.meta({ title: 'Programme', examples: [{ en: 'Horizon Europe' }], cited: true }),
      grant: grant.meta({
        title: 'Grant agreement number',
        description: 'As the funder writes it; 6 to 9 digits for a grant of the European Union.',
        examples: ['123456', 'ANR-19-CE17-0013'],
        cited: true,
      }),
      award: z
        .strictObject({
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/, {
              error: 'is not a currency code; write the three capital letters of ISO 4217, such as EUR',
              abort: true,
            })
            .refine((code) => currencies.has(code), {
              error: 'is not a currency code of ISO 4217; write one such as EUR, GBP or SEK',
            })
            .meta({ title: 'Currency', description: 'The three-letter code of ISO 4217.', examples: ['EUR'] }),
          amount: z
            .number()
            .positive()
            .meta({ title: 'Amount', examples: [5980000] }),
          rounded: z.boolean().meta({ title: 'Rounded', description: 'Whether the source gives a rounded amount.' }),
        })
        .optional()
        .meta({
          title: 'Award',
          description: 'The amount, in whole units of the currency.',
          examples: [{ currency: 'EUR', amount: 5980000, rounded: true }],
          cited: true,
        }),
      statement: text.meta({
        title: 'Funding sentence',
        description: 'Verbatim, as the grant prescribes it.',
        cited: true,
      }),
      disclaimer: text.meta({
        title: 'Disclaimer',
        description: 'Shown near results: whose views they express.',
        cited: true,
      }),
    })
    .meta({ id: 'Funding', title: 'Funding' });

/**
 * The consortium's project: its names, duration, funding and partners.
 *
 * @example { acronym: 'MIROCALS', start: '2015-09', years: 4, partners: ['university-hospital-of-nimes'], … }
 */
export const project = (texts: TextSchemas) => {
  const { text } = texts;
  return z
    .strictObject({
      acronym: plain.meta({ title: 'Acronym', examples: ['HARBOUR'], cited: true }),
      name: text.meta({
        title: 'Name in full',
        examples: [{ en: 'The name of a consortium in full' }],
        cited: true,
      }),
      officialTitle: plain
        .optional()
        .meta({ title: "The funder's title", description: "Verbatim, as in the funder's record.", cited: true }),
      summary: text.meta({
        title: 'Summary',
        description: 'What the project is, in two or three plain sentences.',
        cited: true,
      }),
      composition: text.optional().meta({
        title: 'Who takes part',
        description: 'The kinds of organisations in the consortium, in one sentence.',
        cited: true,
      }),
      languages: z
        .array(z.enum(shippedLanguages))
        .min(1, { error: 'is empty; list at least one language' })
        .refine((list) => new Set(list).size === list.length, {
          error: 'lists a language twice; remove one of them',
        })
        .meta({
          title: 'Languages',
          description: 'Those of the texts and of the site. The others fall back to the first.',
          examples: [['en', 'fr']],
        }),
      look: look.optional().meta({ title: 'Look', description: 'The colours, typeface and logo of the site.' }),
      start: date.meta({ title: 'Start', examples: ['2015-09'], cited: true }),
      years: z
        .number()
        .positive()
        .max(30)
        .refine((years) => Math.abs(years * 12 - Math.round(years * 12)) < 0.02, {
          error: 'is not a whole number of months; write a twelfth of a year for each month, such as 4.5 for 54 months',
        })
        .optional()
        .meta({
          title: 'Duration',
          description: 'In years, as planned. Months are fractions: 4.5 is shown as 54 months.',
          examples: [4, 4.5],
          cited: true,
        }),
      funding: funding(texts).meta({ title: 'Funding' }),
      roles: z
        .array(role(texts))
        .min(1)
        .meta({ title: 'Roles', description: 'The roles of organisations and people in the project.' }),
      workPackages: z
        .array(workPackage(texts))
        .optional()
        .meta({ title: 'Work packages', description: 'The parts of the work under the grant.' }),
      partners: z
        .array(reference('organisations'))
        .min(1)
        .meta({ title: 'Partners', description: "Every organisation, in the project's own order.", cited: true }),
      sources,
      note,
    })
    .meta({
      id: 'Project',
      title: 'Project',
      description: "The consortium's project: its names, duration, funding and partners.",
    });
};
