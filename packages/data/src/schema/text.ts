import * as z from 'zod';
import { languageTag } from './identifiers.ts';
import { languages } from './languages.ts';
import { misreadIn, nameOfStray, strayCharacter } from './stray-character.ts';

export { languages };

/** @example 'fr' */
export type Language = (typeof languages)[number];

/** A line or paragraph of plain text: not empty, without white space at its ends and without invisible characters. */
export const plain = z
  .string()
  .min(1, { error: 'is empty; write the text or remove the key' })
  .refine((value) => !strayCharacter.test(value), {
    error: ({ input }) => `contains the invisible character ${nameOfStray(String(input))}; remove it`,
  })
  .refine((value) => misreadIn(value) === undefined, {
    error: ({ input }) =>
      `contains "${misreadIn(String(input))}", a letter in a wrong encoding; write the letter itself`,
  })
  .refine((value) => value === value.normalize('NFC'), {
    error: 'contains letters that are two characters, a letter and its accent (NFD); type them again',
  })
  .refine((value) => value === value.trim(), { error: 'starts or ends with white space; remove it' });

/** A translation from English, and whether a person has reviewed it. */
export const translation = z
  .strictObject({
    text: plain.meta({ title: 'Text', description: 'The translated text.' }),
    reviewed: z.boolean().meta({
      title: 'Reviewed',
      description: 'Whether a speaker of the language has compared it with the English.',
    }),
  })
  .meta({
    id: 'Translation',
    title: 'Translation',
    description: 'A translation from English, and whether a person has reviewed it.',
  });

/**
 * The translations of a field whose English text is a plain string.
 *
 * @example { fr: { text: 'L’essai sur ClinicalTrials.gov', reviewed: false } }
 */
export const translations = z.strictObject({
  fr: translation.optional().meta({ title: 'French' }),
  it: translation.optional().meta({ title: 'Italian' }),
  sv: translation.optional().meta({ title: 'Swedish' }),
});

/**
 * A text with its translations. English is required; it is shown where a translation is missing.
 *
 * @example { en: 'Brain biomarkers', fr: { text: 'Biomarqueurs cérébraux', reviewed: false } }
 */
export const text = z
  .strictObject({
    en: plain.meta({ title: 'English' }),
    ...translations.shape,
  })
  .meta({ id: 'Text', title: 'Text', description: 'A text with its translations. English is required.' });

/**
 * A name in its own language, with the BCP 47 tag of that language.
 *
 * @example { text: 'Göteborgs universitet', lang: 'sv' }
 */
export const nativeName = z
  .strictObject({
    text: plain.meta({ title: 'Name', examples: ['Göteborgs universitet'] }),
    lang: languageTag.meta({ title: 'Language', examples: ['sv'] }),
  })
  .meta({ id: 'NativeName', title: 'Name in a language', description: 'A name with the BCP 47 tag of its language.' });
