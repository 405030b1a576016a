import * as z from 'zod';
import { languageTag } from './identifiers.ts';
import { nameOfStray, strayCharacter } from './stray-character.ts';

/** The languages of the project, the first being the one every text must have. */
export const languages = ['en', 'fr', 'it', 'sv'] as const;

/** @example 'fr' */
export type Language = (typeof languages)[number];

/** A line or paragraph of plain text: not empty, no white space at its ends, no character that cannot be seen. */
export const plain = z
  .string()
  .min(1, { error: 'is empty: write the text or leave the key out' })
  .refine((value) => !strayCharacter.test(value), {
    error: ({ input }) => `holds the invisible character ${nameOfStray(String(input))}: remove it`,
  })
  .refine((value) => value === value.trim(), { error: 'starts or ends with white space: remove it' });

/** A text in a language other than English, and whether a person has reviewed it. */
export const translation = z
  .strictObject({
    text: plain.meta({ title: 'Text', description: 'The translated text.' }),
    reviewed: z.boolean().meta({
      title: 'Reviewed',
      description: 'Whether a person who speaks the language has read it against the English.',
    }),
  })
  .meta({
    id: 'Translation',
    title: 'Translation',
    description: 'A text in a language other than English, and whether a person has reviewed it.',
  });

/**
 * What a text that is written in English alone is called in the other languages.
 *
 * @example { fr: { text: 'L’essai sur ClinicalTrials.gov', reviewed: false } }
 */
export const translations = z.strictObject({
  fr: translation.optional().meta({ title: 'French' }),
  it: translation.optional().meta({ title: 'Italian' }),
  sv: translation.optional().meta({ title: 'Swedish' }),
});

/**
 * A text in the languages it exists in. English is required; a page falls back to it.
 *
 * @example { en: 'Brain biomarkers', fr: { text: 'Biomarqueurs cérébraux', reviewed: false } }
 */
export const text = z
  .strictObject({
    en: plain.meta({ title: 'English' }),
    ...translations.shape,
  })
  .meta({ id: 'Text', title: 'Text', description: 'A text in the languages it exists in; English is always there.' });

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
