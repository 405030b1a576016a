import * as z from 'zod';
import { languageTag } from './identifiers.ts';
import { type Languages, languageName } from './languages.ts';
import { misreadIn } from './misread.ts';
import { nameOfStray, strayCharacter } from './stray-character.ts';

/** A line or paragraph of plain text: not empty, without white space at its ends and without invisible characters. */
export const plain = z
  .string()
  .min(1, { error: 'is empty; write the text or remove the key' })
  .refine((value) => !strayCharacter.test(value), {
    error: ({ input }) => `contains the invisible character ${nameOfStray(String(input))}; remove it`,
  })
  .refine((value) => misreadIn(value) === undefined, {
    error: ({ input }) => {
      const { found, why } = misreadIn(String(input)) ?? {};
      return `contains "${found}", ${why}`;
    },
  })
  .refine((value) => value === value.normalize('NFC'), {
    error: 'contains letters that are two characters, a letter and its accent (NFD); type them again, or run fix',
  })
  .refine((value) => value === value.trim(), { error: 'starts or ends with white space; remove it' });

/** The schemas of texts in the languages of a consortium. */
export interface TextSchemas extends ReturnType<typeof textSchemas> {}

/**
 * Makes the schemas of texts for the languages of a consortium:
 *
 * - `text`: a text with its translations, such as `{ en: 'Brain biomarkers', fr: { text: 'Biomarqueurs cérébraux', reviewed: false } }`.
 *   The first language is required; it is shown where a translation is missing.
 * - `translations`: the translations of a field whose text in the first language is a plain string.
 * - `translation`: one translation, and whether a person has reviewed it.
 */
export const textSchemas = ([first, ...others]: Languages) => {
  const original = languageName(first);
  const reviewed = z.boolean().meta({
    title: 'Reviewed',
    description: `Whether a speaker of the language has compared it with the ${original}.`,
  });
  const translation = z
    .strictObject({ text: plain.meta({ title: 'Text', description: 'The translated text.' }), reviewed })
    .meta({
      id: 'Translation',
      title: 'Translation',
      description: `A translation from ${original}, and whether a person has reviewed it.`,
    });
  const translations = z.strictObject(
    Object.fromEntries(others.map((one) => [one, translation.optional().meta({ title: languageName(one) })])),
  );
  const text = z
    .strictObject({ [first]: plain.meta({ title: original }), ...translations.shape })
    .meta({ id: 'Text', title: 'Text', description: `A text with its translations. ${original} is required.` });
  return { text, translations, translation, reviewed, first, original };
};

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
