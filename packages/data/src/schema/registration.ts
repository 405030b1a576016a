import * as z from 'zod';
import { day } from './date.ts';
import { entryId } from './id.ts';
import { link } from './link.ts';
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

/**
 * The number of a trial in a registry.
 *
 * @example 'NCT03039673'
 */
export const registrationNumber = z
  .string()
  // The registries of the WHO also use small letters and slashes: ChiCTR2100041630, CTRI/2021/01/030268.
  .regex(/^[A-Za-z0-9][A-Za-z0-9/-]{2,}[A-Za-z0-9]$/, { ...registrationError, abort: true })
  // Not in the pattern, which engines without look-ahead must be able to read.
  .refine(isRegistrationNumber, registrationError);

/** An entry of the trial in a registry. */
export const registration = ({ text }: TextSchemas) =>
  z
    .strictObject({
      registry: plain.meta({ title: 'Registry', examples: ['ClinicalTrials.gov'] }),
      id: registrationNumber.meta({ title: 'Number', examples: ['NCT01234567'] }),
      url: link.meta({ title: 'Address' }),
      firstPosted: day.optional().meta({
        title: 'First posted',
        description:
          'Since when the registry has the entry; EudraCT calls it the day on which the entry was first entered.',
        examples: ['2017-02-01'],
      }),
      lastUpdated: day.optional().meta({ title: 'Last updated', examples: ['2022-04-11'] }),
      results: z
        .enum(['POSTED', 'NOT_POSTED'])
        .optional()
        .meta({ title: 'Results', description: 'Whether the entry has results, when it was last read.' }),
      details: text.optional().meta({ title: 'Details', description: 'What else a reader of the entry should know.' }),
    })
    .meta({ id: 'Registration', title: 'Registration' });

/** The permission of an authority to conduct the trial in a country. */
export const approval = ({ text }: TextSchemas) =>
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
export const substudy = ({ text }: TextSchemas) =>
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
