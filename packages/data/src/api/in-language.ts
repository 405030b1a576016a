import { type JsonSchema, refName, type Shapes } from '../emit/shapes.ts';
import { linksIn } from '../links.ts';
import type { Language, Text } from '../records.ts';
import { type Languages, languageName } from '../schema/languages.ts';
import { originalOf, type TextIn, textIn } from '../text.ts';

/** The shape of a text in a file of one language. */
const textInShape = (languages: Languages): JsonSchema => ({
  title: 'Text',
  description: `A text in the language of the file, or in ${languageName(languages[0])} where it is not translated.`,
  type: 'object',
  properties: {
    text: { title: 'Text', type: 'string', minLength: 1 },
    lang: { title: 'Language', description: 'The language of the text.', enum: [...languages] },
    reviewed: { title: 'Reviewed', description: 'Whether a person has reviewed the text.', type: 'boolean' },
  },
  required: ['text', 'lang', 'reviewed'],
});

/** Replaces the language maps in shapes by texts in one language. */
export const shapesInLanguage = (shapes: Shapes, languages: Languages): Shapes => ({
  ...shapes,
  Text: textInShape(languages),
});

/** How texts are given: in which language, and where the links in them lead. */
export interface TextOptions {
  readonly language: Language;
  /** The base URL of the site, which makes the links absolute. */
  readonly base: string;
}

const absolute = (text: Text, { language, base }: TextOptions): TextIn => {
  const found = textIn(text, language);
  return { ...found, text: linksIn(found.text, language, originalOf(text).lang, base) };
};

/**
 * A value with each of its texts in one language, or in the first one if the text is not translated. Links to pages of the site
 * become absolute and lead to the page in that language.
 *
 * @param schema the JSON Schema of the value, whose `$ref`s are in `shapes`.
 */
export const inLanguage = (value: unknown, schema: JsonSchema, shapes: Shapes, options: TextOptions): unknown => {
  if (schema.$ref) {
    const name = refName(schema.$ref);
    return name === 'Text' ? absolute(value as Text, options) : inLanguage(value, shapes[name] ?? {}, shapes, options);
  }
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, schema.items as JsonSchema, shapes, options));
  if (schema.type !== 'object') return value;
  const fields = Object.entries(value as object).map(([key, field]) => [
    key,
    inLanguage(field, (schema.properties?.[key] ?? {}) as JsonSchema, shapes, options),
  ]);
  return Object.fromEntries(fields);
};
